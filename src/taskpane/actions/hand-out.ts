import type { SheetTexts } from "../../ledger/types";
import type { Tally } from "../../tallies/types";
import { newBringIn } from "../state/bring-in";
import { filledTallies, missingTallies } from "../state/missing-tallies";
import type { OutTable } from "../state/notice";
import { shownValue, type Typed } from "../state/pending-values";
import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";
import { tabText } from "./tab-text";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** In which language, and under which name. */
export interface OutWish {
  readonly language: "zh" | "en";
  readonly fileName: string;
}

/** 导出待补数据表: the tallies without a number, as a sheet that can be sent round and brought in again. */
export async function handOutMissing(deps: Deps, { language, fileName }: OutWish): Promise<void> {
  await handOut(deps, "missing", async (tallies) => {
    const { missingSheet, SHEET_TEXTS } = await loadPart("ledger");
    deps.doors.save({ name: fileName, type: spreadsheet, bytes: missingSheet(tallies, SHEET_TEXTS[language]) });
  });
}

/** 导出已填数字: the tallies that have a number, for the ledger or for another report. */
export async function handOutValues(deps: Deps, { language, fileName }: OutWish): Promise<void> {
  await handOut(deps, "values", async (tallies, typed) => {
    const { valuesCsv, SHEET_TEXTS } = await loadPart("ledger");
    deps.doors.save({ name: fileName, type: "text/csv;charset=utf-8", bytes: valuesCsv(tallies, typed, SHEET_TEXTS[language]) });
  });
}

/** 复制为表格: the same over the clipboard, where the host drops downloads; when that is forbidden too, to be copied by hand. */
export async function copyTable(deps: Deps, table: OutTable, language: OutWish["language"]): Promise<void> {
  const { typed, tallies } = chosenFor(deps, table);
  try {
    const { SHEET_TEXTS } = await loadPart("ledger");
    const text = tableText(table, tallies, typed, SHEET_TEXTS[language]);
    if (await deps.doors.copy(text)) deps.dispatch({ type: "noticed", where: "fill", notice: { id: "copied", count: tallies.length } });
    else deps.dispatch({ type: "bringInOpened", bringIn: newBringIn({ kind: "byHand", text }) });
  } catch {
    deps.dispatch({ type: "noticed", where: "fill", notice: { id: "partMissing" } });
  }
}

async function handOut(deps: Deps, table: OutTable, save: (tallies: readonly Tally[], typed: Typed) => Promise<void>): Promise<void> {
  const { typed, tallies } = chosenFor(deps, table);
  if (tallies.length === 0) {
    deps.dispatch({ type: "noticed", where: "fill", notice: { id: "nothingToHandOut", table } });
    return;
  }
  try {
    await save(tallies, typed);
    deps.dispatch({ type: "noticed", where: "fill", notice: { id: "handedOut", table, count: tallies.length } });
  } catch {
    deps.dispatch({ type: "noticed", where: "fill", notice: { id: "partMissing" } });
  }
}

function chosenFor(deps: Deps, table: OutTable): { readonly tallies: readonly Tally[]; readonly typed: Typed } {
  const open = openDocumentOf(deps.getState());
  const all = open?.reading?.tallies ?? [];
  const typed = open?.typed ?? {};
  return { typed, tallies: table === "missing" ? missingTallies(all, typed) : filledTallies(all, typed) };
}

function tableText(table: OutTable, tallies: readonly Tally[], typed: Typed, texts: SheetTexts): string {
  if (table === "values") {
    return tabText([
      [texts.section, texts.label, texts.value, texts.unit],
      ...tallies.map((tally) => [tally.section, tally.label, shownValue(tally, typed), tally.unit]),
    ]);
  }
  return tabText([
    [texts.section, texts.label, texts.value, texts.unit, texts.owner, texts.sentence],
    ...tallies.map(({ section, label, unit, sentence }) => [section, label, "", unit, "", sentence]),
  ]);
}
