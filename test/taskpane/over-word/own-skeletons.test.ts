import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { insertSkeleton } from "../../../src/taskpane/actions/insert-skeleton";
import { keepSkeleton, loadOwnSkeletons, openSaveAs } from "../../../src/taskpane/actions/own-skeletons";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { docxOfText } from "../../fixtures/docx-of-text";
import { createFakeDoors } from "../fake-doors";
import { openPane, type Pane } from "./open-pane";

/** From the report of one document to the empty one next to it, over the real office.js proxies. */
const doors = createFakeDoors();
const reports = join(process.cwd(), "test", "fixtures", "reports");
const samples = join(process.cwd(), "..", "shared", "samples");

async function openWith(text: string): Promise<Pane> {
  const pane = await openPane(docxOfText(text, { plain: true }));
  return { ...pane, deps: { ...pane.deps, doors } };
}

const lines = (pane: Pane): readonly string[] => openDocumentOf(pane.store.getState())?.reading?.snapshot.paragraphs.map(({ text }) => text) ?? [];

it.each([
  ["the branch's draft", join(reports, "branch-draft.txt")],
  ["the library's report, numbers filled in", join(reports, "library-clean.txt")],
  ["the bureau's report", join(reports, "bureau-year-clean.txt")],
  ["the duty report", join(reports, "duty-report-clean.txt")],
  ...(existsSync(samples) ? ["000", "002", "003"].map((name): [string, string] => [`sample ${name}`, join(samples, `${name}.txt`)]) : []),
])("%s becomes a skeleton, and the empty document next to it gets a report with nothing but places to fill in", async (_name, file) => {
  const isFixture = file.startsWith(reports);
  const text = readFileSync(file, "utf8").trimEnd().split(/\r?\n/).filter((line) => line !== "").join("\n");
  const first = await openWith(text);
  await openSaveAs(first.deps);
  const dialog = first.store.getState().ownDialog;
  if (dialog?.kind !== "save") throw new Error(first.message());
  const headings = lines(first).filter((line) => /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/.test(line));
  expect(dialog.counts.headings).toBe(headings.length);
  const syncs = first.document.counts.syncs;
  await keepSkeleton(first.deps, dialog.skeleton, "saved");
  expect(first.document.counts.syncs).toBe(syncs);
  first.close();

  const second = await openWith("");
  await loadOwnSkeletons(second.deps);
  second.store.dispatch({ type: "skeletonChosen", id: dialog.skeleton.id });
  await insertSkeleton(second.deps, "whole");
  expect(second.message()).toMatch(/^已插入 \d+ 段。/);
  const built = lines(second);
  const words = (line: string): string => /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)([^。：]*)/.exec(line)?.[1] ?? "";
  expect(built.map(words).filter((word) => word !== "")).toEqual(headings.map(words).map((word) => word.replace(/20\d\d/, (year) => (year === headingsYear(headings) ? "2026" : "2027"))));
  const reading = openDocumentOf(second.store.getState())?.reading;
  expect(reading?.tallies.length).toBeGreaterThanOrEqual(dialog.counts.tallies);
  // What was wrong in a real report's own words stays wrong; nothing is added to it.
  const known = new Set(faults(first));
  expect(faults(second).filter((fault) => isFixture || !known.has(fault))).toEqual([]);
  second.close();
}, 60_000);

/** What the check finds besides places to fill in. */
function faults(pane: Pane): readonly string[] {
  const findings = openDocumentOf(pane.store.getState())?.reading?.findings ?? [];
  return findings.filter(({ family }) => family !== "placeholder").map(({ ruleId, excerpt }) => `${ruleId} ${excerpt}`);
}

/** The first year that a heading names is the report's own. */
function headingsYear(headings: readonly string[]): string {
  return /20\d\d/.exec(headings.join())?.[0] ?? "";
}
