import { readDocx } from "../../../src/docx/read-docx";
import { generalDocuments } from "../../fixtures/general-documents";
import { generalDocx } from "../../fixtures/general-docx";
import { generalText, readGeneral } from "../../fixtures/general-notation";
import { validateAll } from "../../fixtures/validate-docx";

const drawnBy = (docx: Uint8Array): readonly string[] => {
  const reading = readDocx(docx);
  if (reading.kind !== "read") throw new Error(reading.reason);
  const body = reading.snapshot.paragraphs.filter(({ story, inTable }) => story.kind === "body" && !inTable);
  return body.map(({ listLabel = "", text }) => listLabel + text);
};

describe("documents of other kinds", () => {
  it("are at least 30, of one to four pages, with all that office files have", () => {
    const lengths = generalDocuments.map((document) => generalText(document).length);
    const blocks = generalDocuments.map(({ blocks: own }) => own);
    expect(generalDocuments.length).toBeGreaterThanOrEqual(30);
    expect(Math.min(...lengths)).toBeGreaterThan(250);
    expect(Math.max(...lengths)).toBeLessThan(2600);
    const withBlock = (fits: (block: (typeof blocks)[number][number]) => boolean): number =>
      blocks.filter((own) => own.some(fits)).length;
    expect(withBlock((block) => block.kind === "table")).toBeGreaterThan(8);
    expect(withBlock((block) => block.kind === "paragraph" && block.label !== undefined)).toBeGreaterThan(4);
    expect(withBlock((block) => block.kind === "paragraph" && block.newPage)).toBeGreaterThan(4);
    expect(generalDocuments.filter(({ pageNumber }) => pageNumber !== undefined).length).toBeGreaterThan(15);
    expect(generalDocuments.filter(({ isForm }) => isForm).length).toBeGreaterThan(3);
  });

  it.each(generalDocuments)("$name is read with the numbers that its notation names", (document) => {
    const written = document.blocks.flatMap((block) =>
      block.kind === "table"
        ? []
        : [(block.label ?? "") + generalText({ ...document, blocks: [{ ...block, label: "" }] })],
    );
    const last = document.blocks.at(-1)?.kind === "table" ? [""] : [];
    expect(drawnBy(generalDocx(document))).toEqual([...written, ...last]);
  });

  it("are files that Word opens, drawn numbers, tables and page numbers in boxes among them", async () => {
    const names = ["plan-environment", "procurement-requirements", "contract-lease-form", "village-rules"];
    const files = generalDocuments.filter(({ name }) => names.includes(name)).map(generalDocx);
    expect(await validateAll(files)).toEqual(names.map(() => []));
  });
});

describe("the notation", () => {
  it("tells directives, drawn numbers, tables, new pages and blanks apart", () => {
    const document = readGeneral(
      "样例",
      "@form\n@header 示例单位\n@page two\n合同\n〖一、〗租金{4}元\n|甲|1|\n|乙||\n===\n附件\n",
    );
    expect(document).toEqual({
      name: "样例",
      isForm: true,
      header: "示例单位",
      pageNumber: "two",
      blocks: [
        { kind: "paragraph", text: "合同", newPage: false },
        { kind: "paragraph", label: "一、", text: "租金{4}元", newPage: false },
        {
          kind: "table",
          rows: [
            ["甲", "1"],
            ["乙", ""],
          ],
        },
        { kind: "paragraph", text: "附件", newPage: true },
      ],
    });
    expect(generalText(document)).toBe("合同\n一、租金    元\n甲\t1\n乙\t\n附件");
  });
});
