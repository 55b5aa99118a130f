import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { applyEdits } from "../../src/checks/apply-edits";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import { readingOf } from "../../src/taskpane/state/reading";
import { usualReportYear } from "../../src/taskpane/usual-report-year";
import { toEdits } from "../../src/tallies/to-edits";
import { charactersOf, textsOf, type SavedCharacter } from "../fixtures/characters-of";
import { docxOfText } from "../fixtures/docx-of-text";
import { rootFolder } from "../word-host/serve/root-folder";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

jest.setTimeout(300_000);

const samples = path.join(rootFolder, "..", "shared", "samples");
const own = path.join(rootFolder, "test", "fixtures", "reports");
/** Real reports where they are at hand, else drafts of our own of the same five kinds. */
const drafts = existsSync(samples)
  ? ["000", "001", "002", "003", "004"].map((name) => path.join(samples, `${name}.txt`))
  : ["branch-draft", "park-committee-draft", "duty-report", "general-branch-draft", "bureau-year-draft"].map((name) => path.join(own, `${name}.txt`));

const writer = { unit: "", superiors: "", year: usualReportYear(new Date()), date: "" };

/** The text after every certain fix was made, one after the other, the first of the list first. */
function fixed(snapshot: DocumentSnapshot): DocumentSnapshot {
  let now = snapshot;
  for (;;) {
    const edits = readingOf(now, writer).findings.find(({ fix }) => fix !== undefined)?.fix?.edits;
    if (!edits) return now;
    now = applyEdits(now, edits);
  }
}

const textOf = (snapshot: DocumentSnapshot) => snapshot.paragraphs.map(({ text }) => text);

/** Whether everything that a paragraph has in common with its earlier self looks as it did. */
function looksAsBefore(before: readonly SavedCharacter[], after: readonly SavedCharacter[]): boolean {
  return inCommon(before, after, ({ text }) => text) === inCommon(before, after, (character) => JSON.stringify(character));
}

/** Length of the longest common subsequence of two paragraphs, by what `keyOf` says of a character. */
function inCommon(before: readonly SavedCharacter[], after: readonly SavedCharacter[], keyOf: (character: SavedCharacter) => string): number {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
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

describe("the final pass by keyboard alone", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  beforeAll(async () => { word = await openWordHost(); }, 180_000);
  afterAll(() => word.close());
  afterEach(() => open.close());

  it.each(drafts.map((file) => [path.basename(file, ".txt"), file]))("on %s: walks, fixes, ignores, fills, and changes nothing else", async (_, file) => {
    const text = readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").join("\n");
    const docx = docxOfText(text);
    open = await word.open();
    const { page } = open;
    const { keyboard } = page;
    const pane = new PaneDriver(page);
    const quiet = () => page.evaluate(() => window.wordHost.quiet());
    const focused = () =>
      pane.frame().evaluate(() => {
        const face = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        return { id: face?.dataset["finding"] ?? null, keys: face?.getAttribute("aria-keyshortcuts") ?? "", name: face ? `${face.tagName} ${(face.getAttribute("aria-label") ?? face.textContent).slice(0, 8)}` : "", tally: face?.dataset["tally"] ?? null };
      });
    /** Does something and waits until the list is another one and a card has the focus. */
    const andThen = async (deed: () => Promise<void>) => {
      const list = () => pane.frame().evaluate(() => [...document.querySelectorAll("[data-finding]")].map((face) => face.textContent).join("\n"));
      const before = await list();
      await deed();
      for (let wait = 0; wait < 200; wait += 1) {
        await quiet();
        if ((await list()) !== before && (await focused()).id !== null) return;
      }
      throw new Error("nothing came of it");
    };
    const tabTo = async (key: string, isThere: (at: Awaited<ReturnType<typeof focused>>) => boolean) => {
      const seen: string[] = [];
      for (let step = 0; step < 60; step += 1) {
        const at = await focused();
        if (isThere(at)) return;
        seen.push(at.name);
        await keyboard.press(key);
      }
      throw new Error(`the focus never comes there; it was on ${seen.slice(0, 12).join(", ")}`);
    };

    await openDocx(page, docx);
    await pane.pressRibbon("终检");
    await pane.findings();
    await pane.frame().locator("[data-finding]").first().waitFor();
    await pane.frame().locator("[role=tab][aria-selected=true]").first().focus();
    await tabTo("Tab", ({ id }) => id !== null);

    // The walk: what is certain is fixed, two others are set aside, all are seen.
    const seen = new Set<string>();
    let toIgnore = 2;
    for (let at = await focused(); at.id !== null && !seen.has(at.id); at = await focused()) {
      if (at.keys.includes("F")) {
        await andThen(() => keyboard.press("f"));
      } else if (toIgnore > 0 && !at.id.startsWith("placeholder")) {
        toIgnore -= 1;
        await andThen(() => keyboard.press("i"));
      } else {
        seen.add(at.id);
        await keyboard.press("j");
        await pane.frame().waitForFunction((id) => ![id, undefined].includes((document.activeElement as HTMLElement | null)?.dataset["finding"]), at.id);
      }
    }
    const expected = fixed(snapshotOfText(text));
    const uncertain = readingOf(expected, writer).findings.filter(({ family }) => family !== "placeholder").length;
    expect(toIgnore).toBe(Math.max(0, 2 - uncertain));
    expect(await pane.frame().locator("[data-finding][aria-keyshortcuts~=F]").count()).toBe(0);
    const afterFixes = await savedDocx(page);
    expect(textsOf(afterFixes)).toEqual(textOf(expected));

    // Three numbers, by Enter.
    await pane.frame().locator("[role=tab]", { hasText: "填数" }).focus();
    await keyboard.press("Enter");
    await pane.ready();
    const reading = readingOf(expected, writer);
    const wanted = reading.tallies.slice(0, 3);
    if (wanted.length > 0) await tabTo("Tab", ({ tally }) => tally !== null);
    for (const [index] of wanted.entries()) {
      await keyboard.type(String(index + 5));
      await keyboard.press("Enter");
      await quiet();
    }
    const values = Object.fromEntries(wanted.map(({ id }, index) => [id, String(index + 5)]));
    const filled = applyEdits(expected, toEdits(reading.tallies, values));
    const saved = await savedDocx(page);
    expect(textsOf(saved)).toEqual(textOf(filled));

    // Formatting is where it was.
    const before = charactersOf(docx);
    const changed = charactersOf(saved).flatMap((paragraph, index) => (looksAsBefore(before[index] ?? [], paragraph) ? [] : [index]));
    const shown = (all: readonly SavedCharacter[] = []) => all.map((one) => one.text + (one.highlight ?? "") + one.formatting.replace(/xmlns\S*/g, "")).join("");
    expect(changed.map((index) => [shown(before[index]), shown(charactersOf(saved)[index])])).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
