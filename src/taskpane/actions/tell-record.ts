import { setAsideOf } from "../../checks/ignore/set-aside";
import { openDocumentOf, type Deps } from "./deps";

/** Tells the writer once of a record that somebody else may have written, or of which a part could not be used. */
export function tellRecord(deps: Deps): void {
  const news = deps.host.recordNews?.() ?? null;
  const open = openDocumentOf(deps.getState());
  if (news === null || open === null) return;
  const aside = setAsideOf(open.reading?.ignored ?? []);
  deps.dispatch({ type: "noticed", where: deps.getState().view, notice: { id: "recordNews", ...news, marks: open.kept.marks.length, aside } });
}
