import { openDocumentOf, type Deps } from "./deps";
import { selectPlace } from "./select-place";

/** Goes to a finding: current in the list, selected in the document. */
export async function selectFinding(deps: Deps, id: string): Promise<void> {
  deps.dispatch({ type: "findingChosen", id });
  await selectPlace(deps, {
    where: "check",
    rest: 0,
    find: ({ findings }) => {
      // The walk's own place: a reading meanwhile may have moved it.
      const current = openDocumentOf(deps.getState())?.current;
      const finding = findings.find((each) => each.id === current);
      // A finding without text (a check that broke down) has no place to show.
      return finding?.excerpt === "" ? undefined : finding;
    },
  });
}
