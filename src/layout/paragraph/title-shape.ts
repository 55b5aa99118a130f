import { emWidth } from "../../ooxml/em-width";
import { size } from "../../ooxml/page";
import { widestTitleLine } from "../../ooxml/title-lines";
import { unitPieces } from "../../ooxml/unit-pieces";

/** Where a line of a title ends best, and where it may end when nothing better is near. */
const bestBehind = /年度?(?!度)|总支|支部|党委|工委|党组|委员会/g;
const bestBefore = /20[0-9*×X]{2}年|关于|和|及|与|暨|抓|“|《/g;
const mayBefore = /述职|总结|计划|报告|要点|思路|打算|党建|工作|情况|基层/g;
/** What a worse place costs, in characters of difference to the wanted shape. */
const worsePlace = 8;
/** The upper line should be about so many characters longer. */
const wantedStep = 3;
/**
 * The narrowed line is a little wider than its text, in characters, so that its last character does not wrap: also where a program puts
 * room between Chinese and digits. One character wider, and the next one would come up.
 */
const slack = { least: 0.25, eachChange: 0.25, most: 0.9 } as const;

/** How many lines a title takes, and how far it is narrowed on either side, in twips. */
export interface TitleShape {
  readonly lines: number;
  readonly indent: number;
}

/**
 * The shape of a title that the writer wrote as one line (GB/T 9704-2012, 7.3.1: whole words, a trapezium). Its text is not
 * touched; it is narrowed from both sides so far that Word breaks it where a word ends, the longer line above.
 * @param text the title without blanks around it
 * @param textWidth twips
 * @returns no indent where the title fits one line, has breaks of its own, needs three lines or has no good place to break
 */
export function titleShape(text: string, textWidth: number): TitleShape {
  const capacity = textWidth / (size.title * 10);
  const widest = Math.min(widestTitleLine, capacity - 1);
  const widths = text.split(/[\v\n]/).map(emWidth);
  const lines = widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / capacity)), 0);
  const [whole = 0] = widths;
  if (widths.length > 1 || whole <= widest || whole > 2 * widest) return { lines, indent: 0 };

  let best: { readonly above: number; readonly room: number; readonly cost: number } | undefined;
  for (const [at, price] of breakPlaces(text)) {
    const above = emWidth(text.slice(0, at));
    const step = 2 * above - whole;
    if (above > widest || step < 0 || whole - above < 4) continue;
    const cost = price + Math.abs(step - wantedStep) + (step < 1 ? 10 : 0);
    if (best === undefined || cost < best.cost) best = { above, room: roomFor(text.slice(0, at)), cost };
  }
  if (best === undefined) return { lines, indent: 0 };
  const width = (best.above + best.room) * size.title * 10;
  return { lines: 2, indent: Math.max(0, Math.floor((textWidth - width) / 2)) };
}

function roomFor(line: string): number {
  const changes = line.match(/[\u4e00-\u9fff](?=[0-9A-Za-z])|[0-9A-Za-z](?=[\u4e00-\u9fff])/g)?.length ?? 0;
  return Math.min(slack.most, slack.least + changes * slack.eachChange);
}

/** Offsets where a line may end, each with its price. */
function breakPlaces(text: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const match of text.matchAll(mayBefore)) places.set(match.index, worsePlace);
  let at = 0;
  for (const piece of unitPieces(text)) {
    at += piece.length;
    places.set(at, 0);
  }
  for (const match of text.matchAll(bestBefore)) places.set(match.index, 0);
  for (const match of text.matchAll(bestBehind)) places.set(match.index + match[0].length, 0);
  // 和 and its like begin a line and do not end one.
  for (const place of places.keys()) if (/[和及与暨]/.test(text.charAt(place - 1))) places.delete(place);
  return places;
}
