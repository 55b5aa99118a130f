import { decodeEntities } from "../../docx/xml/decode-entities";
import { attributeOf, contentOf, startTagOf } from "../xml/element";
import type { XmlElement } from "../xml/read-tree";

/** An element of a run that shows characters, with where they stand in the paragraph's text. */
export interface Piece {
  readonly element: XmlElement;
  readonly start: number;
  readonly text: string;
}

/** A run of a paragraph. */
export interface Run {
  readonly element: XmlElement;
  readonly pieces: readonly Piece[];
  /** Deleted revisions, and codes of fields: no part of the text, and left alone. */
  readonly isHidden: boolean;
}

/** The runs of a paragraph and its text as the reader of documents sees it. */
export interface ParagraphRuns {
  readonly runs: readonly Run[];
  readonly text: string;
}

/** Elements that hold runs of the same paragraph. */
const holders = new Set([
  "w:hyperlink", "w:ins", "w:moveTo", "w:sdt", "w:sdtContent", "w:smartTag", "w:fldSimple", "w:customXml", "w:bdo", "w:dir",
]);
const deletions = new Set(["w:del", "w:moveFrom"]);

/** The one character by which an element stands in the text; the reader of documents has the same. */
const characters: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001e",
  "w:softHyphen": "\u001f",
  "w:footnoteReference": "\u0002",
  "w:endnoteReference": "\u0002",
  "w:drawing": "\u0001",
  "w:pict": "\u0001",
  "w:object": "\u0001",
};
const breaks: Readonly<Record<string, string>> = { page: "\f", column: "\u000e" };

/** Reads the runs of a paragraph. */
export function paragraphRuns(xml: string, paragraph: XmlElement): ParagraphRuns {
  const runs: Run[] = [];
  let text = "";
  let fields: ("code" | "result")[] = [];

  const visitField = (element: XmlElement): void => {
    const type = attributeOf(xml, element, "w:fldCharType");
    if (type === "begin") fields.push("code");
    else if (type === "end") fields.pop();
    else if (fields.length > 0) fields = [...fields.slice(0, -1), "result"];
  };
  const visitRun = (element: XmlElement, isDeleted: boolean): void => {
    const pieces: Piece[] = [];
    const visit = (child: XmlElement): void => {
      if (child.name === "w:fldChar") visitField(child);
      const shown = isDeleted || fields.includes("code") ? "" : shownBy(xml, child);
      if (shown !== "") pieces.push({ element: child, start: text.length, text: shown });
      text += shown;
      const inner = child.name === "mc:AlternateContent" ? (child.children[0]?.children ?? []) : nested.has(child.name) ? child.children : [];
      inner.forEach(visit);
    };
    element.children.forEach(visit);
    runs.push({ element, pieces, isHidden: isDeleted || (pieces.length === 0 && fields.length > 0) });
  };
  const visitHolder = (holder: XmlElement, isDeleted: boolean): void => {
    for (const child of holder.children) {
      if (child.name === "w:r") visitRun(child, isDeleted);
      else if (deletions.has(child.name)) visitHolder(child, true);
      else if (holders.has(child.name)) visitHolder(child, isDeleted);
    }
  };
  visitHolder(paragraph, false);
  return { runs, text };
}

/** Elements inside a run that hold text of their own; of a ruby text only the base is read. */
const nested = new Set(["w:ruby", "w:rubyBase", "w:r"]);

function shownBy(xml: string, element: XmlElement): string {
  if (element.name === "w:t") return shownText(xml, element);
  if (element.name === "w:br") return breaks[attributeOf(xml, element, "w:type") ?? ""] ?? "\v";
  if (element.name === "w:sym") {
    const code = Number.parseInt(attributeOf(xml, element, "w:char") ?? "", 16);
    return code > 0 && code <= 0xffff ? String.fromCharCode(code) : "";
  }
  return characters[element.name] ?? "";
}

/** The characters of a w:t; white space at its edges counts only where it says so. */
function shownText(xml: string, element: XmlElement): string {
  const text = decodeEntities(contentOf(xml, element));
  const kept = keepsSpace(xml, element) ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return kept.replace(/\r\n|\r|\n/g, " ");
}

/** Whether white space at the edges of a w:t counts. */
export function keepsSpace(xml: string, element: XmlElement): boolean {
  return /\sxml:space\s*=\s*["']preserve["']/.test(startTagOf(xml, element));
}
