import type { CheckList } from "../../check-list/types";
import { namesOf } from "../../skeletons/names/names-of";
import { attempt } from "./attempt";
import type { Deps } from "./deps";
import { loadPart } from "./load-part";
import { readDocument } from "./read-document";

/** Longer titles make file names that some disks refuse; UTF-16 units. */
const longestName = 60;

/** In which language, and how the file is named after the report's title. */
export interface CheckListWish {
  readonly language: "zh" | "en";
  readonly fileName: (title: string) => string;
}

/** 检查单 as a page to print: the document is read and checked again, so that the list tells of it as it is now. */
export async function saveCheckList(deps: Deps, { language, fileName }: CheckListWish): Promise<void> {
  await attempt(deps, "checkList", "check", async () => {
    const list = await newCheckList(deps);
    const { checkListPage } = await loadPart("checkList");
    const name = fileName(list.title.replace(/[\\/:*?"<>|\p{Cc}]/gu, "").slice(0, longestName).trim());
    deps.doors.save({ name: `${name}.html`, type: "text/html;charset=utf-8", bytes: new TextEncoder().encode(checkListPage(list, language)) });
    deps.dispatch({ type: "noticed", where: "check", notice: { id: "checkListSaved" } });
  });
}

/** 检查单 as tables in a new document; the open one is not touched. */
export async function openCheckList(deps: Deps, language: CheckListWish["language"]): Promise<void> {
  await attempt(deps, "checkList", "check", async () => {
    const list = await newCheckList(deps);
    const { checkListDocx } = await loadPart("checkList");
    await deps.host.openNewDocument(checkListDocx(list, language));
    deps.dispatch({ type: "noticed", where: "check", notice: { id: "checkListOpened" } });
  });
}

async function newCheckList(deps: Deps): Promise<CheckList> {
  // The list tells of the whole text, whatever the writer is looking at.
  const { snapshot, whole: findings, ignored } = await readDocument(deps);
  const { checkListOf } = await loadPart("checkList");
  const { profile, writer } = deps.getState();
  return checkListOf({ snapshot, findings, ignored, profile, unit: writer.unit.trim() || namesOf(writer).party, checkedAt: new Date() });
}
