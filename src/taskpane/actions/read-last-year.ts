import type { LastYearValues } from "../../tallies/types";
import { lastYearValues } from "../../tallies/last-year-values";
import { readFigures } from "../../tallies/read-figures";
import type { LastYearTrouble } from "../state/notice";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import type { InFile } from "./doors";
import { loadPart } from "./load-part";
import { readAgain } from "./read-document";
import { fileTroubleOf, pauseBefore, readChosenFile } from "./read-chosen-file";
import { keepLastYear } from "./keep-last-year";

/** Reads last year's report in the pane and shows its numbers beside this year's; nothing is filled in. */
export async function readLastYear(deps: Deps, file: InFile): Promise<void> {
  await attempt(deps, "lastYear", "fill", async () => {
    await deps.pause(pauseBefore(file));
    const found = await valuesIn(deps, file).catch(fileTroubleOf);
    if (typeof found === "string") {
      deps.dispatch({ type: "noticed", where: "fill", notice: { id: "lastYearRefused", reason: found } });
      return;
    }
    const values = Object.values(found);
    if (values.length > 0) {
      await keepLastYear(deps, () => found);
      // The check compares with last year too.
      await readAgain(deps);
    }
    const unsure = values.filter(({ certain }) => !certain).length;
    deps.dispatch({ type: "noticed", where: "fill", notice: { id: "lastYearRead", found: values.length, unsure } });
  });
}

async function valuesIn(deps: Deps, file: InFile): Promise<LastYearValues | LastYearTrouble> {
  const [{ readDocx }, bytes] = await Promise.all([loadPart("docx"), readChosenFile(file)]);
  if (typeof bytes === "string") return bytes;
  const reading = readDocx(bytes);
  if (reading.kind === "refused") return reading.reason;
  return lastYearValues(openDocumentOf(deps.getState())?.reading?.tallies ?? [], readFigures(reading.snapshot));
}
