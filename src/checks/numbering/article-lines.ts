import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { firstSolid, lastSolid } from "../scan/solid";
import { betweenOf } from "./between";
import { parseArticle } from "./parse-article";
import type { ArticleLabel } from "./parse-article";
import { parseLabel } from "./parse-label";

/** A paragraph of the body that begins with the number of an article. */
export interface ArticleLine {
  readonly paragraph: number;
  /** The number that counts: the typed one where there are both. */
  readonly label: ArticleLabel;
  readonly typed: ArticleLabel | null;
  readonly drawn: ArticleLabel | null;
  /** It is 第一条, and a heading without a number, an attachment's head or 第一章 stands between it and the article before. */
  readonly isBehindTitle: boolean;
}

/**
 * The articles of a document in order. Those of other texts are left out: a decision that quotes them anew (将第三条修改为：“第三条…”),
 * a sentence that begins with the name of one (第三条规定的…).
 */
export function articleLines({ paragraphs }: DocumentSnapshot): readonly ArticleLine[] {
  if (!paragraphs.some(mayBeArticle)) return [];
  const lines: ArticleLine[] = [];
  const quotation = new Quotation();
  for (const paragraph of paragraphs) {
    if (paragraph.story.kind !== "body" || paragraph.inTable) continue;
    const isQuoted = quotation.isOpen;
    quotation.read(paragraph.text);
    if (isQuoted || !mayBeArticle(paragraph)) continue;
    const typed = parseArticle(paragraph.text);
    const drawn = paragraph.listLabel === undefined ? null : parseArticle(paragraph.listLabel);
    const label = typed ?? drawn;
    if (label === null) continue;
    const last = lines.at(-1)?.paragraph;
    // Only 第一条 can begin another set.
    const isBehindTitle = label.value === 1 && last !== undefined && paragraphs.slice(last + 1, paragraph.index).some(isTitle);
    lines.push({ paragraph: paragraph.index, label, typed, drawn, isBehindTitle });
  }
  return lines;
}

/** Most documents have no article, and the first character shows it. */
function mayBeArticle({ text, listLabel }: Paragraph): boolean {
  return text.charAt(firstSolid(text)) === "第" || listLabel?.includes("条") === true;
}

function isTitle(paragraph: Paragraph): boolean {
  if (paragraph.inTable) return false;
  const numbered = parseLabel(paragraph.listLabel ?? paragraph.text);
  if (numbered !== null) return numbered.form === "第一章" && numbered.value === 1;
  const between = betweenOf(paragraph, firstSolid(paragraph.text), lastSolid(paragraph.text));
  return between === "title" || between === "part";
}

/** Follows a quotation that begins with an article, “第三条 …, over the paragraphs that it holds. */
class Quotation {
  private depth = 0;

  get isOpen(): boolean {
    return this.depth > 0;
  }

  read(text: string): void {
    const from = this.isOpen ? 0 : text.indexOf("“第");
    if (from < 0) return;
    // Each paragraph of a quotation may begin with the mark again.
    const start = this.isOpen && text.trimStart().startsWith("“") ? text.indexOf("“") + 1 : from;
    for (let at = start; at < text.length; at += 1) {
      const char = text.charAt(at);
      if (char === "“") this.depth += 1;
      else if (char === "”" && this.depth > 0) this.depth -= 1;
    }
  }
}
