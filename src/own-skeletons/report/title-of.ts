import { openingOf } from "../../checks/structure/opening";
import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { paragraphMarkup, type MarkupContext } from "./paragraph-markup";
import { safeText } from "./safe-text";

const TITLE_STYLE = /^(?:title|CwTitle|成文标题|标题|Title)$/u;

/** In markup, before places to break are put in; what is longer is text. */
const LONGEST_TITLE = 250;

/** The paragraphs that are the report's title; a date or a name in brackets below it is none of them. */
export function titleParagraphs(snapshot: DocumentSnapshot): readonly Paragraph[] {
  const first = snapshot.paragraphs.find(({ story, inTable, text }) => story.kind === "body" && !inTable && text.trim() !== "");
  if (first !== undefined && TITLE_STYLE.test(first.style)) return [first];
  const lines = openingOf(snapshot).title;
  const below = lines.findIndex(({ text }, index) => index > 0 && /^\s*[（(]/u.test(text));
  return below < 0 ? lines : lines.slice(0, below);
}

/**
 * The title in the markup, with | where its lines ended and where those of another unit's or year's may end.
 * @param name stands for a title that is missing
 */
export function titleMarkup(paragraphs: readonly Paragraph[], name: string, context: MarkupContext): string {
  const lines = paragraphs.flatMap((paragraph) => paragraphMarkup(paragraph, 0, "title", context)).filter((line) => line !== "");
  const joined = lines.join("|");
  const markup = joined === "" || joined.length > LONGEST_TITLE ? `{unit}{year}年${safeText(name)}` : joined;
  return markup
    .replace(/(\{(?:unit|party)\}(?!书记)|\{(?:year|nextYear)\}年度?(?:上半年|下半年)?)(?=[^|])/gu, "$1|")
    .replace(/(?<=[^|和及])((?:和|及|以及|暨)(?=\{nextYear\}|下半年|下一年|下年|明年))/gu, "|$1")
    .replace(/\|{2,}/g, "|");
}
