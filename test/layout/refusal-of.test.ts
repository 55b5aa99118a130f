import { defaultLayout } from "../../src/layout/default-settings";
import { holdsParagraphs } from "../../src/layout/holds-paragraphs";
import { layOutBody } from "../../src/layout/lay-out-body";
import { refusalOf } from "../../src/layout/refusal-of";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { flatOfBody, p, r, section } from "./flat-of-body";

const text = "党支部围绕中心工作，坚持每月集中学习。";
const inserted = `<w:p><w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${r(text)}</w:ins></w:p>`;

it.each<[string, string, string | null]>([
  ["an ordinary document", flatOfBody(p(text) + section, { settings: "<w:zoom/>" }), null],
  ["text that was put in as a revision", flatOfBody(inserted + section), "revisions"],
  ["text that was taken out as a revision", flatOfBody(p(text) + inserted.replaceAll("w:ins", "w:del").replaceAll("w:t", "w:delText") + section), "revisions"],
  ["revisions being recorded", flatOfBody(p(text), { settings: "<w:trackRevisions/>" }), "revisions"],
  ["revisions no longer being recorded", flatOfBody(p(text), { settings: '<w:trackRevisions w:val="0"/>' }), null],
  ["a protected document", flatOfBody(p(text), { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' }), "protected"],
  ["a protection that is not in force", flatOfBody(p(text), { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>' }), null],
  ["an empty document", flatOfBody(`<w:p/>${section}`), "empty"],
  ["no package", "<w:document/>", "unreadable"],
  ["a package without a body's part", flatOfBody(p(text)).replace('Target="word/document.xml"', 'Target="word/other.xml"'), "unreadable"],
])("%s", (_what, flat, expected) => {
  expect(refusalOf(flat)).toBe(expected);
});

it("a document with a revision is laid out all the same where somebody asks for it, and the revision stays one", () => {
  expect(layOutBody(flatOfBody(inserted + section), defaultLayout).ooxml).toContain('<w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:rPr>');
});

it.each<[string, string, boolean]>([
  ["the same words", `${text}\n一、工作`, true],
  ["other signs for breaks and pictures", `${text}\u0002\v\n一、工作`, true],
  ["one empty paragraph more at the end", `${text}\n一、工作\n`, true],
  ["another word", `${text}\n一、任务`, false],
  ["one paragraph fewer", text, false],
])("a package holds the paragraphs of a snapshot with %s: %#", (_what, lines, expected) => {
  expect(holdsParagraphs(flatOfBody(p(text) + p("一、工作") + section), snapshotOfText(lines))).toBe(expected);
});
