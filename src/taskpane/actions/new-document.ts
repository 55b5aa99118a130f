import { attempt } from "./attempt";
import { chosenReport } from "./chosen-report";
import type { Deps } from "./deps";
import { loadPart } from "./load-part";

/** Opens the chosen skeleton as a document of its own; the open one is not touched. */
export async function newDocument(deps: Deps): Promise<void> {
  await attempt(deps, "newDocument", "skeleton", async () => {
    const blocks = chosenReport(deps.getState());
    if (!blocks) return;
    const { docxFile } = await loadPart("reportFile");
    await deps.host.openNewDocument(docxFile(blocks));
    deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "newDocumentOpened" } });
  });
}
