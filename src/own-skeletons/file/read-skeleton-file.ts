import { checkShape } from "../../json-file/check-shape";
import { readJson } from "../../json-file/read-json";
import type { JsonFault, JsonNode, Told } from "../../json-file/types";
import type { Skeleton } from "../../skeletons/types";
import { limits } from "./limits";
import { skeletonFault } from "./part-faults";
import { lineAt, pathText } from "./place-of-path";
import { fileFormat, fileVersion, skeletonFileShape } from "./skeleton-shape";

/** Why a file is no skeleton: one sentence that says the place and what to do. */
export interface SkeletonRefusal {
  readonly ok: false;
  readonly reason: Told;
  /** From 1. */
  readonly line: number;
  /** parts[2].text[0]; "" for the file as a whole. */
  readonly path: string;
}

export type ReadSkeleton = { readonly ok: true; readonly skeleton: Skeleton } | SkeletonRefusal;

/**
 * Reads a skeleton file. One that is not right in every place is refused whole.
 * @param file the text, or the bytes of the file together with `decode`
 * @param decode the text of bytes in whatever encoding they are; null when they are no text
 * @returns the skeleton, from which `buildReport` makes a report without fail; never throws
 */
export function readSkeletonFile(file: string): ReadSkeleton;
export function readSkeletonFile(file: Uint8Array, decode: (bytes: Uint8Array) => string | null): ReadSkeleton;
export function readSkeletonFile(file: string | Uint8Array, decode: (bytes: Uint8Array) => string | null = () => null): ReadSkeleton {
  if (file.length > limits.file) return whole(refusals.tooLarge);
  const text = typeof file === "string" ? file : decode(file);
  if (text === null) return whole(refusals.noText);
  if (text.replace(/^\ufeff/, "").trim() === "") return whole(refusals.empty);
  const read = readJson(text);
  return read.ok ? ofJson(read.root) : placed(read.fault);
}

const refusals = {
  tooLarge: {
    zh: "文件超过 1 MB，不会是骨架，请确认选对了文件。",
    en: "The file is larger than 1 MB and cannot be a skeleton; please make sure that it is the right one.",
  },
  noText: {
    zh: "文件不是文本，不会是骨架，请选择“.skeleton.json”文件。",
    en: "The file is no text and cannot be a skeleton; please choose a “.skeleton.json” file.",
  },
  empty: { zh: "文件是空的，请重新导出一份再导入。", en: "The file is empty; please export it again and import that." },
  other: {
    zh: "文件里没有骨架，请选择由“导出这个骨架”得到的文件。",
    en: "The file holds no skeleton; please choose one that was made by “Export this skeleton”.",
  },
  newer: {
    zh: "文件来自更新版本的成文，这里读不了，请先更新成文再导入。",
    en: "The file comes from a newer version of Chengwen and cannot be read here; please update first.",
  },
} satisfies Record<string, Told>;

function ofJson(root: JsonNode): ReadSkeleton {
  const foreign = foreignFault(root);
  if (foreign !== null) return foreign;
  const checked = checkShape(root, skeletonFileShape, { name: "骨架" });
  if (!checked.ok) return placed(checked.fault);
  // The shape has just been held against every value; a test keeps shape and type together.
  const skeleton = Object.fromEntries(Object.entries(checked.value).filter(([key]) => !ofTheFile.has(key))) as unknown as Skeleton;
  const fault = skeletonFault(skeleton);
  if (fault === null) return { ok: true, skeleton };
  return placed({ line: lineAt(root, fault.path), path: pathText(fault.path), reason: fault.reason });
}

/** What the file says of itself and not of the skeleton. */
const ofTheFile: ReadonlySet<string> = new Set(["$schema", "format", "version"]);

/** Some other JSON, or a skeleton of a time to come: no single place in it is wrong. */
function foreignFault(root: JsonNode): SkeletonRefusal | null {
  const members = root.kind === "object" ? root.members : [];
  const format = members.find(({ key }) => key === "format");
  if (format?.node.kind !== "string" || format.node.value !== fileFormat) {
    return { ...whole(refusals.other), line: format?.line ?? root.line, path: format === undefined ? "" : "format" };
  }
  const version = members.find(({ key }) => key === "version");
  if (version?.node.kind !== "number" || version.node.value <= fileVersion) return null;
  return { ...whole(refusals.newer), line: version.line, path: "version" };
}

function whole(reason: Told): SkeletonRefusal {
  return { ok: false, reason, line: 1, path: "" };
}

function placed({ line, column, path = "", reason }: JsonFault): SkeletonRefusal {
  const at = column === undefined ? { zh: "", en: "" } : { zh: `第 ${column} 列`, en: `, column ${column}` };
  const where = path === "" ? { zh: "", en: "" } : { zh: `，${path}`, en: `, ${path}` };
  return {
    ok: false,
    reason: {
      zh: `第 ${line} 行${at.zh}${where.zh}：${reason.zh}，请改正后再导入。`,
      en: `Line ${line}${at.en}${where.en}: ${reason.en}; please correct it and import the file again.`,
    },
    line,
    path,
  };
}
