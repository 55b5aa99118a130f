import type { Skeleton } from "../../skeletons/types";
import type { OwnTold } from "../state/own-skeletons";
import { shownSkeleton } from "../state/pane-skeleton";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import type { InFile } from "./doors";
import { keepReport } from "./keep-report";
import { loadPart } from "./load-part";
import { fileTroubleOf, readChosenFile } from "./read-chosen-file";
import { readDocument } from "./read-document";

type Part = Awaited<ReturnType<typeof loadPart<"ownSkeletons">>>;

/** Brings the office's own skeletons from this computer into the list; what cannot be read is left out and named. */
export async function loadOwnSkeletons(deps: Deps): Promise<void> {
  const text = deps.doors.recallSkeletons();
  if (text === null) {
    deps.dispatch({ type: "ownSkeletonsKnown", skeletons: [] });
    return;
  }
  await withPart(deps, ({ readStoredSkeletons }) => {
    const { skeletons, damaged } = readStoredSkeletons(text);
    deps.dispatch({ type: "ownSkeletonsKnown", skeletons });
    if (damaged.length > 0) tell(deps, { kind: "damaged", names: damaged });
    return Promise.resolve();
  });
}

/** 导入骨架: reads a file that the writer chose; one of a name that is there asks first. */
export async function importSkeleton(deps: Deps, file: InFile): Promise<void> {
  const bytes = await readChosenFile(file);
  if (typeof bytes === "string") {
    tell(deps, { kind: "unread", fileName: file.name, reason: bytes });
    return;
  }
  try {
    const [{ readSkeletonFile, ownId }, { decodeText }] = await Promise.all([loadPart("ownSkeletons"), loadPart("decodeText")]);
    const read = readSkeletonFile(bytes, decodeText);
    if (!read.ok) {
      tell(deps, { kind: "refused", fileName: file.name, reason: read.reason });
      return;
    }
    const skeleton = { ...read.skeleton, id: ownId(read.skeleton.name.zh) };
    const isThere = deps.getState().ownSkeletons.some(({ id }) => id === skeleton.id);
    if (isThere) deps.dispatch({ type: "ownDialogOpened", dialog: { kind: "replace", skeleton } });
    else await keepSkeleton(deps, skeleton, "imported");
  } catch (error) {
    tell(deps, { kind: "unread", fileName: file.name, reason: fileTroubleOf(error) });
  }
}

/** 导出这个骨架: the kind that is shown, as a file that can be edited and passed on. */
export async function exportSkeleton(deps: Deps): Promise<void> {
  const skeleton = shownSkeleton(deps.getState());
  if (skeleton === undefined) return;
  await withPart(deps, ({ skeletonFileName, writeSkeletonFile }) => {
    const name = skeleton.name.zh;
    const bytes = new TextEncoder().encode(writeSkeletonFile(skeleton));
    deps.doors.save({ name: skeletonFileName(name), type: "application/json", bytes });
    tell(deps, { kind: "out", name });
    return Promise.resolve();
  });
}

/** The same over the clipboard, where the host drops downloads; when that is forbidden too, to be copied by hand. */
export async function copySkeleton(deps: Deps): Promise<void> {
  const skeleton = shownSkeleton(deps.getState());
  if (skeleton === undefined) return;
  await withPart(deps, async ({ writeSkeletonFile }) => {
    const text = writeSkeletonFile(skeleton);
    if (await deps.doors.copy(text)) tell(deps, { kind: "copied" });
    else deps.dispatch({ type: "ownDialogOpened", dialog: { kind: "byHand", text } });
  });
}

/** 把当前文稿存为骨架: reads the document and shows what would become of it; nothing is kept yet. */
export async function openSaveAs(deps: Deps): Promise<void> {
  await attempt(deps, "saveAs", "skeleton", async () => {
    const { factsOf, limits, readSkeletonFile, skeletonOfReport, writeSkeletonFile } = await loadPart("ownSkeletons");
    const { snapshot } = await readDocument(deps);
    const kept = openDocumentOf(deps.getState())?.kept;
    const known = { ...(kept?.fields ? { fields: kept.fields } : {}), ...(kept ? { sameness: kept } : {}) };
    const made = skeletonOfReport(snapshot, { ...factsOf(snapshot, deps.getState().writer), ...known });
    if (made.kind === "nothing") {
      tell(deps, { kind: "nothing" });
      return;
    }
    const text = writeSkeletonFile(made.skeleton);
    // A skeleton that could not be handed on is of no use: a whole book, for example.
    if (text.length > limits.file || !readSkeletonFile(text).ok) tell(deps, { kind: "tooMuch" });
    else deps.dispatch({ type: "ownDialogOpened", dialog: { ...made, kind: "save" } });
  });
}

/** Keeps a skeleton under its name, instead of one of the same name, and shows it. */
export async function keepSkeleton(deps: Deps, skeleton: Skeleton, kind: "saved" | "imported"): Promise<void> {
  await withPart(deps, async (part) => {
    const id = part.ownId(skeleton.name.zh);
    if (!changeKept(deps, part, (kept) => [...kept.filter((other) => other.id !== id), { ...skeleton, id }])) return;
    deps.dispatch({ type: "skeletonChosen", id });
    tell(deps, { kind, name: skeleton.name.zh });
    await keepReport(deps);
  });
}

/** 删除这个骨架: one of the office's own goes; documents that were made from it stay as they are. */
export async function removeSkeleton(deps: Deps, { id, name }: Skeleton): Promise<void> {
  await withPart(deps, (part) => {
    if (changeKept(deps, part, (kept) => kept.filter((other) => other.id !== id))) tell(deps, { kind: "removed", name: name.zh });
    return Promise.resolve();
  });
}

/** Changes what is kept as it is now: another pane may have kept something since. */
function changeKept(deps: Deps, { readStoredSkeletons, writeStoredSkeletons }: Part, change: (kept: readonly Skeleton[]) => readonly Skeleton[]): boolean {
  const skeletons = change(readStoredSkeletons(deps.doors.recallSkeletons()).skeletons);
  deps.dispatch({ type: "ownDialogClosed" });
  if (!deps.doors.keepSkeletons(writeStoredSkeletons(skeletons))) {
    tell(deps, { kind: "notKept" });
    return false;
  }
  deps.dispatch({ type: "ownSkeletonsKnown", skeletons });
  return true;
}

async function withPart(deps: Deps, job: (part: Part) => Promise<void>): Promise<void> {
  let part: Part;
  try {
    part = await loadPart("ownSkeletons");
  } catch {
    deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "partMissing" } });
    return;
  }
  await job(part);
}

function tell(deps: Deps, told: OwnTold): void {
  deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "ownSkeleton", told } });
}
