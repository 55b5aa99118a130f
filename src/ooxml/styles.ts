import type { ReportStyle } from "../skeletons/types";
import { fontsXml, type FontKey } from "./fonts";
import { characterSpacing, firstLine, footer, linePitch, size, textWidth, titleLinePitch } from "./page";
import { leadStyles } from "./run";
import { namespaces, w, xmlDeclaration } from "./xml";

/** Style ids by kind of paragraph; the names that Word shows stand in `paragraphStyles`. */
export const styleIds: Readonly<Record<ReportStyle, string>> = {
  title: "CwTitle",
  subtitle: "CwSubtitle",
  imprint: "CwImprint",
  recipient: "CwRecipient",
  heading1: "CwHeading1",
  heading2: "CwHeading2",
  heading3: "CwHeading3",
  body: "CwBody",
  signature: "CwSignature",
  date: "CwDate",
};

/** The style of the page number. */
export const pageNumberStyle = "CwPageNumber";

export interface ParagraphStyle {
  readonly name: string;
  readonly font: FontKey;
  readonly align: "both" | "center" | "left" | "right";
  /** Half-points; 三号 when left out. */
  readonly size?: number;
  readonly bold?: true;
  readonly indented?: true;
  /** Twips. */
  readonly before?: number;
  readonly line?: number;
  /** 0 is the highest level. */
  readonly outline?: number;
  readonly keepNext?: true;
  /** A tab stop at the right edge of the text and a red rule below: the line under the head of a brief. */
  readonly ruled?: true;
}

/** GB/T 9704-2012: title 7.3.1, recipient 7.3.2, headings and text 7.3.3, signature one blank line below the text 7.3.5.2. */
export const paragraphStyles: Readonly<Record<ReportStyle, ParagraphStyle>> = {
  title: { name: "成文标题", font: "title", align: "center", size: size.title, line: titleLinePitch, keepNext: true },
  subtitle: { name: "成文副标题", font: "kai", align: "center", keepNext: true },
  imprint: { name: "成文编印", font: "fang", align: "left", keepNext: true, ruled: true },
  recipient: { name: "成文主送", font: "fang", align: "left" },
  heading1: { name: "成文一级标题", font: "hei", align: "both", indented: true, outline: 0, keepNext: true },
  heading2: { name: "成文二级标题", font: "kai", align: "both", indented: true, outline: 1, keepNext: true },
  heading3: { name: "成文三级标题", font: "fang", align: "both", bold: true, indented: true, outline: 2, keepNext: true },
  body: { name: "成文正文", font: "fang", align: "both", indented: true },
  signature: { name: "成文署名", font: "fang", align: "right", before: linePitch, keepNext: true },
  date: { name: "成文日期", font: "fang", align: "right" },
};

/**
 * The part word/styles.xml.
 * @param ownDocument true for a document of our own, whose Normal then is the text of an official document; false for
 *   markup that goes into the writer's document: Normal is named there without any property, so that it changes nothing
 */
export function stylesXml(ownDocument: boolean): string {
  const language = w("lang", { val: "en-US", eastAsia: "zh-CN" });
  const text = fontsXml("fang") + w("sz", { val: size.text }) + w("szCs", { val: size.text });
  const defaults = ownDocument ? w("docDefaults", {}, w("rPrDefault", {}, w("rPr", {}, text + language)) + w("pPrDefault")) : "";
  const normal =
    w("name", { val: "Normal" }) +
    w("qFormat") +
    (ownDocument ? w("pPr", {}, w("widowControl", { val: 0 }) + w("jc", { val: "both" })) : "");
  const styles = [
    w("style", { type: "paragraph", default: 1, styleId: "Normal" }, normal),
    w("style", { type: "character", default: 1, styleId: "DefaultParagraphFont" }, builtIn("Default Paragraph Font")),
    ...Object.entries(paragraphStyles).map(([kind, style]) => paragraphStyleXml(styleIds[kind as ReportStyle], style)),
    characterStyleXml(leadStyles[2], "成文段首二级标题", fontsXml("kai")),
    characterStyleXml(leadStyles[3], "成文段首三级标题", fontsXml("fang") + bold),
    pageNumberStyleXml(),
  ];
  return `${xmlDeclaration}<w:styles xmlns:w="${namespaces.w}">${defaults}${styles.join("")}</w:styles>`;
}

const bold = w("b") + w("bCs");

function builtIn(name: string): string {
  return w("name", { val: name }) + w("uiPriority", { val: 1 }) + w("semiHidden") + w("unhideWhenUsed");
}

/** Every property that the writer's Normal could carry is set, so that the style looks the same on any of them. */
function paragraphStyleXml(id: string, style: ParagraphStyle): string {
  const indent =
    style.indented === true
      ? { firstLineChars: firstLine.chars, firstLine: firstLine.twips }
      : { firstLineChars: 0, firstLine: 0 };
  const paragraph = [
    style.keepNext === true ? w("keepNext") : "",
    // 22 lines on every page: no line is moved to keep another company.
    w("widowControl", { val: 0 }),
    style.ruled === true ? w("pBdr", {}, w("bottom", { val: "single", sz: 12, space: 4, color: "FF0000" })) : "",
    style.ruled === true ? w("tabs", {}, w("tab", { val: "right", pos: textWidth })) : "",
    // No extra space between Chinese and digits, which would break the 28 places of the line.
    w("autoSpaceDE", { val: 0 }),
    w("autoSpaceDN", { val: 0 }),
    w("adjustRightInd", { val: 0 }),
    w("snapToGrid", { val: 0 }),
    w("spacing", { before: style.before ?? 0, after: 0, line: style.line ?? linePitch, lineRule: "exact" }),
    w("ind", { leftChars: 0, left: 0, rightChars: 0, right: 0, ...indent }),
    w("jc", { val: style.align }),
    style.outline === undefined ? "" : w("outlineLvl", { val: style.outline }),
  ].join("");
  const height = style.size ?? size.text;
  const run = [
    fontsXml(style.font),
    style.bold === true ? bold : "",
    // The title is not squeezed: it does not stand on the 28 places.
    w("spacing", { val: height === size.text ? characterSpacing : 0 }),
    w("kern", { val: 0 }),
    w("sz", { val: height }),
    w("szCs", { val: height }),
    w("lang", { val: "en-US", eastAsia: "zh-CN" }),
  ].join("");
  const head = w("name", { val: style.name }) + w("basedOn", { val: "Normal" }) + w("next", { val: nextOf(id) }) + w("qFormat");
  return w("style", { type: "paragraph", customStyle: 1, styleId: id }, head + w("pPr", {}, paragraph) + w("rPr", {}, run));
}

function nextOf(id: string): string {
  return id === styleIds.signature ? styleIds.date : styleIds.body;
}

function characterStyleXml(id: string, name: string, run: string): string {
  const head = w("name", { val: name }) + w("basedOn", { val: "DefaultParagraphFont" }) + w("qFormat");
  return w("style", { type: "character", customStyle: 1, styleId: id }, head + w("rPr", {}, run));
}

/** GB/T 9704-2012, 7.5: 四号半角宋体. */
function pageNumberStyleXml(): string {
  const paragraph =
    w("widowControl", { val: 0 }) +
    w("snapToGrid", { val: 0 }) +
    w("spacing", { before: 0, after: 0, line: footer.line, lineRule: "exact" }) +
    w("ind", { leftChars: 0, left: 0, rightChars: 0, right: 0, firstLineChars: 0, firstLine: 0 });
  const run =
    fontsXml("song", "宋体") + w("spacing", { val: 0 }) + w("sz", { val: size.pageNumber }) + w("szCs", { val: size.pageNumber });
  const head = w("name", { val: "成文页码" }) + w("basedOn", { val: "Normal" });
  return w(
    "style",
    { type: "paragraph", customStyle: 1, styleId: pageNumberStyle },
    head + w("pPr", {}, paragraph) + w("rPr", {}, run),
  );
}
