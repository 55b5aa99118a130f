import { readDocx } from "../../src/docx/read-docx";
import { defaultLayout } from "../../src/layout/default-settings";
import { layOutBody } from "../../src/layout/lay-out-body";
import { layoutRoles } from "../../src/layout/layout-roles";
import { docxFile } from "../../src/ooxml/docx-file";
import { skeletons } from "../../src/skeletons";
import { buildReport } from "../../src/skeletons/build-report";
import type { ReportBlock } from "../../src/skeletons/types";
import { flatOf } from "./flat-of";

const given = { unit: "经济开发区党支部", superiors: "县委", year: 2026, date: "2026年12月20日" };
const nothing = { unit: "", superiors: "", year: 2026, date: "" };

/** The head of a brief is taken for lines below the title; what has its place only in a brief is taken for text. */
const below = new Set(["subtitle", "imprint"]);
const onlyFirst = new Set(["title", "recipient"]);

/** What a block is; a sentence that leads a paragraph without a number is the skeleton's own and nobody else's. */
function roleOf({ style, inlines }: ReportBlock, at: number): string {
  const [first] = inlines;
  const isLead = first?.kind === "text" && first.lead !== undefined && /^[一二三四五六七八九十（(0-9]/.test(first.text) && !/^[一二三四五六七八九十]是/.test(first.text);
  return isLead ? `runIn${first.lead}` : below.has(style) ? "subtitle" : at > 1 && onlyFirst.has(style) ? "body" : style;
}

describe.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))("skeleton %s", (_id, skeleton) => {
  it.each([["with what the writer gave", given], ["with nothing given", nothing]])("is recognised for what it is, %s", (_what, writer) => {
    const blocks = buildReport(skeleton, writer);
    const reading = readDocx(docxFile(blocks));
    if (reading.kind === "refused") throw new Error(reading.reason);
    expect(layoutRoles(reading.snapshot).map(({ role }) => role)).toEqual(blocks.map(roleOf));
  });

  it("keeps its measures when it is laid out", () => {
    const flat = flatOf(docxFile(buildReport(skeleton, given)));
    const { ooxml } = layOutBody(flat, defaultLayout);
    const measures = (xml: string): string[] => xml.match(/<w:pg(?:Sz|Mar) [^>]*>|<w:docGrid [^>]*>/g) ?? [];
    expect(measures(ooxml)).toEqual(measures(flat));
    // The space below the title and the places of signature and date stand in the paragraphs themselves, before and after.
    const own = (xml: string, name: string): (string | undefined)[] =>
      ["CwTitle", "CwSignature", "CwDate"].map((style) => new RegExp(`<w:pStyle w:val="${style}"/>(?:(?!</w:pPr>).)*?\\sw:${name}="(\\d+)"`, "s").exec(xml)?.[1]);
    expect(own(ooxml, "after")[0]).toBe(own(flat, "after")[0]);
    expect(own(ooxml, "right").slice(1)).toEqual(own(flat, "right").slice(1));
  });
});
