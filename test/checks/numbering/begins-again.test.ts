import { beginsAgain } from "../../../src/checks/numbering/begins-again";
import type { Beginning } from "../../../src/checks/numbering/begins-again";

const usual: Beginning = { form: "1.", before: "text", last: 3, next: 2, isAlone: false, isRowOfSections: false, isInline: false, isDrawn: false };

describe("a one begins a new list", () => {
  it.each<[string, Partial<Beginning>]>([
    ["behind an article", { form: "（一）", before: "article", last: 1, next: undefined }],
    ["behind an attachment's head", { form: "一、", before: "part", last: 1, next: undefined }],
    ["behind words that introduce it", { form: "（一）", before: "lead" }],
    ["behind a heading without a number", { form: "（一）", before: "title" }],
    ["as a single point behind such a heading", { before: "title", last: 1, next: undefined }],
    ["behind plain text that has ended a list", {}],
    ["behind plain text that has ended a list of higher points", { form: "（一）" }],
    ["behind points inside a paragraph", { before: "nothing", isInline: true, next: undefined }],
    ["where Word draws it", { before: "nothing", isDrawn: true }],
    ["behind a heading although the next number would go on from the list before", { before: "title", last: 2, next: 4 }],
  ])("%s", (_, parts) => {
    expect(beginsAgain({ ...usual, ...parts })).toBe(true);
  });
});

describe("a one is a slip", () => {
  it.each<[string, Partial<Beginning>]>([
    ["between two numbers of one list: 一、一、三、", { form: "一、", last: 1, next: 3 }],
    ["between two numbers farther on: 二、一、四、", { form: "一、", last: 2, next: 4 }],
    ["between two sections under a line that looks like a heading", { before: "title", last: 2, next: 4, isRowOfSections: true }],
    ["directly behind a number, typed", { before: "nothing" }],
    ["at the end of a list", { next: undefined }],
    ["behind the text of a section: the list is a row of sections", { form: "（一）", isRowOfSections: true }],
    ["behind a two that it has changed places with", { form: "一、", last: 2, next: 3, isAlone: true }],
    ["behind a list of one", { last: 1 }],
    ["as the second of two headings, whatever stands between", { form: "一、", before: "title", last: 1, next: undefined }],
  ])("%s", (_, parts) => {
    expect(beginsAgain({ ...usual, ...parts })).toBe(false);
  });
});
