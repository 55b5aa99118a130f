import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { makeFinal } from "../../../src/taskpane/actions/make-final";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { readDocument } from "../../../src/taskpane/actions/read-document";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import type { Tally } from "../../../src/tallies/types";
import { charactersOf, type SavedCharacter, textsOf } from "../../fixtures/characters-of";
import { docxOf, docxOfText, type ParagraphSpec, type RunSpec } from "../../fixtures/docx-of-text";
import { openPane, type Pane } from "./open-pane";

/** The form over the real office.js proxies: what filling, filling again and 转为普通文字 leave in the file. */
let pane: Pane;

/** What is typed is kept in silence after the writing; a document is not closed before. */
async function close(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await pane.deps.inSaveTurn(() => Promise.resolve());
  pane.close();
}

afterEach(close);

function form(): readonly Tally[] {
  return openDocumentOf(pane.store.getState())?.reading?.tallies ?? [];
}

function fields() {
  return openDocumentOf(pane.store.getState())?.kept.fields ?? [];
}

/** Types a value into each row and writes all of them. */
async function fill(valueOf: (tally: Tally, index: number) => string): Promise<void> {
  form().forEach((tally, index) => {
    const text = valueOf(tally, index);
    if (text !== "") pane.store.dispatch({ type: "typed", id: tally.id, text });
  });
  await writeTallies(pane.deps);
}

/** The file's characters with the places of the form replaced, each by its value in the format of its first character. */
function expected(before: readonly SavedCharacter[][], tallies: readonly Tally[], valueOf: (tally: Tally, index: number) => string): SavedCharacter[][] {
  const places = tallies.flatMap((tally, index) => tally.places.map(({ range }) => ({ ...range, value: valueOf(tally, index) })));
  return before.map((characters, paragraph) => {
    const changed = [...characters];
    for (const { start, end, value } of places.filter((place) => place.paragraph === paragraph).sort((one, other) => other.start - one.start)) {
      const first = characters[start];
      if (!first) throw new Error("a place outside the text");
      changed.splice(start, end - start, ...Array.from(value, (text) => ({ ...first, text })));
    }
    return changed;
  });
}

const whole = (_tally: Tally, index: number): string => String(index + 11);
const other = (_tally: Tally, index: number): string => String((index * 7) % 90 + 1);

function draft(name: string): string {
  return readFileSync(join(process.cwd(), "test", "fixtures", "reports", name), "utf8").trimEnd();
}

const samples = join(process.cwd(), "..", "shared", "samples");
const drafts: [string, () => string][] = [
  ["the branch's draft", () => draft("branch-draft.txt")],
  ["the bureau's half-year draft", () => draft("bureau-half-year.txt")],
  ["the duty report", () => draft("duty-report.txt")],
  ...(existsSync(samples) ? ["000", "001", "002", "003", "004"] : []).map((name): [string, () => string] => [
    `sample ${name}`,
    () => readFileSync(join(samples, `${name}.txt`), "utf8").split(/\r?\n/).filter((line) => line !== "").join("\n"),
  ]),
];

it.each(drafts)("%s: filling changes exactly the masks, filling again exactly the numbers, and 撤回 goes back", async (_name, text) => {
  const docx = docxOfText(text());
  pane = await openPane(docx);
  const empty = form();
  expect(empty.length).toBeGreaterThan(0);

  await fill(whole);
  const first = pane.document.save();
  expect(charactersOf(first)).toEqual(expected(charactersOf(docx), empty, whole));
  expect(form().map(({ id, value }) => [id, value])).toEqual(empty.map((tally, index) => [tally.id, whole(tally, index)]));
  const left = openDocumentOf(pane.store.getState())?.reading?.findings.filter(({ family }) => family === "placeholder") ?? [];
  const filledAt = new Set(form().flatMap(({ places }) => places.map(({ range }) => `${range.paragraph}:${range.start}`)));
  expect(left.filter(({ range }) => filledAt.has(`${range.paragraph}:${range.start}`))).toEqual([]);

  const filled = form();
  await fill(other);
  expect(charactersOf(pane.document.save())).toEqual(expected(charactersOf(first), filled, other));

  await restoreLast(pane.deps);
  expect(charactersOf(pane.document.save())).toEqual(charactersOf(first));
});

describe("a filled number", () => {
  const text = "一、学习情况\n全年集中学习**次。形成心得体会**篇。\n二、其他\n走访**户。";

  it("is still a field when the pane is opened again, and after the writer typed in the sentence before", async () => {
    pane = await openPane(docxOfText(text, { plain: true }));
    await fill(whole);
    pane.document.writer.replace(1, 0, 2, "今年以来");
    const saved = pane.document.save();
    await close();
    pane = await openPane(saved);
    expect(form().filter(({ label }) => label !== "集中学习").map(({ label, unit, value }) => [label, unit, value])).toEqual([
      ["形成心得体会", "篇", "12"],
      ["走访", "户", "13"],
    ]);
  });

  it("shows the number that the writer typed over it in Word", async () => {
    pane = await openPane(docxOfText(text, { plain: true }));
    await fill(whole);
    pane.document.writer.replace(3, 2, 4, "250");
    await readDocument(pane.deps);
    expect(form().map(({ value }) => value)).toEqual(["11", "12", "250"]);
  });
});

it("300 numbers in a document of 5,000 paragraphs are written in two round trips, and one reads them again", async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => (index < 300 ? `第${index + 1}项活动开展**次。` : "这一段没有要填的数。"));
  pane = await openPane(docxOfText(lines.join("\n"), { plain: true }));
  expect(form()).toHaveLength(300);
  const before = pane.document.counts.syncs;
  await fill(() => "12");
  expect(pane.document.counts.syncs - before).toBe(3);
  expect(form().map(({ value }) => value)).toEqual(form().map(() => "12"));
  expect(pane.message()).toBe("已写入 300 处。");
});

describe("转为普通文字", () => {
  it("takes what is filled out of the form, keeps what is missing, and leaves no record and no character changed", async () => {
    const docx = docxOf([
      { runs: [{ text: "集中学习" }, { text: "**", bold: true, control: { id: 21, tag: "cw.t.集中学习.次" } }, { text: "次，走访" }, { text: "**", control: { id: 22, tag: "cw.t.走访.户" } }, { text: "户。" }] },
      { text: "形成调研报告**篇。" },
    ]);
    pane = await openPane(docx);
    await fill((tally, index) => (tally.label === "走访" ? "" : String(index + 5)));
    const before = pane.document.save();
    expect(fields()).toHaveLength(1);

    await makeFinal(pane.deps);
    expect(pane.message()).toContain("已转为普通文字 2 处");
    expect(form().map(({ label, value }) => [label, value])).toEqual([["走访", null]]);
    const after = pane.document.save();
    expect(charactersOf(after)).toEqual(charactersOf(before));
    expect(textsOf(after)).toEqual(["集中学习5次，走访**户。", "形成调研报告7篇。"]);
    expect(await pane.word.loadRecord()).toBeNull();
  });

  it.each(["AccessDenied", "GeneralException"])("that fails half way (%s) changes no character, says so, and can be done again", async (code) => {
    const control = (id: number, tag: string) => ({ text: "12", control: { id, tag } });
    const docx = docxOf([{ runs: [{ text: "集中学习" }, control(21, "cw.t.集中学习.次"), { text: "次，走访" }, control(22, "cw.t.走访.户"), { text: "户。" }] }]);
    pane = await openPane(docx);
    // Reading, taking the frames away, and the answer that was lost.
    for (const [batch, afterActions] of [[1, 0], [2, 0], [3, 1], [3, 1_000_000]] as const) {
      pane.document.setFault({ batch, afterActions, code });
      await makeFinal(pane.deps);
      pane.document.setFault(null);
      expect([batch, afterActions, pane.message()]).toEqual([batch, afterActions, expect.stringMatching(/^转为普通文字没有完成。/)]);
      expect(charactersOf(pane.document.save())).toEqual(charactersOf(docx));
    }
    await makeFinal(pane.deps);
    expect(pane.message()).toContain("已转为普通文字");
    expect(form()).toEqual([]);
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(docx));
  });

  it("says which fields are locked and leaves them", async () => {
    pane = await openPane(docxOf([{ runs: [{ text: "集中学习" }, { text: "12", control: { id: 21, tag: "cw.t.集中学习.次", locked: true } }, { text: "次。" }] }]));
    await makeFinal(pane.deps);
    expect(pane.message()).toContain("1 处上了锁");
    expect(form()).toHaveLength(1);
  });
});

describe("filling any document", () => {
  const bold = fc.boolean();
  /** A mask, cut into runs of different format at any place, or as a whole in a control of the writer's own. */
  const mask = fc.oneof(
    fc.tuple(fc.constantFrom("**", "*", "×××", "xx"), fc.integer({ min: 0, max: 3 }), bold, bold).map(([text, cut, one, two]): RunSpec[] =>
      [{ text: text.slice(0, cut), bold: one }, { text: text.slice(cut), bold: two }].filter((run) => run.text !== "")),
    fc.constantFrom("**", "*").map((text): RunSpec[] => [{ text, control: { id: 0, tag: "someone.else" } }]),
  );
  const revision = fc.constantFrom<RunSpec[]>([], [], [{ text: "原先", deleted: true }], [{ text: "认真", inserted: true }]);
  const fact = fc.tuple(fc.constantFrom("集中学习", "走访群众", "形成调研报告", "发展党员", "整改问题"), fc.constantFrom("次", "户", "篇", "名", "个"), revision, mask, fc.constantFrom("，", "。", "；"));
  const paragraph = fc.array(fact, { minLength: 1, maxLength: 4 }).map((facts): ParagraphSpec => ({
    runs: facts.flatMap(([name, unit, change, runs, mark]) => [...change, { text: name }, ...runs, { text: unit + mark }]),
  }));
  const table = fc.array(fc.tuple(fc.constantFrom("党员大会", "支委会", "党课"), fc.constantFrom("**次", "*次", "12次")), { minLength: 1, maxLength: 3 })
    .map((rows): ParagraphSpec => ({ table: rows }));

  /** Ids of controls are unique in a file. */
  function numbered(specs: readonly ParagraphSpec[]): ParagraphSpec[] {
    let id = 100;
    return specs.map((spec) => {
      if (!spec.runs) return spec;
      const runs = spec.runs.map((run) => {
        if (!run.control) return run;
        id += 1;
        return { ...run, control: { ...run.control, id } };
      });
      return { ...spec, runs };
    });
  }

  it("changes the places of the form and nothing else, however often it is filled", async () => {
    pane = await openPane(docxOf([{ text: "" }]));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 5 }), async (specs) => {
        const docx = docxOf(numbered(specs), { headers: [{ kind: "header", text: "内部资料 共发**份。" }] });
        await close();
        pane = await openPane(docx, { requirements: { WordApi: "1.4" } });
        const empty = form();
        const before = pane.document.save();
        await fill(whole);
        expect(form().map(({ id, value }) => [id, value])).toEqual(empty.map((tally, index) => [tally.id, whole(tally, index)]));
        const texts = form().flatMap(({ places, value }) => places.map(({ excerpt }) => [excerpt, value]));
        expect(texts.filter(([excerpt, value]) => excerpt !== value)).toEqual([]);
        await fill(other);
        const again = form();
        await fill((tally) => tally.value ?? "");
        expect(form()).toEqual(again);
        expect(withoutFields(pane.document.save(), again)).toEqual(withoutFields(before, empty));
      }),
      { numRuns: 60 },
    );
  });

  /** The body's characters with their format, the places of the form cut out; deleted revisions stand in the file and are kept apart. */
  function withoutFields(docx: Uint8Array, tallies: readonly Tally[]): SavedCharacter[][] {
    const snapshot = openDocumentOf(pane.store.getState())?.reading?.snapshot;
    if (!snapshot) throw new Error("not read");
    return charactersOf(docx).map((characters, paragraph) => {
      const live = characters.map((_, index) => index).filter((index) => !isDeleted(characters, index));
      const gone = new Set(
        tallies.flatMap(({ places }) => places.filter(({ range }) => range.paragraph === paragraph).flatMap(({ range }) => live.slice(range.start, range.end))),
      );
      return characters.filter((_, index) => !gone.has(index));
    });
  }

  /** In these documents only deleted runs hold this word. */
  function isDeleted(characters: readonly SavedCharacter[], index: number): boolean {
    const near = characters.slice(Math.max(0, index - 1), index + 2).map(({ text }) => text).join("");
    return near.includes("原先") && "原先".includes(characters[index]?.text ?? "");
  }
});
