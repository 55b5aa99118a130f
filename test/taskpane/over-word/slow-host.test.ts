import { openDocumentOf, type Deps } from "../../../src/taskpane/actions/deps";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { openDocument } from "../../../src/taskpane/actions/open-document";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { stopWork } from "../../../src/taskpane/actions/stop-work";
import type { WorkStep } from "../../../src/taskpane/state/work";
import { charactersOf } from "../../fixtures/characters-of";
import { docxOfText } from "../../fixtures/docx-of-text";
import { openPane, type Pane } from "./open-pane";

jest.setTimeout(120_000);

/** 5,000 paragraphs, every tenth with a blank, behind a host that takes 200 ms for a batch. */
const long = docxOfText(
  Array.from({ length: 5000 }, (_, index) => (index % 10 === 0 ? `第${index}件事办了**次。` : `第${index}件事已经办完，群众比较满意。`)).join("\n"),
  { plain: true },
);
const slow = { delayMs: 200 };

/** The steps that a writer sees while something is done. */
function stepsOf(pane: Pane): WorkStep[] {
  const steps: WorkStep[] = [];
  pane.store.subscribe(() => {
    const step = openDocumentOf(pane.store.getState())?.work?.step;
    if (step && step !== steps.at(-1)) steps.push(step);
  });
  return steps;
}

describe("a document of 5,000 paragraphs behind a slow host", () => {
  let pane: Pane;
  beforeEach(async () => { pane = await openPane(long, slow); });
  afterEach(() => { pane.close(); });

  const findings = () => openDocumentOf(pane.store.getState())?.reading?.findings ?? [];

  it("shows its first findings within two batches", async () => {
    const before = pane.document.counts.syncs;
    let atFirst = Infinity;
    pane.store.subscribe(() => {
      if (findings().length > 0) atFirst = Math.min(atFirst, pane.document.counts.syncs - before);
    });
    await runCheck(pane.deps);
    expect(atFirst).toBeLessThanOrEqual(2);
    expect(findings().filter(({ family }) => family === "placeholder")).toHaveLength(500);
  });

  it("tells how far it is: reading, checking, looking up, marking", async () => {
    const steps = stepsOf(pane);
    await runCheck(pane.deps);
    await markAll(pane.deps);
    const count = findings().filter(({ level, excerpt }) => level !== "hint" && excerpt !== "").length;
    expect(count).toBeGreaterThanOrEqual(500);
    expect(steps).toEqual([{ kind: "reading" }, { kind: "checking", count: 5000 }, { kind: "finding", count }, { kind: "writing", count }]);
  });

  const deeds: readonly (readonly [string, (deps: Deps) => Promise<void>])[] = [
    ["opening", openDocument],
    ["checking", runCheck],
    ["marking", markAll],
  ];

  it.each(deeds)("can be stopped at any moment while %s; nothing is left in the document, and it can be done again", async (_, deed) => {
    const before = pane.document.save();
    let stopped = 0;
    for (const moment of [20, 120, 220, 320, 420, 520]) {
      const doing = deed(pane.deps);
      await new Promise((resolve) => setTimeout(resolve, moment));
      const step = openDocumentOf(pane.store.getState())?.work?.step?.kind;
      if (openDocumentOf(pane.store.getState())?.work) {
        const answered = pane.document.counts.syncs;
        stopWork(pane.deps);
        await doing;
        stopped += 1;
        // A reading is let go of at once: not even its batch is waited for.
        if (step === "reading") expect(pane.document.counts.syncs).toBe(answered);
        expect(pane.message()).toBe("");
      }
      await doing;
      const open = openDocumentOf(pane.store.getState());
      expect(open?.work).toBeNull();
      // What was done before it could be stopped stays done.
      if (open?.kept.marks.length !== 0) break;
      const now = pane.document.save();
      if (!Buffer.from(now).equals(Buffer.from(before))) expect(charactersOf(now)).toEqual(charactersOf(before));
    }
    expect(stopped).toBeGreaterThanOrEqual(2);
  });
});
