import type { Skeleton, SkeletonPart } from "../../skeletons/types";
import { fileFormat, fileVersion } from "./skeleton-shape";

/** The text of a skeleton file, indented and in an order that is easy to read; `readSkeletonFile` gives the same skeleton back. */
export function writeSkeletonFile({ id, name, group, title, scheme, signature, organisation, parts }: Skeleton): string {
  const file = {
    format: fileFormat,
    version: fileVersion,
    id,
    name,
    group,
    title,
    scheme,
    signature,
    ...(organisation === undefined ? {} : { organisation }),
    parts: parts.map(writtenPart),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function writtenPart({ id, heading, level, form, text, numbers, needs, parts }: SkeletonPart): SkeletonPart {
  return {
    id,
    level,
    form,
    heading,
    ...(numbers === undefined ? {} : { numbers }),
    ...(needs === undefined ? {} : { needs }),
    text,
    ...(parts === undefined ? {} : { parts: parts.map(writtenPart) }),
  };
}

/** Characters that no file system takes. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** The name of a skeleton's file: 党支部年度总结.skeleton.json. */
export function skeletonFileName(name: string): string {
  const plain = name.replace(NOT_IN_NAMES, " ").replace(/\s+/g, " ").trim();
  return `${plain === "" ? "skeleton" : plain}.skeleton.json`;
}
