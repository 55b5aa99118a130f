import { parseTag } from "../../skeletons/tags";
import { nameOfTag } from "../state/submit";
import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";
import { readDocument } from "./read-document";
import { attempt } from "./attempt";

/** Opens 提交前清理 and looks through the file for what is left in it. */
export async function openSubmit(deps: Deps): Promise<void> {
  deps.dispatch({ type: "submitOpened" });
  await surveyAgain(deps);
}

/** Looks through the file once more. */
export async function surveyAgain(deps: Deps): Promise<void> {
  await attempt(deps, "survey", "check", () => survey(deps));
}

/**
 * Reads everything again: the text, the file as a package, and what it keeps for us; part of other actions.
 * @throws WordFailure; PartMissing
 */
export async function survey(deps: Deps): Promise<void> {
  deps.dispatch({ type: "surveyed", survey: null });
  const { snapshot } = await readDocument(deps);
  const [{ leftInDocument, leftGroups, withoutMarks }, ooxml, record] = await Promise.all([loadPart("left"), deps.host.readOoxml(), deps.host.loadRecord()]);
  const seen = leftInDocument(ooxml);
  const marks = openDocumentOf(deps.getState())?.kept.marks ?? [];
  const reached = new Set(snapshot.paragraphs.flatMap(({ controls }) => controls.map(({ tag }) => tag)));
  deps.dispatch({
    type: "surveyed",
    survey: {
      left: seen && { groups: leftGroups(withoutMarks(seen.stretches, marks, snapshot)), isTracking: seen.isTracking },
      unreached: (seen?.tags ?? []).filter((tag) => parseTag(tag) !== null && !reached.has(tag)).map(nameOfTag),
      hasRecord: record !== null,
    },
  });
}
