import { leftInDocument } from "../../../src/traces/left/left-in-document";
import type { LeftInDocument } from "../../../src/traces/left/types";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Parts {
  readonly header?: string;
  readonly footnotes?: string;
  readonly settings?: string;
}

/** A flat package with this body and, where given, further parts; content is what stands inside the part's root. */
function flat(body: string, { header, footnotes, settings }: Parts = {}): string {
  const part = (name: string, xml: string): string => `<pkg:part pkg:name="${name}" pkg:contentType="x/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  const others = [
    ...(header === undefined ? [] : [["header", "header1.xml", `<w:hdr xmlns:w="${W}">${header}</w:hdr>`]]),
    ...(footnotes === undefined ? [] : [["footnotes", "footnotes.xml", `<w:footnotes xmlns:w="${W}">${footnotes}</w:footnotes>`]]),
    ...(settings === undefined ? [] : [["settings", "settings.xml", `<w:settings xmlns:w="${W}">${settings}</w:settings>`]]),
  ];
  return [
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    part("/_rels/.rels", `<Relationships xmlns="${RELATIONSHIPS}">${relation("r1", "officeDocument", "word/document.xml")}</Relationships>`),
    part("/word/_rels/document.xml.rels", `<Relationships xmlns="${RELATIONSHIPS}">${others.map(([type = "", target = ""], index) => relation(`r${index}`, type, target)).join("")}</Relationships>`),
    part("/word/document.xml", `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    ...others.map(([, name = "", xml = ""]) => part(`/word/${name}`, xml)),
    "</pkg:package>",
  ].join("");
}

function read(xml: string): LeftInDocument {
  const left = leftInDocument(xml);
  if (left === null) throw new Error("not read");
  return left;
}

/** What was found: kind and colour, place, words. */
function found(body: string, parts?: Parts): string[] {
  return read(flat(body, parts)).stretches.map(({ kind, colour, story, indexInStory, start, end, paragraphText }) =>
    `${kind}${colour === "" ? "" : ` ${colour}`} ${story}:${indexInStory}:${start}-${end} ${paragraphText.slice(start, end)}`.trim());
}

const p = (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`;
const r = (text: string, looks = ""): string => `<w:r>${looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const yellow = '<w:highlight w:val="yellow"/>';
const green = '<w:highlight w:val="green"/>';
const by = 'w:id="1" w:author="A"';

it.each<[string, string, string[]]>([
  ["nothing in a plain text", p(r("甲乙")), []],
  ["a highlight", p(r("甲"), r("乙丙", yellow)), ["highlight yellow body:0:1-3 乙丙"]],
  ["neighbouring runs of one colour as one place", p(r("甲", yellow), r("乙", `<w:b/>${yellow}`), r("丙", green)), ["highlight yellow body:0:0-2 甲乙", "highlight green body:0:2-3 丙"]],
  ["the same colour twice with words between", p(r("甲", yellow), r("乙"), r("丙", yellow)), ["highlight yellow body:0:0-1 甲", "highlight yellow body:0:2-3 丙"]],
  ["each paragraph by itself", p(r("甲", yellow)) + p(r("乙", yellow)), ["highlight yellow body:0:0-1 甲", "highlight yellow body:1:0-1 乙"]],
  ["no highlight that is none or white", p(r("甲", '<w:highlight w:val="none"/>'), r("乙", '<w:highlight w:val="white"/>')), []],
  ["no highlight of a paragraph mark or of a run without words", `<w:p><w:pPr><w:rPr>${yellow}</w:rPr></w:pPr><w:r><w:rPr>${yellow}</w:rPr></w:r>${r("甲")}</w:p>`, []],
  ["no highlight that was there before a tracked change of format", p(r("甲", `<w:rPrChange ${by}><w:rPr>${yellow}</w:rPr></w:rPrChange>`)), ["format body:0:0-1 甲"]],
  ["no highlight of a field's code, only of its result", p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr>${yellow}</w:rPr><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`, r("7", yellow), '<w:r><w:fldChar w:fldCharType="end"/></w:r>'), ["highlight yellow body:0:0-1 7"]],
  ["shading of words", p(r("甲"), r("乙", '<w:shd w:val="clear" w:color="auto" w:fill="ffc000"/>')), ["shading FFC000 body:0:1-2 乙"]],
  ["shading by theme and by pattern", p(r("甲", '<w:shd w:val="clear" w:fill="FFC000" w:themeFill="accent4"/>'), r("乙"), r("丙", '<w:shd w:val="pct15" w:color="auto" w:fill="auto"/>')), ["shading body:0:0-1 甲", "shading body:0:2-3 丙"]],
  ["no shading that is white, clear or none", p(r("甲", '<w:shd w:val="clear" w:fill="auto"/>'), r("乙", '<w:shd w:val="clear" w:fill="FFFFFF"/>'), r("丙", '<w:shd w:val="nil"/>')), []],
  ["shading of a whole paragraph, not of its mark", `<w:p><w:pPr><w:shd w:val="clear" w:fill="D9D9D9"/><w:rPr><w:shd w:val="clear" w:fill="FF0000"/></w:rPr></w:pPr>${r("甲乙")}</w:p>`, ["shading D9D9D9 body:0:0-2 甲乙"]],
  ["no shading of table cells", `<w:tbl><w:tblPr><w:shd w:val="clear" w:fill="D9D9D9"/></w:tblPr><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="D9D9D9"/></w:tcPr>${p(r("甲"))}</w:tc></w:tr></w:tbl>`, []],
  ["hidden words, not those of an index mark", p(r("甲", "<w:vanish/>"), r("乙", '<w:vanish w:val="0"/>'), '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>'), ["hidden body:0:0-1 甲"]],
  ["inserted words, several runs as one", p(r("甲"), `<w:ins ${by}>${r("乙")}${r("丙")}</w:ins>`), ["insertion body:0:1-3 乙丙"]],
  ["an inserted paragraph once, its mark with it", `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr><w:ins ${by}>${r("甲")}</w:ins></w:p>`, ["insertion body:0:0-1 甲"]],
  ["a deletion where it stands", p(r("甲"), `<w:del ${by}><w:r><w:delText>乙</w:delText></w:r></w:del>`, r("丙")), ["deletion body:0:1-1"]],
  ["a replacement as two", p(`<w:del ${by}><w:r><w:delText>甲</w:delText></w:r></w:del><w:ins ${by}>${r("乙")}</w:ins>`), ["deletion body:0:0-0", "insertion body:0:0-1 乙"]],
  ["a deleted paragraph mark", `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${r("甲")}</w:p>`, ["deletion body:0:1-1"]],
  ["moved words at both ends", p(`<w:moveFrom ${by}>${r("甲")}</w:moveFrom>`) + p(`<w:moveTo ${by}>${r("甲")}</w:moveTo>`), ["deletion body:0:0-0", "insertion body:1:0-1 甲"]],
  ["another paragraph format", `<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange ${by}><w:pPr><w:shd w:val="clear" w:fill="FF0000"/></w:pPr></w:pPrChange></w:pPr>${r("甲")}</w:p>`, ["format body:0:1-1"]],
  ["a comment once, by its range and its reference", p(r("甲"), '<w:commentRangeStart w:id="3"/>', r("乙"), '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'), ["comment body:0:1-1"]],
  ["two comments at one place", p('<w:commentRangeStart w:id="3"/><w:commentRangeStart w:id="4"/>', r("乙")), ["comment body:0:0-0", "comment body:0:0-0"]],
  ["what stands in a text box, and goes on outside", p(r("甲", yellow), `<w:r><w:pict><w:txbxContent>${p(r("乙", green))}</w:txbxContent></w:pict></w:r>`, r("丙", yellow)), ["highlight yellow body:0:0-1 甲", "highlight green textbox:0:0-1 乙", "highlight yellow body:0:2-3 丙"]],
  ["a paragraph of a table by its number in the body", `${p(r("甲"))}<w:tbl><w:tr><w:tc>${p(r("乙"))}</w:tc><w:tc>${p(r("丙", yellow))}</w:tc></w:tr></w:tbl>`, ["highlight yellow body:2:0-1 丙"]],
])("finds %s", (_name, body, expected) => {
  expect(found(body)).toEqual(expected);
});

it("reads headers and notes, without separators", () => {
  const notes = `<w:footnote w:type="separator" w:id="0">${p(r("线", yellow))}</w:footnote><w:footnote w:id="1">${p(r("注", yellow))}</w:footnote>`;
  expect(found(p(r("甲")), { header: p(r("页眉", green)), footnotes: notes })).toEqual(["highlight green header:0:0-2 页眉", "highlight yellow footnote:0:0-1 注"]);
});

it.each([
  ["", false],
  ["<w:trackRevisions/>", true],
  ['<w:trackRevisions w:val="false"/>', false],
])("tells whether changes are tracked: %s", (settings, isTracking) => {
  expect(read(flat(p(r("甲")), { settings })).isTracking).toBe(isTracking);
});

it("names the tags of controls, each once, wherever they stand", () => {
  const control = (tag: string, content: string): string => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const body = p(control("cw.t.学习.次", r("**")), control("cw.t.学习.次", r("**"))) + control("合同编号", p(r("甲")));
  expect(read(flat(body, { header: p(control("cw.p.unit", r("单位"))) })).tags).toEqual(["cw.t.学习.次", "合同编号", "cw.p.unit"]);
});

it.each(["", "甲", "<pkg:package/>", flat(p(r("甲"))).replace("</w:body>", "")])("answers null for what is no document", (text) => {
  expect(leftInDocument(text)).toBeNull();
});
