import { defaultLayout } from "../../src/layout/default-settings";
import { layOutBody } from "../../src/layout/lay-out-body";
import { LayoutRefused } from "../../src/layout/layout-refused";
import type { LayoutSettings } from "../../src/layout/types";
import { bodyOf, flatOfBody, p, paragraphsOf, r, section, type FlatOptions } from "./flat-of-body";

const text = "党支部围绕中心工作，坚持每月集中学习。";

function laidOut(body: string, options: FlatOptions = {}, settings: Partial<LayoutSettings> = {}) {
  const all = { ...defaultLayout, ...settings };
  const flat = flatOfBody(body + section, options);
  const { ooxml, report } = layOutBody(flat, all);
  expect(layOutBody(ooxml, all).ooxml).toBe(ooxml);
  return { ooxml, report, paragraphs: paragraphsOf(ooxml) };
}

/** An attribute of a property of a paragraph: "ind right". */
function valueOf(paragraph: string | undefined, property: string, attribute = "val"): string | undefined {
  const properties = /<w:pPr>(.*?)<\/w:pPr>/s.exec(paragraph ?? "")?.[1] ?? "";
  const element = new RegExp(`<w:${property}(?:\\s[^>]*)?/?>`).exec(properties.replace(/<w:rPr>.*?<\/w:rPr>/s, ""))?.[0];
  return element === undefined ? undefined : (new RegExp(`w:${attribute}="([^"]*)"`).exec(element)?.[1] ?? "on");
}

/** The runs of a paragraph as text and a few properties: "加强学习。 楷体_GB2312 b". */
function runsOf(paragraph: string | undefined): string[] {
  return [...(paragraph ?? "").matchAll(/<w:r[ >].*?<\/w:r>/gs)].map(([run]) => {
    const shown = [...run.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join("");
    const font = /w:eastAsia="([^"]*)"/.exec(run)?.[1] ?? "–";
    const bold = /<w:b\/>/.test(run) ? " b" : /<w:b w:val="0"\/>/.test(run) ? " not-b" : "";
    return `${shown} ${font}${bold}`;
  });
}

describe("a laid-out paragraph", () => {
  it("of text has all the measures of the standard, in the order of the schema", () => {
    const { paragraphs } = laidOut(p(text));
    expect(paragraphs[0]).toBe(
      '<w:p><w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>' +
        '<w:spacing w:before="0" w:beforeLines="0" w:beforeAutospacing="0" w:after="0" w:afterLines="0" w:afterAutospacing="0" w:line="579" w:lineRule="exact"/>' +
        '<w:ind w:leftChars="0" w:left="0" w:rightChars="0" w:right="0" w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>' +
        '<w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:spacing w:val="-5"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:pPr>' +
        `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:spacing w:val="-5"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
    );
  });

  it.each<[string, string, string | undefined]>([
    ["title", "jc val", "center"],
    ["recipient", "jc val", "left"],
    ["recipient", "ind firstLine", "0"],
    ["heading", "outlineLvl val", "0"],
    ["heading", "keepNext val", "on"],
    ["text", "outlineLvl val", undefined],
    ["before the signature", "keepNext val", "on"],
    ["signature", "jc val", "right"],
    ["signature", "ind right", "630"],
    ["signature", "spacing before", "579"],
    ["date", "ind right", "1418"],
    ["date", "spacing before", "0"],
  ])("%s: %s", (what, property, expected) => {
    const lines = { title: "县档案馆工作总结", recipient: "县委：", text, heading: "一、主要工作", "before the signature": text, signature: "经济开发区管委会党支部", date: "2026年12月3日" };
    const { paragraphs } = laidOut(Object.values(lines).map((line) => p(line)).join(""));
    const [name = "", attribute = ""] = property.split(" ");
    expect(valueOf(paragraphs[Object.keys(lines).indexOf(what)], name, attribute)).toBe(expected);
  });

  it.each([
    ["　　", "0"],
    ["　", "320"],
    ["    ", "320"],
    ["", "640"],
    ["\t", "0"],
  ])("makes up for an indent that is typed: %j", (blanks, firstLine) => {
    const { paragraphs } = laidOut(p("县档案馆工作总结") + `<w:p><w:r>${blanks === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${blanks}</w:t>`}<w:t>${text}</w:t></w:r></w:p>`);
    expect(valueOf(paragraphs[1], "ind", "firstLine")).toBe(firstLine);
  });

  it("takes no exact line where a picture or a formula stands in it", () => {
    const picture = `<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/></wp:inline></w:drawing></w:r>`;
    const { paragraphs, report } = laidOut(`<w:p>${r(text)}${picture}</w:p><w:p>${picture}</w:p>${p(text)}`);
    expect(valueOf(paragraphs[0], "spacing", "lineRule")).toBe("atLeast");
    expect(paragraphs[1]).toBe(`<w:p>${picture}</w:p>`);
    expect(valueOf(paragraphs[2], "spacing", "lineRule")).toBe("exact");
    expect(report.kept.pictures).toBe(1);
  });

  it("gives the blank line below a title what is missing to whole lines of the page", () => {
    const { paragraphs } = laidOut(`${p("县档案馆工作总结")}<w:p/>${p(text)}`);
    expect(valueOf(paragraphs[0], "spacing", "line")).toBe("700");
    expect(valueOf(paragraphs[0], "spacing", "after")).toBe("0");
    expect(valueOf(paragraphs[1], "spacing", "line")).toBe("458");
  });

  it("keeps what it does not know, and what the writer put there", () => {
    const before = '<w:pStyle w:val="Own"/><w:pageBreakBefore/><w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>';
    const { paragraphs } = laidOut(`<w:p w:rsidR="00AA0011" w14:paraId="1A2B3C4D"><w:pPr>${before}<w:jc w:val="right"/><w:textAlignment w:val="center"/><w:rPr><w:vanish/></w:rPr></w:pPr>${r(text)}</w:p>`);
    expect(paragraphs[0]).toContain(`<w:p w:rsidR="00AA0011" w14:paraId="1A2B3C4D"><w:pPr>${before.slice(0, 43)}`);
    for (const kept of ["<w:pageBreakBefore/>", '<w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/>', 'w:fill="FFFF00"', '<w:textAlignment w:val="center"/>', "<w:vanish/>"]) expect(paragraphs[0]).toContain(kept);
  });
});

describe("a run-in heading", () => {
  it.each<[string, string, string[]]>([
    ["in one run is cut in two", r(`（一）加强学习。${text}`), [`（一）加强学习。 楷体_GB2312`, `${text} 仿宋_GB2312`]],
    ["that ends where a run ends is not cut", r("（一）加强学习。") + r(text), ["（一）加强学习。 楷体_GB2312", `${text} 仿宋_GB2312`]],
    ["in many runs is cut once", r("（一）加") + r("强学习。全年") + r("12次。"), ["（一）加 楷体_GB2312", "强学习。 楷体_GB2312", "全年 仿宋_GB2312", "12次。 仿宋_GB2312"]],
    ["loses the bold that is only its old look", r("（一）加强学习。", "<w:b/><w:bCs/>") + r(text), ["（一）加强学习。 楷体_GB2312", `${text} 仿宋_GB2312`]],
    ["keeps the bold of single words", r("（一）加强") + r("学习", "<w:b/>") + r(`。${text}`), ["（一）加强 楷体_GB2312", "学习 楷体_GB2312 b", "。 楷体_GB2312", `${text} 仿宋_GB2312`]],
    ["leaves bold behind it alone", r("（一）加强学习。全年") + r("12次。", "<w:b/>"), ["（一）加强学习。 楷体_GB2312", "全年 仿宋_GB2312", "12次。 仿宋_GB2312 b"]],
    ["of the third level is bold, in the font of the text", r(`1.抓教育。${text}`), ["1.抓教育。 仿宋_GB2312 b", `${text} 仿宋_GB2312`]],
    ["of the fourth level looks like the text and is not cut", r(`（1）抓教育。${text}`), [`（1）抓教育。${text} 仿宋_GB2312`]],
    ["with an escaped character before its end", r(`（一）抓A&amp;B。${text}`), ["（一）抓A&amp;B。 楷体_GB2312", `${text} 仿宋_GB2312`]],
  ])("%s", (_what, runs, expected) => {
    expect(runsOf(laidOut(`<w:p>${runs}</w:p>`).paragraphs[0])).toEqual(expected);
  });

  it("is cut inside a link and inside a control, whose own marks stay whole", () => {
    const link = `<w:hyperlink r:id="rId9">${r("（一）加强学习。全年")}</w:hyperlink>`;
    const control = `<w:sdt><w:sdtPr><w:tag w:val="cw.t.学习.次"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${r("**")}</w:sdtContent></w:sdt>`;
    const { paragraphs } = laidOut(`<w:p>${link}${control}${r("次。")}</w:p>`);
    expect(runsOf(paragraphs[0])).toEqual(["（一）加强学习。 楷体_GB2312", "全年 仿宋_GB2312", "** 仿宋_GB2312", "次。 仿宋_GB2312"]);
    expect(paragraphs[0]).toContain('<w:sdt><w:sdtPr><w:tag w:val="cw.t.学习.次"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>');
    expect(paragraphs[0]?.match(/<w:hyperlink r:id="rId9">/g)).toHaveLength(1);
  });

  it("is cut at what stands in its run besides text", () => {
    const { paragraphs } = laidOut('<w:p><w:r w:rsidRPr="00BB0022"><w:t>（一）学习。</w:t><w:tab/><w:t>全年12次。</w:t></w:r></w:p>');
    expect(paragraphs[0]).toMatch(/<w:r w:rsidRPr="00BB0022"><w:rPr>[^]*?<\/w:rPr><w:t>（一）学习。<\/w:t><\/w:r><w:r w:rsidRPr="00BB0022"><w:rPr>[^]*?<\/w:rPr><w:tab\/><w:t>全年12次。<\/w:t><\/w:r><\/w:p>$/);
  });

  it("is not cut inside a field's result that cannot be cut, and then stays text", () => {
    const ruby = "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>（一）学习。全年12次。</w:t></w:r></w:rubyBase></w:ruby></w:r>";
    expect(bodyOf(laidOut(`<w:p>${ruby}</w:p>`).ooxml)).toContain("<w:ruby><w:rubyPr/><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>（一）学习。全年12次。</w:t></w:r></w:rubyBase></w:ruby></w:r>");
  });
});

describe("a heading with a style of Word's own", () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:spacing w:before="260" w:beforeLines="100"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:i/><w:u w:val="single"/><w:color w:val="2E74B5"/><w:sz w:val="36"/></w:rPr></w:style>';
  const paragraph = (content: string): string => `<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr>${content}</w:p>`;

  it("keeps its style and loses what the style brings along", () => {
    const { paragraphs } = laidOut(paragraph(r("（一）加强学习")) + p(text), { styles });
    const run = /<w:r>.*<\/w:r>/s.exec(paragraphs[0] ?? "")?.[0] ?? "";
    for (const off of ['<w:b w:val="0"/>', '<w:i w:val="0"/>', '<w:u w:val="none"/>', '<w:color w:val="auto"/>', 'w:eastAsia="楷体_GB2312"']) expect(run).toContain(off);
    expect(paragraphs[0]).toContain('<w:pStyle w:val="2"/>');
    expect(valueOf(paragraphs[0], "spacing", "beforeLines")).toBe("0");
  });

  it("does not make the text behind a run-in heading look like one", () => {
    const { paragraphs } = laidOut(paragraph(r(`（一）加强学习。${text}`)), { styles });
    expect(runsOf(paragraphs[0])).toEqual(["（一）加强学习。 楷体_GB2312 not-b", `${text} 仿宋_GB2312 not-b`]);
    expect(paragraphs[0]?.match(/<w:color w:val="auto"\/>/g)).toHaveLength(3);
  });
});

describe("what the writer emphasised", () => {
  it.each([
    "<w:b/>", "<w:i/>", '<w:u w:val="single"/>', '<w:color w:val="FF0000"/>', '<w:em w:val="dot"/>', '<w:highlight w:val="yellow"/>', "<w:strike/>",
    '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>', '<w:vertAlign w:val="superscript"/>', '<w:rStyle w:val="Strong"/>', '<w14:glow w14:rad="1"/>',
  ])("stays: %s", (property) => {
    const { paragraphs } = laidOut(`<w:p>${r("全年学习")}${r("12次", property)}${r("，效果很好。")}</w:p>`);
    expect(paragraphs[0]).toContain(property);
    expect(paragraphs[0]).toMatch(/12次/);
  });

  it("stays in a heading as well, where it is on some of its words", () => {
    const { paragraphs } = laidOut(`<w:p>${r("一、主要")}${r("工作", '<w:b/><w:color w:val="FF0000"/>')}</w:p>${p(text)}`);
    expect(runsOf(paragraphs[0])).toEqual(["一、主要 黑体", "工作 黑体 b"]);
    expect(paragraphs[0]).toContain('<w:color w:val="FF0000"/>');
  });

  it("is not the bold or the colour of a whole heading", () => {
    const { paragraphs } = laidOut(`<w:p>${r("一、主要工作", '<w:b/><w:color w:val="0000FF"/>')}</w:p>${p(text)}`);
    expect(runsOf(paragraphs[0])).toEqual(["一、主要工作 黑体"]);
    expect(paragraphs[0]).not.toContain("0000FF");
  });
});

describe("fonts", () => {
  it("of the theme go where a font is set, so that it shows", () => {
    const { paragraphs } = laidOut(`<w:p>${r(text, '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>')}</w:p>`);
    expect(paragraphs[0]).not.toMatch(/heme/);
  });

  it.each([
    ["全年“三会一课”——12次…", true],
    ["全年12次", false],
    ["it’s", false],
  ])("of quotation marks and dashes are the Chinese ones: %s", (content, hinted) => {
    const { paragraphs } = laidOut(p(text) + p(content) + p(text));
    expect((paragraphs[1] ?? "").includes('w:hint="eastAsia"')).toBe(hinted);
  });

  it("of symbols and of programs stay", () => {
    const { paragraphs } = laidOut(`<w:p>${r(text)}${r("ü", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')}${r("print", '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/><w:sz w:val="18"/>')}</w:p>`);
    expect(paragraphs[0]).toContain('<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/><w:sz w:val="32"/>');
    expect(paragraphs[0]).toContain('<w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/><w:sz w:val="18"/></w:rPr>');
  });

  it("and boldness are those of the settings", () => {
    const settings = { fonts: { ...defaultLayout.fonts, heading2: "方正楷体_GBK" }, bold: { heading2: true, heading3: false } };
    const { paragraphs, report } = laidOut(p(`（一）加强学习。${text}`) + p(`1.抓教育。${text}`), {}, settings);
    expect(runsOf(paragraphs[0])[0]).toBe("（一）加强学习。 方正楷体_GBK b");
    expect(runsOf(paragraphs[1])).toEqual([`1.抓教育。${text} 仿宋_GB2312`]);
    expect(report.fonts).toEqual(["方正楷体_GBK", "仿宋_GB2312", "Times New Roman", "宋体"]);
  });
});

describe("left byte for byte", () => {
  const kept: readonly (readonly [string, string])[] = [
    ["a table", `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:p>${r("一、项目", "<w:b/>")}</w:p></w:tc></w:tr></w:tbl>`],
    ["a text box", `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><wps:txbx><w:txbxContent>${p("一、框里的字")}</w:txbxContent></wps:txbx></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("一、框里的字")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`],
    ["a deleted revision", '<w:del w:id="3" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:rPr><w:b/></w:rPr><w:delText>删去的</w:delText></w:r></w:del>'],
    ["a bookmark", '<w:bookmarkStart w:id="1" w:name="_Toc1"/>'],
    ["a comment", '<w:commentRangeStart w:id="2"/>'],
    ["a field's code", '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF _Toc1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'],
  ];
  it.each(kept)("%s", (what, xml) => {
    const end = what === "a field's code" ? `${r("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>` : "";
    const inText = xml.startsWith("<mc:") ? `<w:r>${xml}</w:r>` : xml;
    const body = xml.startsWith("<w:tbl>") ? `${p(text)}${xml}${p(text)}` : `<w:p>${r("全年")}${inText}${end}${r("12次。")}</w:p>`;
    expect(bodyOf(laidOut(body).ooxml)).toContain(xml);
  });

  it("a frame, contents and a caption", () => {
    const frame = `<w:p><w:pPr><w:framePr w:w="2000" w:hSpace="180"/></w:pPr>${r("框")}</w:p>`;
    const contents = `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${r("一、工作")}<w:r><w:tab/></w:r>${r("1")}</w:p>`;
    const { ooxml } = laidOut(p(text) + frame + contents, { styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>' });
    expect(bodyOf(ooxml)).toContain(frame);
    expect(bodyOf(ooxml)).toContain(contents);
  });
});

describe("automatic numbers", () => {
  const level = (format: string, shown: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="840" w:hanging="420"/></w:pPr></w:lvl>`;
  const numbering = (format: string, shown: string): string => `<w:abstractNum w:abstractNumId="0">${level(format, shown)}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>`;
  const numbered = (content: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr>${r(content)}</w:p>`;

  it("stay automatic: the paragraph's indent and the fonts of text and number are set", () => {
    const options = { numbering: numbering("chineseCountingThousand", "（%1）") };
    const { paragraphs, ooxml, report } = laidOut(numbered(`加强学习。${text}`), options);
    expect(paragraphs[0]).toContain('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>');
    expect(valueOf(paragraphs[0], "ind", "firstLine")).toBe("640");
    expect(runsOf(paragraphs[0])).toEqual(["加强学习。 楷体_GB2312", `${text} 仿宋_GB2312`]);
    // Word takes the number's font from the mark of the paragraph, and the tab behind it goes to the stop that is nearest.
    expect(/<w:pPr>.*?<w:rPr>.*?w:eastAsia="([^"]*)"/s.exec(paragraphs[0] ?? "")?.[1]).toBe("楷体_GB2312");
    expect(paragraphs[0]).toContain('<w:tabs><w:tab w:val="left" w:pos="1620"/></w:tabs>');
    expect(ooxml).toContain(options.numbering);
    expect(report.automaticNumbers).toBe(1);
  });

  it("in other forms keep their own indent", () => {
    const { paragraphs } = laidOut(numbered(text), { numbering: numbering("bullet", "•") });
    expect(valueOf(paragraphs[0], "ind", "left")).toBeUndefined();
    expect(valueOf(paragraphs[0], "spacing", "line")).toBe("579");
  });
});

describe("an attachment", () => {
  it("wraps under the first character of its name, a further one under the first", () => {
    const { paragraphs } = laidOut([text, "附件：1.任务清单", "2.党员名册", "河东街道党支部", "2026年12月3日"].map((line) => p(line)).join(""));
    expect([1, 2].map((at) => ["left", "hanging"].map((attribute) => valueOf(paragraphs[at], "ind", attribute)))).toEqual([["1890", "1260"], ["1890", "315"]]);
    expect([1, 2].map((at) => valueOf(paragraphs[at], "spacing", "before"))).toEqual(["579", "0"]);
  });
});

it("a layout in another form and back again is the layout of before", () => {
  const lines = ["县档案馆机关党总支2026年度党建工作总结和2027年工作思路", "县委：", text, "一、主要工作", `（一）学习。${text}`, `1.走访。${text}`, "河东街道党支部", "2026年12月3日"];
  const other: LayoutSettings = {
    ...defaultLayout,
    lineSpacing: 30,
    margins: { top: 34, bottom: 32, left: 30, right: 28 },
    fonts: { ...defaultLayout.fonts, heading2: "黑体", body: "宋体" },
    bold: { heading2: true, heading3: false },
    pageNumbers: "centre",
    fitLine: false,
    shapeTitle: false,
  };
  const first = layOutBody(flatOfBody(lines.map((line) => p(line)).join("") + section, { settings: "<w:zoom/>" }), defaultLayout).ooxml;
  const second = layOutBody(first, other).ooxml;
  expect(second).not.toBe(first);
  expect(layOutBody(second, defaultLayout).ooxml).toBe(first);
});

it("a layout counts what it found", () => {
  const { report } = laidOut([p("县档案馆工作总结"), p(text), p("一、主要工作"), p(`（一）学习。${text}`), p(`（二）走访。${text}`)].join(""));
  expect(report).toEqual({
    roles: { title: 1, body: 1, heading1: 1, runIn2: 2 },
    fonts: ["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "Times New Roman", "宋体"],
    kept: { tables: 0, pictures: 0, textBoxes: 0, notes: 0 },
    automaticNumbers: 0,
    landscapeSections: 0,
    footersKept: false,
  });
});

it.each([
  ["no package", "<html/>"],
  ["a package that is cut", flatOfBody(p(text)).slice(0, -200)],
  ["another namespace", flatOfBody(p(text)).replaceAll('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"')],
])("refuses %s", (_what, flat) => {
  expect(() => layOutBody(flat, defaultLayout)).toThrow(new LayoutRefused("unreadable"));
});
