import { rels, W, R, MC, zipOf } from "../docx/zip-of";

/** Files that grow with a number: n of one thing, which nobody would write and anybody could send. */
export interface Family {
  readonly name: string;
  /** The parts of a .docx besides its relationships. */
  readonly parts: (n: number) => Readonly<Record<string, string>>;
}

const body = (content: string): string => `<w:document ${W} ${R} ${MC}><w:body>${content}</w:body></w:document>`;
const inBody = (name: string, content: (n: number) => string): Family => ({ name, parts: (n) => ({ document: body(content(n)) }) });
const times = (n: number, one: (at: number) => string): string => Array.from({ length: n }, (_, at) => one(at)).join("");
const nested = (n: number, name: string, inner = ""): string => `<${name}>`.repeat(n) + inner + `</${name}>`.repeat(n);
const item = (numId: number, style = ""): string => `<w:p><w:pPr>${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`;
const lists = (text: string): string =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const repeatable = [
  "w:p", "w:r", "w:t", "w:br", "w:tab", "w:sym", "w:rPr", "w:pPr", "w:pStyle", "w:numId", "w:sdt", "w:sdtPr", "w:tag", "w:id", "w:docPart", "w:tbl", "w:tr", "w:tc", "w:del", "w:moveFrom",
  "w:sectPr", "w:headerReference", "w:fldChar", "w:txbxContent", "w:drawing", "m:oMath", "mc:AlternateContent", "mc:Choice", "w:footnote", "w:rt", "w:other", "x:other", "other",
];

export const families: readonly Family[] = [
  ...repeatable.map((name) => inBody(`${name} side by side`, (n) => `<w:p><w:r>${`<${name}/>`.repeat(n)}</w:r></w:p>`)),
  ...repeatable.map((name) => inBody(`${name} with an end, in paragraphs`, (n) => `<w:p><w:r><${name}></${name}></w:r></w:p>`.repeat(n))),
  ...repeatable.map((name) => inBody(`${name} inside itself`, (n) => nested(Math.min(n, 400), name).repeat(Math.ceil(n / 400)))),
  inBody("attributes without a meaning", (n) => `<w:p ${times(n, (at) => `a${at}="1" `)}/>`),
  inBody("attributes in front of the one that is asked for", (n) => `<w:p><w:pPr><w:pStyle ${times(n, (at) => `w:a${at}="1" `)}w:val="x"/></w:pPr></w:p>`),
  inBody("elements without attributes before one with", (n) => `<w:p><w:r>${"<w:br/>".repeat(n)}<w:br w:type="page"/></w:r></w:p>`),
  inBody("names that are all different", (n) => times(n, (at) => `<w:x${at}/>`)),
  inBody("prefixes in one tag", (n) => `<w:p ${times(n, (at) => `xmlns:p${at}="urn:${at}" `)}><w:r><w:t>甲</w:t></w:r></w:p>`),
  inBody("prefixes one after the other", (n) => times(n, (at) => `<w:p xmlns:p${at}="urn:${at}"><w:r/></w:p>`)),
  inBody("prefixes inside each other", (n) => times(Math.ceil(n / 400), () => times(Math.min(n, 400), (at) => `<x xmlns:p${at}="urn:${at}">`) + "</x>".repeat(Math.min(n, 400)))),
  inBody("comments in a text", (n) => `<w:p><w:r><w:t>${"甲<!-- -->".repeat(n)}</w:t></w:r></w:p>`),
  inBody("character data in a text", (n) => `<w:p><w:r><w:t>${"<![CDATA[甲]]>".repeat(n)}</w:t></w:r></w:p>`),
  inBody("entities", (n) => `<w:p><w:r><w:t>${"&amp;&#x4e00;&".repeat(n)}</w:t></w:r></w:p>`),
  inBody("tags that are cut in what is left out", (n) => `<w:p><w:r><w:rPr>${"<w:rPr ".repeat(n)}></w:rPr></w:r></w:p>`),
  inBody("quotation marks in a tag", (n) => `<w:p a='${'"'.repeat(n)}'><w:r><w:t b=">" c='${">".repeat(n)}'>甲</w:t></w:r></w:p>`),
  inBody("left out elements inside each other", (n) => `<w:p><w:r><w:rPr>${nested(n, "w:rPr")}</w:rPr></w:r></w:p>`),
  inBody("names that begin like the one that is left out", (n) => `<w:p><w:r>${"<w:rPr><w:rPrx></w:rPrx></w:rPr>".repeat(n)}</w:r></w:p>`),
  inBody("fields that never end", (n) => '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>甲</w:t></w:r></w:p>'.repeat(n)),
  inBody("fields inside each other", (n) => `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(n)}${"<w:t>甲</w:t>".repeat(n)}${'<w:fldChar w:fldCharType="end"/>'.repeat(n)}</w:r></w:p>`),
  inBody("controls around one paragraph", (n) => times(Math.ceil(n / 100), () => `${"<w:sdt><w:sdtContent>".repeat(100)}<w:p/>${"</w:sdtContent></w:sdt>".repeat(100)}`)),
  inBody("one long word", (n) => `<w:p><w:r><w:t>${"甲".repeat(n)}</w:t></w:r></w:p>`),
  inBody("references to headers that are not there", (n) => `<w:p><w:pPr>${times(n, (at) => `<w:sectPr><w:headerReference w:type="default" r:id="rId${at}"/></w:sectPr>`)}</w:pPr></w:p>`),
  { name: "lists that draw the same number over and over", parts: (n) => ({ document: body(item(1).repeat(n)), numbering: lists("%1".repeat(n)) }) },
  { name: "lists without end", parts: (n) => ({ document: body(times(n, item)), numbering: `<w:numbering ${W}>${times(n, (at) => `<w:abstractNum w:abstractNumId="${at}"><w:numStyleLink w:val="s"/></w:abstractNum><w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/></w:num>`)}</w:numbering>` }) },
  { name: "levels without end", parts: (n) => ({ document: body(times(n, () => item(1))), numbering: `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${times(n, (at) => `<w:lvl w:ilvl="${at}"><w:pStyle w:val="s${at}"/></w:lvl>`)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>` }) },
  {
    name: "styles that are based on each other",
    parts: (n) => ({
      document: body(times(n, (at) => `<w:p><w:pPr><w:pStyle w:val="s${at}"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`)),
      styles: `<w:styles ${W}>${times(n, (at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`)}<w:style w:type="paragraph" w:styleId="s${n}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
      numbering: lists("%1."),
    }),
  },
  {
    name: "building blocks",
    parts: (n) => ({
      document: body(times(n, (at) => `<w:p><w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="b${at}"/></w:placeholder></w:sdtPr><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt></w:p>`)),
      glossaryDocument: `<w:glossaryDocument ${W}><w:docParts>${times(n, (at) => `<w:docPart><w:docPartPr><w:name w:val="b${at}"/></w:docPartPr><w:docPartBody><w:p><w:r><w:t>写明</w:t></w:r></w:p></w:docPartBody></w:docPart>`)}</w:docParts></w:glossaryDocument>`,
    }),
  },
];

/** A .docx of these parts. */
export function docxOfParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const { document = "", ...others } = parts;
  return zipOf({
    "_rels/.rels": rels([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": document,
    "word/_rels/document.xml.rels": rels(Object.keys(others).map((type) => [type, type, `${type}.xml`] as const)),
    ...Object.fromEntries(Object.entries(others).map(([type, xml]) => [`word/${type}.xml`, xml])),
  });
}
