import type { DocumentSnapshot } from "../../snapshot/types";
import { articleLines } from "./article-lines";
import type { ArticleLine } from "./article-lines";
import { numberText } from "./label";
import type { NumberedParagraph } from "./numbered-paragraphs";
import { outlineOf } from "./outline";

/** The articles of one rule, contract or set of terms, whose numbers run through its chapters. */
export type ArticleSet = readonly ArticleLine[];

/** An article whose number has been written as that of a list, 十三、 between 第十二条 and 第十四条. */
export interface OddArticle {
  readonly item: NumberedParagraph;
  /** The article before it. */
  readonly before: ArticleLine;
}

interface Articles {
  readonly lines: readonly ArticleLine[];
  readonly sets: readonly ArticleSet[];
  readonly odd: readonly OddArticle[];
}

const known = new WeakMap<DocumentSnapshot, Articles>();

/** Reads the articles of a document. The result is kept with the snapshot, which never changes. */
export function articlesOf(snapshot: DocumentSnapshot): Articles {
  const done = known.get(snapshot);
  if (done !== undefined) return done;
  const lines = articleLines(snapshot);
  const sets = setsOf(counted(lines));
  const made = { lines, sets, odd: oddIn(snapshot, sets) };
  known.set(snapshot, made);
  return made;
}

/** The lists that are articles written in another way. */
export function oddArticles(snapshot: DocumentSnapshot): ReadonlySet<NumberedParagraph> {
  return new Set(articlesOf(snapshot).odd.map(({ item }) => item));
}

/** The number of an article as it should be written, in the digits of another one. */
export function articleNumber({ label }: ArticleLine, value: number): string {
  return /[0-9]/.test(label.text) ? String(value) : numberText("一、", value);
}

/**
 * The lines that count. One that is not set off by a blank where most are, or that may be a sentence about an article, counts only where
 * its number lies between those of the articles around it.
 */
function counted(lines: readonly ArticleLine[]): readonly ArticleLine[] {
  const setOff = lines.filter(({ label }) => label.manner === "setOff").length;
  const isSetOff = setOff * 2 >= lines.filter(({ label }) => label.manner !== "doubtful").length;
  const isSure = ({ label }: ArticleLine): boolean => label.manner === "setOff" || (label.manner === "joined" && !isSetOff);
  const result: ArticleLine[] = [];
  lines.forEach((line, at) => {
    const next = lines.slice(at + 1, at + 1 + SIGHT).find(isSure);
    if (isSure(line) || isBetween(line, result.at(-1), next)) result.push(line);
  });
  return result;
}

function isBetween({ label }: ArticleLine, before: ArticleLine | undefined, next: ArticleLine | undefined): boolean {
  const last = before?.label.value ?? 0;
  return next === undefined ? label.value === last + 1 : last < label.value && label.value < next.label.value;
}

// How far behind a doubtful line the next article is looked for.
const SIGHT = 4;

function setsOf(lines: readonly ArticleLine[]): readonly ArticleSet[] {
  const sets: ArticleLine[][] = [];
  lines.forEach((line, at) => {
    const open = sets.at(-1);
    if (open === undefined || beginsSet(line, open.at(-1)?.label.value ?? 0, lines[at + 1])) sets.push([line]);
    else open.push(line);
  });
  return sets;
}

/** 第一条 begins another set behind a title, or where 第二条 follows: not in 第一条、第一条、第三条, where it is a slip. */
function beginsSet({ label, isBehindTitle }: ArticleLine, last: number, next: ArticleLine | undefined): boolean {
  const following = next?.isBehindTitle === true && next.label.value === 1 ? undefined : next?.label.value;
  if (label.value !== 1 || following === last + 2) return false;
  // 第二条、第一条、第三条 are two that changed places.
  if (last === 2 && following === 3 && !isBehindTitle) return false;
  return isBehindTitle || last >= 2;
}

function oddIn(snapshot: DocumentSnapshot, sets: readonly ArticleSet[]): readonly OddArticle[] {
  const gaps = sets.flatMap((set) =>
    set.flatMap((before, at) => {
      const next = set[at + 1];
      return next?.label.value === before.label.value + 2 ? [{ before, next }] : [];
    }),
  );
  if (gaps.length === 0) return [];
  const single = outlineOf(snapshot)
    .groups.filter(({ items, form }) => items.length === 1 && form !== "第一章" && form !== "第一节")
    .flatMap(({ items }) => items);
  let passed = 0;
  return gaps.flatMap(({ before, next }): readonly OddArticle[] => {
    while ((single[passed]?.paragraph ?? Infinity) < before.paragraph) passed += 1;
    const item = single[passed];
    const isBetween = item !== undefined && item.paragraph < next.paragraph;
    return isBetween && item.label.value === before.label.value + 1 ? [{ item, before }] : [];
  });
}
