import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { clearMarks } from "../../../src/taskpane/actions/clear-marks";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { insertSkeleton } from "../../../src/taskpane/actions/insert-skeleton";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { newDocument } from "../../../src/taskpane/actions/new-document";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import { textsOf } from "../../fixtures/characters-of";
import { docxOfText } from "../../fixtures/docx-of-text";
import { reportTexts } from "../../fixtures/report-texts";
import { validateAll } from "../../fixtures/validate-docx";
import { itNeeding } from "../../run/needs";
import { testsAll } from "../../run/tests-all";
import { openPane } from "./open-pane";

/** The saved file after every action of a journey over one document. */
async function savedAlong(text: string): Promise<[string, Uint8Array][]> {
  const pane = await openPane(docxOfText(text));
  const saved: [string, Uint8Array][] = [];
  const save = (step: string) => saved.push([step, pane.document.save()]);
  try {
    await markAll(pane.deps);
    save("marked");
    await clearMarks(pane.deps);
    save("cleared");
    for (const { id } of openDocumentOf(pane.store.getState())?.reading?.tallies ?? []) pane.deps.dispatch({ type: "typed", id, text: "12" });
    await writeTallies(pane.deps);
    save("filled");
    pane.document.writer.setCursor(1);
    await insertSkeleton(pane.deps, "cursor");
    save("inserted at the cursor");
    await restoreLast(pane.deps);
    save("restored");
    await insertSkeleton(pane.deps, "whole");
    save("replaced");
    await newDocument(pane.deps);
    return [...saved, ["new document", pane.document.opened[0]!]];
  } finally {
    pane.close();
  }
}

/** Every third report; all of them in `test:all`. */
const reports = reportTexts().filter((_, at) => testsAll || at % 3 === 0);

describe("every file that the add-in leaves behind", () => {
  const files: [string, Uint8Array][] = [];

  beforeAll(async () => {
    for (const [name, text] of reports) {
      for (const [step, docx] of await savedAlong(text)) files.push([`${name} ${step}`, docx]);
    }
  }, 120_000);

  it("is faultless for the Open XML SDK's validator, Office 2019", async () => {
    expect(files.length).toBeGreaterThanOrEqual(7 * 4);
    const faults = await validateAll(files.map(([, docx]) => docx));
    expect(files.map(([name], index) => [name, faults[index]]).filter(([, found]) => found?.length !== 0)).toEqual([]);
  }, 300_000);

  itNeeding(["office"], "opens in LibreOffice with all its text", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "saved-"));
    try {
      const names = files.map(([, docx], index) => {
        const name = path.join(folder, `${index}.docx`);
        writeFileSync(name, docx);
        return name;
      });
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const done = spawnSync("soffice", [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, ...names]);
      expect(done.status).toBe(0);
      for (const [index, [name, docx]] of files.entries()) {
        const shown = readFileSync(path.join(folder, `${index}.txt`), "utf8").replace(/\s/g, "");
        const missing = textsOf(docx).filter((text) => !shown.includes(text.replace(/\s/g, "")));
        expect([name, missing]).toEqual([name, []]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});
