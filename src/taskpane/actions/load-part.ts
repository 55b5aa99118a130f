/** The parts of the add-in that come only when they are asked for, each from a file beside the pane. */
const parts = {
  skeletons: () => import(/* webpackChunkName: "skeletons" */ "../../skeletons"),
  reportPackage: () => import(/* webpackChunkName: "report-file" */ "./package-of"),
  reportFile: () => import(/* webpackChunkName: "report-file" */ "../../ooxml/docx-file"),
  reading: () => import(/* webpackChunkName: "reading" */ "../state/reading"),
  // Not named office.js: Microsoft's script looks for its own address under that name.
  office: () => import(/* webpackChunkName: "settings-file" */ "../state/office-file"),
  ledger: () => import(/* webpackChunkName: "ledger" */ "../../ledger/load-ledger"),
  layout: () => import(/* webpackChunkName: "layout" */ "../../layout/load-layout"),
  ownSkeletons: () => import(/* webpackChunkName: "own-skeletons" */ "../../own-skeletons/load-own-skeletons"),
  decodeText: () => import(/* webpackChunkName: "own-skeletons" */ "../../ledger/decode-text"),
  left: () => import(/* webpackChunkName: "left" */ "../../traces/left/load-left"),
  popup: () => import(/* webpackChunkName: "popup" */ "./use-popup"),
  checkList: () => import(/* webpackChunkName: "check-list" */ "../../check-list/load-check-list"),
  docx: () => import(/* webpackChunkName: "docx" */ "../../docx/read-docx"),
} as const;

type Parts = typeof parts;

/** A part did not come: the server that holds the add-in is out of reach, or it was replaced by a newer one. */
export class PartMissing extends Error {
  override readonly name = "PartMissing";
}

/**
 * Loads a part; the second time it is there at once.
 * @throws PartMissing
 */
export async function loadPart<Name extends keyof Parts>(name: Name): Promise<Awaited<ReturnType<Parts[Name]>>> {
  try {
    return (await parts[name]()) as Awaited<ReturnType<Parts[Name]>>;
  } catch {
    throw new PartMissing(name);
  }
}
