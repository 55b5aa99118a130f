import type { LayoutReport, LayoutRefusalReason } from "../../layout/types";
import { attempt } from "./attempt";
import { unmarkAll } from "./clear-marks";
import type { Deps } from "./deps";
import { loadPart } from "./load-part";
import { readAgain, readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/**
 * 一键排版: gives the open document the format of the settings; its text stays as it is. What cannot be laid out safely is not
 * touched, and the message says why.
 */
export async function layOut(deps: Deps): Promise<void> {
  await attempt(deps, "layOut", "skeleton", async ({ wayBack }) => {
    const { readSettings, layOutBody, refusalOf, holdsParagraphs, LayoutRefused } = await loadPart("layout");
    const { snapshot } = await readDocument(deps);
    // Their colours would come back with 撤回上次, unknown to the record.
    await unmarkAll(deps, snapshot);

    const { settings } = readSettings(deps.getState().layout);
    const answer: Answer = { refusal: "stale" };
    const rewrite = (ooxml: string): string | null => {
      const reason = refusalOf(ooxml) ?? (holdsParagraphs(ooxml, snapshot) ? null : "unreadable");
      if (reason !== null) {
        answer.refusal = reason;
        return null;
      }
      try {
        const laidOut = layOutBody(ooxml, settings);
        answer.report = laidOut.report;
        return laidOut.ooxml === ooxml ? null : laidOut.ooxml;
      } catch (error) {
        if (!(error instanceof LayoutRefused)) throw error;
        answer.refusal = error.reason;
        return null;
      }
    };
    const outcome = await deps.host.rewriteBody(snapshot, rewrite, async (record) => {
      await saveRecord(deps, (kept) => ({ ...kept, lastWrite: record }));
      wayBack("restore");
    });

    const { report, refusal } = answer;
    if (outcome.kind === "rewritten" && report) {
      await readAgain(deps);
      deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "laidOut", report } });
      return;
    }
    const unchanged = outcome.kind === "declined" && report !== undefined;
    deps.dispatch({ type: "noticed", where: "skeleton", notice: unchanged ? { id: "layoutUnchanged" } : { id: "layoutRefused", reason: refusal } });
  });
}

/** What the rewriting said: a report once the layout is made, else why there is none. */
interface Answer {
  report?: LayoutReport;
  refusal: LayoutRefusalReason | "stale";
}
