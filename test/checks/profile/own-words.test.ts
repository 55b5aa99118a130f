import { runChecks } from "../../../src/checks/run-checks";
import type { Profile } from "../../../src/checks/types";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const found = (text: string, words: NonNullable<Profile["words"]>): readonly string[] =>
  runChecks(snapshotOfText(text), { words }).map(({ ruleId, excerpt, fix }) => `${ruleId} ${excerpt} ${fix?.edits[0]?.text ?? ""}`);

describe("the office's own words", () => {
  it.each<[string, string, string[], string[]]>([
    ["a doubled word that is a name", "成立河长制工作工作专班，工作工作有序。", ["河长制工作工作专班"], ["word-doubled 工作工作 "]],
    ["a confused word in a name", "《水利台帐》已建立，台帐齐全。", ["水利台帐"], ["word-confused 台帐 台账"]],
    ["an empty entry", "台帐齐全。", [""], ["word-confused 台帐 台账"]],
    ["a mask inside a word stays a mask", "完成**专项工作。", ["**专项工作"], ["placeholder-mask ** "]],
  ])("are right as they stand: %s", (_, text, allow, expected) => {
    expect(found(text, { allow })).toEqual(expected);
  });

  it.each<[string, string, string, string, string[]]>([
    ["every place", "落实河长治，推行河长治。", "河长治", "河长制", ["word-confused 河长治 河长制", "word-confused 河长治 河长制"]],
    ["not inside the right word", "河长办公室主任与河长办联系。", "河长办", "河长办公室", ["word-confused 河长办 河长办公室"]],
    ["nothing for a word that is its own right form", "河长制。", "河长制", "河长制", []],
  ])("are reported where written wrong: %s", (_, text, wrong, right, expected) => {
    expect(found(text, { confused: [{ wrong, right }] })).toEqual(expected);
  });
});
