import type { Told } from "../../json-file/types";
import type { NumberForm, Skeleton, SkeletonPart } from "../../skeletons/types";
import { endMark, typedNumber } from "./bare-heading";
import { limits } from "./limits";
import { markupFault, type MarkupPlace } from "./markup-fault";

/** A fault behind the shape: keys and positions that lead to it from the whole file, and the reason without a full stop. */
export interface PlacedFault {
  readonly path: readonly (string | number)[];
  readonly reason: Told;
}

type Path = PlacedFault["path"];

/**
 * What is wrong with a skeleton whose shape is right: the first of markup, ids, levels, forms, numbers and size.
 * @returns null when a report can be built from it
 */
export function skeletonFault(skeleton: Skeleton): PlacedFault | null {
  const title = textFault(skeleton.title, "title", ["title"]);
  if (title !== null) return title;
  const walk: Walk = { skeleton, ids: new Set(), count: 0 };
  return partsFault(walk, skeleton.parts, null, ["parts"]);
}

interface Walk {
  readonly skeleton: Skeleton;
  readonly ids: Set<string>;
  count: number;
}

function partsFault(walk: Walk, parts: readonly SkeletonPart[], parent: SkeletonPart | null, path: Path): PlacedFault | null {
  const numbered = parts.filter(({ level }) => level > 0).length;
  if (numbered > limits.headingsUnderOne) {
    return fault(path, `这里有 ${numbered} 个小标题，最多 ${limits.headingsUnderOne} 个`, `there are ${numbered} headings here; ${limits.headingsUnderOne} are allowed`);
  }
  for (const [index, part] of parts.entries()) {
    const here = [...path, index];
    const own = ownFault(walk, part, parent, here) ?? partsFault(walk, part.parts ?? [], part, [...here, "parts"]);
    if (own !== null) return own;
  }
  return null;
}

function ownFault(walk: Walk, part: SkeletonPart, parent: SkeletonPart | null, path: Path): PlacedFault | null {
  walk.count += 1;
  if (walk.count > limits.parts) return fault(path, `部分太多，最多 ${limits.parts} 个`, `there are too many parts; ${limits.parts} are allowed`);
  if (walk.ids.has(part.id)) return fault([...path, "id"], `id“${part.id}”和前面的重复，请换一个`, `the id “${part.id}” stands twice; take another`);
  walk.ids.add(part.id);
  return formFault(part, path) ?? levelFault(walk.skeleton, part, parent, path) ?? textsFault(part, formOf(walk.skeleton, part, parent), path);
}

function formFault({ form, level, text, parts = [] }: SkeletonPart, path: Path): PlacedFault | null {
  const hasHeading = form === "standalone" || form === "runIn";
  if (hasHeading !== level > 0) {
    return fault(
      [...path, "form"],
      "有小标题的部分（level 是 1 到 3）写 standalone 或 runIn，没有小标题的部分（level 是 0）写 plain、recipient、subtitle、imprint 或 headline",
      "a part with a heading (level 1 to 3) is standalone or runIn, a part without one (level 0) plain, recipient, subtitle, imprint or headline",
    );
  }
  if (form === "runIn" && level === 1) {
    return fault([...path, "form"], "一级标题要独占一段，请把 runIn 改成 standalone", "a heading of level 1 stands alone; write standalone instead of runIn");
  }
  if (form === "imprint" && text.length !== 2) {
    return fault([...path, "text"], "imprint 的 text 请写两段，一段在左，一段在右", "an imprint has two texts, one left and one right");
  }
  if (level === 0 && parts.length > 0) {
    return fault([...path, "parts"], "没有小标题的部分下面不能再有部分", "a part without heading cannot hold parts");
  }
  return null;
}

function levelFault({ scheme }: Skeleton, { level }: SkeletonPart, parent: SkeletonPart | null, path: Path): PlacedFault | null {
  const above = parent?.level ?? 0;
  const here = [...path, "level"];
  if (above === 3) return fault(path, "第三级小标题下面不能再有部分，请并到它的正文里", "nothing stands below a heading of level 3; put it into its text");
  if (level === 0) return null;
  if (level <= above) {
    return fault(here, `上一级是 ${above}，这里的 level 应比它大`, `the part above is of level ${above}; this one must be deeper`);
  }
  if (parent?.numbers !== undefined) return null;
  if (level > scheme.length) {
    return fault(here, `scheme 里没有写第 ${level} 级的序号，请补上，不要序号就写 ""`, `scheme has no form for level ${level}; add it, or "" for none`);
  }
  // Levels between that bear no numbers may be passed over.
  const skipped = scheme.slice(above, level - 1).findIndex((form) => form !== "");
  if (skipped < 0) return null;
  const missing = above + skipped + 1;
  return fault(here, `跳过了第 ${missing} 级，请逐级写，或者在 scheme 里把第 ${missing} 级写成 ""`, `level ${missing} is left out; write it, or make it "" in scheme`);
}

function textsFault({ heading, level, text }: SkeletonPart, form: NumberForm | "", path: Path): PlacedFault | null {
  // A name that is never printed is still read for the outline.
  const inHeading = textFault(heading, "heading", [...path, "heading"]);
  if (inHeading !== null) return inHeading;
  const printed = level === 0 ? null : printedFault(heading, form);
  if (printed !== null) return { path: [...path, "heading"], reason: printed };
  for (const [index, paragraph] of text.entries()) {
    const found = textFault(paragraph, "text", [...path, "text", index]);
    if (found !== null) return found;
    // A run-in heading may stand before nothing; an empty paragraph is no text.
    if (paragraph.trim() === "" && !(index === 0 && level > 0)) {
      return fault([...path, "text", index], "这一段是空的，请写上文字或者删去", "this paragraph is empty; write something or take it out");
    }
  }
  return null;
}

/** The form of the number that a part's heading is given. */
function formOf({ scheme }: Skeleton, { level }: SkeletonPart, parent: SkeletonPart | null): NumberForm | "" {
  return parent?.numbers ?? scheme[level - 1] ?? "";
}

/** A number or end mark in a heading would stand there twice: 一、一、工作情况; 加强学习。。 */
function printedFault(heading: string, form: NumberForm | ""): Told | null {
  const typed = form === "" ? "" : typedNumber(heading);
  if (typed !== "") {
    return { zh: `小标题里写了序号“${typed}”，序号由 scheme 自动加上，请删去`, en: `the heading holds the number “${typed}”; numbers come from scheme, so take it out` };
  }
  const mark = endMark(heading);
  if (mark === "") return null;
  return { zh: `小标题末尾的“${mark}”请删去，需要时会自动加上`, en: `take the “${mark}” at the end of the heading out; where one is needed it is added` };
}

function textFault(text: string, place: MarkupPlace, path: Path): PlacedFault | null {
  const reason = markupFault(text, place);
  return reason === null ? null : { path, reason };
}

function fault(path: Path, zh: string, en: string): PlacedFault {
  return { path, reason: { zh, en } };
}
