import { parseTag } from "../../skeletons/tags";
import { WordFailure } from "../../word/word-host";
import { nameOfTag } from "../state/submit";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { hasRecord } from "./forget-record";
import { loadPart } from "./load-part";
import { readDocument } from "./read-document";

/** Opens 提交前清理 and looks through the file for what is left in it. */
export async function openSubmit(deps: Deps): Promise<void> {
  deps.dispatch({ type: "submitOpened" });
  await surveyAgain(deps);
}

/** Looks through the file once more. */
export async function surveyAgain(deps: Deps): Promise<void> {
  await attempt(deps, "survey", "check", () => survey(deps));
}

/** null where Word cannot hand a document of this size out: then the writer looks for what only the package tells. */
async function readPackage(deps: Deps): Promise<string | null> {
  try {
    return await deps.host.readOoxml();
  } catch (error) {
    if (error instanceof WordFailure && (error.kind === "notSupported" || error.code === "ResponsePayloadSizeLimitExceeded")) return null;
    throw error;
  }
}

/**
 * Reads everything again: the text, the file as a package, and what it keeps for us; part of other actions.
 * @throws WordFailure; PartMissing
 */
export async function survey(deps: Deps): Promise<void> {
  deps.dispatch({ type: "surveyed", survey: null });
  const { snapshot } = await readDocument(deps);
  const isKept = await deps.inSaveTurn(() => hasRecord(deps));
  const [{ leftInDocument, leftGroups, withoutMarks }, ooxml] = await Promise.all([loadPart("left"), readPackage(deps)]);
  const seen = ooxml === null ? null : leftInDocument(ooxml);
  const marks = openDocumentOf(deps.getState())?.kept.marks ?? [];
  const reached = new Set(snapshot.paragraphs.flatMap(({ controls }) => controls.map(({ tag }) => tag)));
  deps.dispatch({
    type: "surveyed",
    survey: {
      left: seen && { groups: leftGroups(withoutMarks(seen.stretches, marks, snapshot)), isTracking: seen.isTracking },
      unreached: (seen?.tags ?? []).filter((tag) => parseTag(tag) !== null && !reached.has(tag)).map(nameOfTag),
      hasRecord: isKept,
    },
  });
}
