import fc from "fast-check";
import { applyIgnored, ignoredInOffice } from "../../../src/checks/ignore/apply-ignored";
import { ignoredPlaces } from "../../../src/checks/ignore/ignored-place";
import type { Ignored } from "../../../src/checks/ignore/types";
import { placeholderMask } from "../../../src/checks/rules/placeholder-mask";
import { placeholderPrompt } from "../../../src/checks/rules/placeholder-prompt";
import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const rules = [placeholderMask, placeholderPrompt];

function look(text: string, ignored: readonly Ignored[] = []) {
  const snapshot = snapshotOfText(text);
  const findings = runChecks(snapshot, {}, rules);
  const result = applyIgnored(snapshot, findings, ignored);
  const brief = (list: typeof findings) => list.map(({ range, excerpt }) => `${range.paragraph}:${range.start} ${excerpt}`);
  return { places: ignoredPlaces(snapshot, findings), shown: brief(result.shown), ignored: brief(result.ignored) };
}

const text = "开展学习**次，讲党课*次。\n组织培训**次。【待补】";

describe("a place set aside once", () => {
  const second = look(text).places.slice(1, 2);

  it("is out of the list, and only it", () => {
    expect(look(text, second)).toMatchObject({ shown: ["0:4 **", "1:4 **", "1:8 【待补】"], ignored: ["0:11 *"] });
  });

  it("stays out when paragraphs before it come and go", () => {
    expect(look(`新的一段。\n又一段**次。\n${text}`, second).ignored).toEqual(["2:11 *"]);
  });

  it("stays out when its own paragraph grows in another sentence", () => {
    expect(look(text.replace("开展学习", "今年开局良好。开展学习"), second).ignored).toEqual(["0:18 *"]);
  });

  it("comes back when its own words change", () => {
    expect(look(text.replace("讲党课*", "讲党课**"), second).ignored).toEqual([]);
    expect(look(text.replace("讲党课", "上党课"), second).ignored).toEqual([]);
  });

  it("is told from its twin in an equal sentence", () => {
    const twins = "讲党课*次。\n讲党课*次。";
    expect(look(twins, look(twins).places.slice(1))).toMatchObject({ shown: ["0:3 *"], ignored: ["1:3 *"] });
  });
});

describe("words set aside in the document", () => {
  it("are out everywhere, but not for another rule and not inside longer words", () => {
    expect(look(text, [{ scope: "document", ruleId: "placeholder-mask", excerpt: "**" }])).toMatchObject({
      shown: ["0:11 *", "1:8 【待补】"],
      ignored: ["0:4 **", "1:4 **"],
    });
    expect(look(text, [{ scope: "document", ruleId: "placeholder-prompt", excerpt: "**" }]).ignored).toEqual([]);
  });
});

describe("what the office sets aside", () => {
  it("is a whole rule, or a rule's findings on one word", () => {
    const office = ignoredInOffice({ ignored: [{ rule: "placeholder-prompt" }, { rule: "placeholder-mask", excerpt: "*" }] });
    expect(look(text, office)).toMatchObject({ shown: ["0:4 **", "1:4 **"], ignored: ["0:11 *", "1:8 【待补】"] });
    expect(ignoredInOffice({})).toEqual([]);
  });
});

describe("whatever is set aside", () => {
  it("each finding is in one of the two lists, in order, and all places together empty the list", () => {
    const paragraph = fc.constantFrom("学习*次。", "学习**次，培训*次。", "【待补】", "正文。", "学习*次。学习*次。");
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), fc.nat(), (lines, pick) => {
        const whole = lines.join("\n");
        const { places, shown } = look(whole);
        expect(look(whole, places).shown).toEqual([]);
        if (places.length === 0) return;
        const at = pick % places.length;
        const one = look(whole, places.slice(at, at + 1));
        expect(one.ignored).toEqual(shown.slice(at, at + 1));
        expect([...one.shown, ...one.ignored].sort()).toEqual([...shown].sort());
      }),
      { numRuns: 200 },
    );
  });
});
