import { readDocx } from "../../../src/docx/read-docx";
import type { DocumentSnapshot, TextRange } from "../../../src/snapshot/types";
import { generalDocx } from "../../fixtures/general-docx";
import type { GeneralDocument } from "../../fixtures/general-notation";
import { listsIn } from "./lists-in";
import { HALF } from "./make-fault";
import type { Sound } from "./make-fault";

const UNITS =
  "次|名|人次|人|户|个|篇|件|公里|万元|吨|盏|座|处|条|块|册|场|天|台|支|亩|元|分|小时|家|份|项|张|所|批次|辆|张";
/** Not a year, a date, an article or one figure of a longer number. */
const COUNT = new RegExp(`(?<![0-9.,×*+－—~年月第〔-])[0-9]{1,5}(?=(?:${UNITS}))`, "g");
/** Not the brackets of a number inside a paragraph: `1）` is a form of its own. */
const PAIR = /[“”《》〔〕]|（(?![0-9一二三四五六七八九十]{1,2}）)|(?<!（[0-9一二三四五六七八九十]{1,2})）/g;
const MARK = new RegExp(`(?<=[\\u4e00-\\u9fff])[${Object.keys(HALF).join("")}](?=[\\u4e00-\\u9fff])`, "g");

/** A document as its .docx is read, with the places where a fault can be put. */
export function soundDocument(document: GeneralDocument): Sound {
  const reading = readDocx(generalDocx(document));
  if (reading.kind !== "read") throw new Error(reading.reason);
  const { snapshot } = reading;
  const lists = listsIn(snapshot).filter(({ items }) => items.length >= 3 && items.every(({ length }) => length > 0));
  const labelEnds = new Map(
    listsIn(snapshot).flatMap(({ items }) => items.map(({ paragraph, length }) => [paragraph, length] as const)),
  );
  const places = (pattern: RegExp): readonly TextRange[] => placesOf(snapshot, pattern, labelEnds);
  // A blank to fill in may be right in a form, so a mask there is no fault beyond dispute.
  return {
    name: document.name,
    snapshot,
    lists,
    counts: document.isForm ? [] : places(COUNT),
    pairs: places(PAIR),
    marks: places(MARK),
  };
}

function placesOf(
  { paragraphs }: DocumentSnapshot,
  pattern: RegExp,
  labelEnds: ReadonlyMap<number, number>,
): readonly TextRange[] {
  return paragraphs
    .filter(({ story }) => story.kind === "body")
    .flatMap(({ index, text }) =>
      [...text.matchAll(pattern)]
        .filter((match) => match.index >= (labelEnds.get(index) ?? 0))
        .map((match) => ({ paragraph: index, start: match.index, end: match.index + match[0].length })),
    );
}
