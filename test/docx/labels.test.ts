import { drawNumber } from "../../src/docx/numbering/draw-number";
import { readDocx } from "../../src/docx/read-docx";
import { read } from "./read";
import { MC, W, docxWith, p } from "./zip-of";

it.each<[number, string, string | undefined]>([
  [7, "decimal", "7"],
  [7, "decimalZero", "07"],
  [12, "decimalFullWidth", "１２"],
  [12, "decimalFullWidth2", "１２"],
  [10, "chineseCounting", "十"],
  [21, "chineseCounting", "二十一"],
  [99, "chineseCounting", "九十九"],
  [100, "chineseCounting", "一○○"],
  [11, "chineseCountingThousand", "十一"],
  [101, "chineseCountingThousand", "一百〇一"],
  [110, "chineseCountingThousand", "一百一十"],
  [1001, "chineseCountingThousand", "一千〇一"],
  [1010, "chineseCountingThousand", "一千〇一十"],
  [10_020, "chineseCountingThousand", "一万〇二十"],
  [20, "japaneseCounting", "二十"],
  [13, "taiwaneseCountingThousand", "十三"],
  [105, "ideographDigital", "一〇五"],
  [10, "ideographTraditional", "癸"],
  [11, "ideographTraditional", "11"],
  [12, "ideographZodiac", "亥"],
  [3, "decimalEnclosedCircle", "③"],
  [20, "decimalEnclosedCircleChinese", "⑳"],
  [21, "decimalEnclosedCircle", "21"],
  [0, "decimalEnclosedCircle", "0"],
  [12, "chineseLegalSimplified", "壹拾贰"],
  [26, "lowerLetter", "z"],
  [28, "upperLetter", "BB"],
  [1994, "upperRoman", "MCMXCIV"],
  [4, "lowerRoman", "iv"],
  [1, "ordinal", "1st"],
  [12, "ordinal", "12th"],
  [22, "ordinal", "22nd"],
  [5, "custom 001, 002, 003, ...", "005"],
  [5, "bullet", ""],
  [5, "none", ""],
  [5, "hebrew1", undefined],
  [5, "constructor", undefined],
])("draws %i as %s: %s", (value, format, text) => {
  expect(drawNumber(value, format)).toBe(text);
});

const level = (index: number, text: string, more = "", format = "decimal"): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:rPr><w:b/></w:rPr></w:lvl>`;
const abstract = (id: number, content: string): string => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const num = (id: number, of: number, content = ""): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${content}</w:num>`;
const item = (numId: number, ilvl = 0, more = ""): string => p("文", `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>${more}`);
const styled = (id: string, more = ""): string => p("文", `<w:pStyle w:val="${id}"/>${more}`);
const style = (id: string, content: string, type = "paragraph"): string => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
const numPr = (numId: number, ilvl?: number): string => `<w:pPr><w:numPr>${ilvl === undefined ? "" : `<w:ilvl w:val="${ilvl}"/>`}<w:numId w:val="${numId}"/></w:numPr></w:pPr>`;

const DECIMAL = abstract(0, level(0, "%1.") + level(1, "%1.%2") + level(2, "%1.%2.%3"));

it.each<[string, string, string, string, (string | undefined)[]]>([
  ["levels restart below a higher one", DECIMAL + num(1, 0), "", item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1), ["1.", "1.1", "1.2", "2.", "2.1"]],
  ["a lower level that comes first uses up the number above it", DECIMAL + num(1, 0), "", item(1, 1) + item(1, 1) + item(1), ["1.1", "1.2", "2."]],
  ["another number of the same list goes on counting", DECIMAL + num(1, 0) + num(2, 0), "", item(1) + item(2) + item(1), ["1.", "2.", "3."]],
  ["a start of its own begins once", DECIMAL + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'), "", item(1) + item(2) + item(2) + item(1), ["1.", "5.", "6.", "7."]],
  ["a level that a number defines anew", DECIMAL + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, "第%1条", "", "chineseCounting")}</w:lvlOverride>`), "", item(1) + item(1, 1), ["第一条", "一.1"]],
  ["w:lvlRestart 0 never begins anew", abstract(0, level(0, "%1.") + level(1, "(%2)", '<w:lvlRestart w:val="0"/>')) + num(1, 0), "", item(1) + item(1, 1) + item(1) + item(1, 1), ["1.", "(1)", "2.", "(2)"]],
  ["w:lvlRestart 1 begins anew after level one only", abstract(0, level(0, "%1.") + level(1, "%2)") + level(2, "(%3)", '<w:lvlRestart w:val="1"/>')) + num(1, 0), "", item(1) + item(1, 1) + item(1, 2) + item(1, 1) + item(1, 2) + item(1) + item(1, 2), ["1.", "1)", "(1)", "2)", "(2)", "2.", "(1)"]],
  ["w:isLgl draws all numbers as figures", abstract(0, level(0, "第%1章", "", "chineseCountingThousand") + level(1, "%1.%2", "<w:isLgl/>")) + num(1, 0), "", item(1) + item(1, 1), ["第一章", "1.1"]],
  ["w:isLgl that is off", abstract(0, level(0, "%1", "", "chineseCounting") + level(1, "%1.%2", '<w:isLgl w:val="0"/>')) + num(1, 0), "", item(1) + item(1, 1), ["一", "一.1"]],
  ["literal text around the number", abstract(0, level(0, "附件%1：")) + num(1, 0), "", item(1), ["附件1："]],
  ["a format in the first branch of two", abstract(0, `<w:lvl w:ilvl="0"><w:start w:val="3"/><mc:AlternateContent ${MC}><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="upperRoman"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`) + num(1, 0), "", item(1), ["003"]],
  ["number 0 takes the number of the style away", DECIMAL + num(1, 0), style("甲", numPr(1)), styled("甲") + styled("甲", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("甲"), ["1.", undefined, "2."]],
  ["a style, one based on it and one that takes it away", DECIMAL + num(1, 0), style("甲", numPr(1)) + style("乙", '<w:basedOn w:val="甲"/>') + style("丙", `<w:basedOn w:val="甲"/>${numPr(0)}`), styled("甲") + styled("乙") + styled("丙"), ["1.", "2.", undefined]],
  ["styles that levels name", abstract(0, level(0, "%1.", '<w:pStyle w:val="甲"/>') + level(1, "%1.%2", '<w:pStyle w:val="乙"/>')) + num(1, 0), style("甲", numPr(1)) + style("乙", numPr(1)), styled("甲") + styled("乙"), ["1.", "1.1"]],
  ["a level of its own under a list of the style above", DECIMAL + num(1, 0), style("甲", numPr(1)) + style("乙", '<w:basedOn w:val="甲"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'), styled("甲") + styled("乙"), ["1.", "1.1"]],
  ["a list that stands for a numbering style", abstract(0, '<w:numStyleLink w:val="表"/>') + DECIMAL.replace('Id="0"', 'Id="1"') + num(1, 0) + num(2, 1), style("表", numPr(2), "numbering"), item(1) + item(2) + item(1, 1), ["1.", "2.", "2.1"]],
  ["styles based on each other in a circle", DECIMAL + num(1, 0), style("甲", '<w:basedOn w:val="乙"/>') + style("乙", '<w:basedOn w:val="甲"/>'), styled("甲"), [undefined]],
  ["a list that is not defined", DECIMAL, "", item(9), [undefined]],
  ["an empty paragraph that ends a section", DECIMAL + num(1, 0), "", `${item(1)}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:sectPr/></w:pPr></w:p>${item(1, 0, "<w:sectPr/>")}`, ["1.", undefined, "2."]],
  ["an empty paragraph counts otherwise", DECIMAL + num(1, 0), "", `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>${item(1)}`, ["1.", "2."]],
  ["a paragraph that is deleted whole", DECIMAL + num(1, 0), "", `${item(1)}<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>${item(1)}`, ["1.", undefined, "2."]],
  ["an earlier number that was changed", DECIMAL + num(1, 0), "", p("文", `<w:numPr><w:numId w:val="1"/></w:numPr><w:pPrChange w:id="3"><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:pPrChange>`), ["1."]],
])("%s", (_, lists, styles, body, expected) => {
  const docx = docxWith(body, { numbering: `<w:numbering ${W}>${lists}</w:numbering>`, styles: `<w:styles ${W}>${styles}</w:styles>` });
  expect(read(docx).map(({ listLabel }) => listLabel)).toEqual(expected);
});

it("draws a format that is not known as figures and names it", () => {
  const numbering = `<w:numbering ${W}>${abstract(0, level(0, "%1.", "", "hebrew1"))}${num(1, 0)}</w:numbering>`;
  const reading = readDocx(docxWith(item(1), { numbering }));
  expect(reading).toMatchObject({ kind: "read", unknownFormats: ["hebrew1"], snapshot: { paragraphs: [{ listLabel: "1." }] } });
});
