import { readDocx } from "../../src/docx/read-docx";
import { read, texts } from "./read";
import { MC, R, W, docxWith, p, rels, zipOf } from "./zip-of";

const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const run = (content: string): string => `<w:r>${content}</w:r>`;
const t = (text: string): string => `<w:t>${text}</w:t>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText>${t("code")}</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(t(result))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

it.each<[string, string, string]>([
  ["entities", run(t("&lt;甲&gt; &amp;amp; &#x4E59;&#20010;&quot;&apos;&nbsp;")), "<甲> &amp; 乙个\"'&nbsp;"],
  ["characters beyond the first plane", run(t("&#x20BB7;𠮷")), "𠮷𠮷"],
  ["CDATA, comments and instructions", run("<w:t>甲<![CDATA[<乙>]]><!-- <w:t>不读</w:t> --><?x 不读?>丙</w:t>"), "甲<乙>丙"],
  ["a greater-than sign in an attribute", `<w:bookmarkStart w:name="a>b"/>${run(t("甲"))}`, "甲"],
  ["white space that does not count", run("<w:t> 甲 乙 </w:t>"), "甲 乙"],
  ["white space that counts", run('<w:t xml:space="preserve"> 甲 </w:t>'), " 甲 "],
  ["a line end inside the text", run("<w:t>甲\r\n乙</w:t>"), "甲 乙"],
  ["tabs, breaks and hyphens", run("<w:tab/><w:br/><w:cr/><w:br w:type=\"page\"/><w:noBreakHyphen/><w:softHyphen/><w:ptab/>"), "\t\v\v\f\u001e\u001f\t"],
  ["a symbol", run('<w:sym w:font="Wingdings" w:char="F0A8"/>'), "\uf0a8"],
  ["tab stops as no tabs", `<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${run(t("甲"))}`, "甲"],
  ["a field's result and not its code", run(t("第")) + field("PAGE", "3") + run(t("页")), "第3页"],
  ["a field in another field's code", `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${field("X", "不读")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(t("结果"))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, "结果"],
  ["a simple field", `<w:fldSimple w:instr="PAGE">${run(t("3"))}</w:fldSimple>`, "3"],
  ["links, smart tags and insertions", `<w:hyperlink>${run(t("甲"))}</w:hyperlink><w:smartTag>${run(t("乙"))}</w:smartTag><w:ins>${run(t("丙"))}</w:ins><w:moveTo>${run(t("丁"))}</w:moveTo>`, "甲乙丙丁"],
  ["ruby by its base", run(`<w:ruby><w:rubyPr/><w:rt>${run(t("pin"))}</w:rt><w:rubyBase>${run(t("拼"))}</w:rubyBase></w:ruby>`), "拼"],
  ["one branch of two that say the same", run(`<mc:AlternateContent ${MC}><mc:Choice Requires="wps">${t("甲")}</mc:Choice><mc:Choice Requires="wpg">${t("甲")}</mc:Choice><mc:Fallback>${t("甲")}</mc:Fallback></mc:AlternateContent>`), "甲"],
  ["notes and pictures as one character each", run(t("甲") + '<w:footnoteReference w:id="1"/><w:drawing/>'), "甲\u0002\u0001"],
  ["an equation as one character", `${run(t("若"))}<m:oMath ${M}><m:r><m:t>x</m:t></m:r></m:oMath>${run(t("，则"))}`, "若\u0001，则"],
  ["an equation set apart", `<m:oMathPara ${M}><m:oMath><m:r>${t("x")}</m:r></m:oMath></m:oMathPara>${run(t("。"))}`, "\u0001。"],
  ["a control's properties as no text", `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${run(t("甲"))}</w:sdtContent></w:sdt>`, "甲"],
])("reads %s", (_, content, expected) => {
  expect(texts(docxWith(`<w:p>${content}</w:p>`))).toEqual([expected]);
});

it("reads whatever prefix stands for the namespace, also one that is declared late or anew", () => {
  const uri = /"(.*)"/.exec(W)?.[1] ?? "";
  const xml = `<document xmlns="${uri}" xmlns:w="urn:other"><body><p><r><t>甲</t></r><w:p><w:r><w:t>别的</w:t></w:r></w:p></p><q:p xmlns:q="${uri}"><q:r><q:t>乙</q:t></q:r></q:p><q:p/><p><r xmlns="urn:other"><t>别的</t></r><r><t>丙</t></r></p></body></document>`;
  const docx = zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "d.xml"]]), "d.xml": xml });
  expect(texts(docx)).toEqual(["甲", "乙", "丙"]);
});

it("leaves deleted and moved text out and says so", () => {
  const gone = `<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del><w:moveFrom w:id="2">${run(t("移"))}</w:moveFrom>`;
  const reading = readDocx(docxWith(`<w:p>${run(t("党员"))}${gone}${run(t("12名"))}</w:p>`));
  expect(reading).toMatchObject({ kind: "read", snapshot: { paragraphs: [{ text: "党员12名" }], notices: ["revisions-left-out"] } });
  expect(readDocx(docxWith(p("甲")))).toMatchObject({ snapshot: { notices: [] } });
});

it("goes on reading behind a field that never ends", () => {
  expect(texts(docxWith(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run(t("码"))}</w:p>${p("甲")}`))).toEqual(["", "甲"]);
});

it("counts paragraphs as the document has them: empty ones, those of cells, nested tables and block controls", () => {
  const cell = (content: string): string => `<w:tbl><w:tblPr><w:jc w:val="center"/></w:tblPr><w:tr><w:trPr><w:del w:id="9"/></w:trPr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
  const body = `${p("甲")}<w:p/>${cell(`${p("乙")}${cell(p("丙"))}<w:p/>`)}<w:sdt><w:sdtContent>${p("丁")}${p("戊")}</w:sdtContent></w:sdt>`;
  expect(read(docxWith(body)).map(({ index, text, inTable }) => [index, text, inTable])).toEqual([
    [0, "甲", false], [1, "", false], [2, "乙", true], [3, "丙", true], [4, "", true], [5, "丁", false], [6, "戊", false],
  ]);
});

it("reads body, headers and footers section by section, notes, then text boxes, each counted for itself", () => {
  const references = (...entries: string[]): string => `<w:sectPr>${entries.join("")}</w:sectPr>`;
  const header = (id: string, type: string): string => `<w:headerReference w:type="${type}" r:id="${id}"/>`;
  const footer = (id: string): string => `<w:footerReference w:type="default" r:id="${id}"/>`;
  const box = `<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p("框一")}<w:tbl><w:tr><w:tc>${p("框二")}</w:tc></w:tr></w:tbl></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p("框一")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r></w:p>`;
  const body = `${box}<w:p><w:pPr>${references(footer("脚零"), header("首零", "first"), header("零", "default"))}</w:pPr></w:p>${p("尾")}${references(header("零", "default"), header("偶一", "even"))}`;
  const notes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1">${p("线")}</w:footnote><w:footnote w:id="1">${p("注一")}</w:footnote></w:footnotes>`;
  const endnotes = `<w:endnotes ${W} ${R}><w:endnote w:id="1">${p("注二")}</w:endnote></w:endnotes>`;
  const docx = docxWith(body, { footnotes: notes, endnotes }, [
    ["零", "header", "h0.xml"], ["首零", "header", "h1.xml"], ["偶一", "header", "h2.xml"], ["脚零", "footer", "f0.xml"],
  ]);
  expect(read(docx).map(({ index, story, indexInStory, text, inTable }) => [index, Object.values(story).join(" "), indexInStory, text, inTable])).toEqual([
    [0, "body", 0, "前\u0001后", false],
    [1, "body", 1, "", false],
    [2, "body", 2, "尾", false],
    [3, "header 0 Primary", 0, "零", false],
    [4, "header 0 FirstPage", 0, "首零", false],
    [5, "footer 0 Primary", 0, "脚零", false],
    [6, "header 1 EvenPages", 0, "偶一", false],
    [7, "footnote", 0, "注一", false],
    [8, "footnote", 1, "注二", false],
    [9, "textbox", 0, "框一", false],
    [10, "textbox", 1, "框二", true],
  ]);
});

it("reads a text box of a footer as the footer, where the number of a page stands in it", () => {
  const box = `<w:p><w:r><w:pict><w:txbxContent>${p("— 1 —")}</w:txbxContent></w:pict></w:r></w:p>`;
  const xml = `<w:ftr ${W}>${box}</w:ftr>`;
  const docx = zipOf({
    "_rels/.rels": rels([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": `<w:document ${W} ${R}><w:body>${p("甲")}<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": rels([["f", "footer", "f.xml"]]),
    "word/f.xml": xml,
  });
  expect(read(docx).filter(({ text }) => text.includes("1")).map(({ story, text }) => [story.kind, text])).toEqual([["footer", "— 1 —"]]);
});

it("names a paragraph's style, the standard one when it names none", () => {
  const styles = `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:default="1" w:styleId="c"><w:name w:val="字符"/></w:style></w:styles>`;
  expect(read(docxWith(p("甲", '<w:pStyle w:val="1"/>') + p("乙") + p("丙", '<w:pStyle w:val="gone"/>'), { styles })).map(({ style }) => style)).toEqual(["heading 1", "Normal", "Normal"]);
});
