import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { applyEdits } from "../../src/checks/apply-edits";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import { readingOf } from "../../src/taskpane/state/reading";
import { usualReportYear } from "../../src/taskpane/usual-report-year";
import { toEdits } from "../../src/tallies/to-edits";
import { charactersOf, textsOf, type SavedCharacter } from "../fixtures/characters-of";
import { docxOfText } from "../fixtures/docx-of-text";
import { rootFolder } from "../word-host/serve/root-folder";
import { KeyboardWriter } from "./keyboard-writer";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { openDocx, savedDocx } from "./saved-docx";
import { testsAll } from "../run/tests-all";

const samples = path.join(rootFolder, "..", "shared", "samples");
const own = path.join(rootFolder, "test", "fixtures", "reports");
/** Real reports where they are at hand, else drafts of our own of the same five kinds. */
const drafts = existsSync(samples)
  ? ["000", "001", "002", "003", "004"].map((name) => path.join(samples, `${name}.txt`))
  : ["branch-draft", "park-committee-draft", "duty-report", "general-branch-draft", "bureau-year-draft"].map((name) => path.join(own, `${name}.txt`));

const about = { unit: "", superiors: "", year: usualReportYear(new Date()), date: "" };

/** The text after every certain fix was made, one after the other, the first of the list first. */
function fixed(snapshot: DocumentSnapshot): DocumentSnapshot {
  let now = snapshot;
  for (;;) {
    const edits = readingOf(now, about).findings.find(({ fix }) => fix !== undefined)?.fix?.edits;
    if (!edits) return now;
    now = applyEdits(now, edits);
  }
}

/** How many characters have one of the colours of marks. */
const colours = (docx: Uint8Array) => charactersOf(docx).flat().filter(({ highlight }) => highlight === "yellow" || highlight === "green").length;

const textOf = (snapshot: DocumentSnapshot) => snapshot.paragraphs.map(({ text }) => text);

/** Whether everything that a paragraph has in common with its earlier self looks as it did. */
function looksAsBefore(before: readonly SavedCharacter[], after: readonly SavedCharacter[]): boolean {
  return inCommon(before, after, ({ text }) => text) === inCommon(before, after, (character) => JSON.stringify(character));
}

/** Length of the longest common subsequence of two paragraphs, by what `keyOf` says of a character. */
function inCommon(before: readonly SavedCharacter[], after: readonly SavedCharacter[], keyOf: (character: SavedCharacter) => string): number {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  // Most paragraphs are as they were.
  if (old.length === now.length && old.every((key, at) => key === now[at])) return now.length;
  let row = now.map(() => 0);
  for (const key of old) {
    let corner = 0;
    const next: number[] = [];
    now.forEach((other, at) => {
      const above = row[at] ?? 0;
      next.push(key === other ? corner + 1 : Math.max(above, next[at - 1] ?? 0));
      corner = above;
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const versions = ["1.3", "1.4", "1.6", "1.8"] as const;
/** Every draft once and every version of Word once, and the draft with the most findings on all; everything on everything in `test:all`. */
const hardest = drafts[1];
const journeys = versions.flatMap((version, turn) => {
  const others = drafts.filter((file) => file !== hardest);
  const here = testsAll ? drafts : drafts.filter((file) => file === hardest || others.indexOf(file) === turn);
  return here.map((file) => [version, path.basename(file, ".txt"), file] as const);
});

describe("the final pass by keyboard alone", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());
  afterEach(() => open.close());

  it.each(journeys)("where Word has WordApi %s, on %s: walks, fixes, ignores, fills, cleans up, and changes nothing else", async (version, _, file) => {
    const text = readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").join("\n");
    const docx = docxOfText(text);
    open = await word.open({ query: { requirements: `WordApi:${version}` } });
    const { page } = open;
    const writer = new KeyboardWriter(page);
    const { pane } = writer;

    await openDocx(page, docx);
    await pane.pressRibbon("终检");
    await pane.findings();
    await pane.frame().locator("[data-finding]").first().waitFor();
    await writer.enterPane();
    await writer.moveTo("Tab", ({ id }) => id !== null);

    // The walk: what is certain is fixed, two others are set aside, all are seen.
    const seen = new Set<string>();
    let toIgnore = 2;
    for (let at = await writer.focused(); at.id !== null && !seen.has(at.id); at = await writer.focused()) {
      if (at.keys.includes("F")) {
        await writer.changeList("f");
      } else if (toIgnore > 0 && !at.id.startsWith("placeholder")) {
        toIgnore -= 1;
        await writer.changeList("i");
      } else {
        seen.add(at.id);
        await writer.press("j");
        await pane.frame().waitForFunction((id) => ![id, undefined].includes((document.activeElement as HTMLElement | null)?.dataset["finding"]), at.id);
      }
    }
    const expected = fixed(snapshotOfText(text));
    const uncertain = readingOf(expected, about).findings.filter(({ family }) => family !== "placeholder").length;
    expect(toIgnore).toBe(Math.max(0, 2 - uncertain));
    expect(await pane.frame().locator("[data-finding][aria-keyshortcuts~=F]").count()).toBe(0);
    expect(textsOf(await savedDocx(page))).toEqual(textOf(expected));

    // Three numbers, by Enter.
    await writer.goTo("填数");
    const reading = readingOf(expected, about);
    const wanted = reading.tallies.slice(0, 3);
    if (wanted.length > 0) await writer.moveTo("Tab", ({ tally }) => tally !== null);
    for (const [index] of wanted.entries()) {
      await writer.type(String(index + 5));
      await writer.pressAndWait("Enter");
    }
    const values = Object.fromEntries(wanted.map(({ id }, index) => [id, String(index + 5)]));
    const filled = applyEdits(expected, toEdits(reading.tallies, values));

    // Marked, checked once more, cleaned up.
    await writer.goTo("终检");
    await writer.use(/^标记/, "Space");
    await writer.enterPane();
    await writer.use(/^重新检查/);
    const marked = await savedDocx(page);
    expect(textsOf(marked)).toEqual(textOf(filled));
    const toMark = (await pane.frame().locator("[data-finding]").allInnerTexts()).filter((face) => /^(?:必改|建议)/.test(face)).length;
    const drawn = await page.evaluate(() => window.wordHost.annotations().length);
    // Drawn beside the text where Word can; in the text's own colours else.
    if (version === "1.8") expect(drawn).toBeGreaterThanOrEqual(toMark);
    else expect([drawn, colours(marked) > colours(docx)]).toEqual([0, toMark > 0]);
    await writer.enterPane();
    await writer.use(/^提交前清理/);
    // Either a button that leads there, or one that opens a menu and puts the focus into it.
    const paneOf = page.frameLocator("#pane-frame iframe");
    const heading = paneOf.getByRole("heading", { name: "提交前清理" });
    await heading.or(paneOf.locator("[role=menuitem]:focus")).first().waitFor();
    if (!(await heading.isVisible())) await writer.pressAndWait("Enter");
    await heading.waitFor();
    await writer.use(/^清理$/);
    const done = paneOf.getByText("文稿里没有成文留下的内容");
    await done.or(pane.dialog()).first().waitFor();
    if (await pane.dialog().isVisible()) await writer.use(/^清理$/);
    await done.waitFor();

    const saved = await savedDocx(page);
    expect(textsOf(saved)).toEqual(textOf(filled));
    // Formatting is where it was, and nothing of ours is left.
    const before = charactersOf(docx);
    const changed = charactersOf(saved).flatMap((paragraph, index) => (looksAsBefore(before[index] ?? [], paragraph) ? [] : [index]));
    const shown = (all: readonly SavedCharacter[] = []) => all.map((one) => one.text + (one.highlight ?? "") + one.formatting.replace(/xmlns\S*/g, "")).join("");
    expect(changed.map((index) => [shown(before[index]), shown(charactersOf(saved)[index])])).toEqual([]);
    const parts = Object.entries(unzipSync(saved));
    expect(parts.map(([name]) => name).sort()).toEqual(Object.keys(unzipSync(docx)).sort());
    expect(parts.filter(([, bytes]) => /chengwen|"cw\./i.test(strFromU8(bytes))).map(([name]) => name)).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
