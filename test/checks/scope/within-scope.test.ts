import { runChecks } from "../../../src/checks/run-checks";
import { ruleFailed } from "../../../src/checks/rule-failed";
import { scopeParts, wholeScope, type Scope } from "../../../src/checks/scope/types";
import { withinScope } from "../../../src/checks/scope/within-scope";
import type { Finding } from "../../../src/checks/types";
import { type ParagraphDraft, snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";
import fc from "../../seeded-fast-check";

/** A finding on the text between 「 and 」 of a paragraph; those marks are taken out. */
function marked(draft: ParagraphDraft) {
  const start = draft.text.indexOf("｛");
  const end = draft.text.indexOf("｝") - 1;
  return { draft: { ...draft, text: draft.text.replace(/[｛｝]/gu, "") }, start, end };
}

function isKept(draft: ParagraphDraft, scope: Partial<Scope>): boolean {
  const { draft: plain, start, end } = marked(draft);
  const snapshot = snapshotOfParagraphs([plain]);
  const finding: Finding = { ruleId: "word-confused", messageId: "wrong", data: {}, range: { paragraph: 0, start, end }, excerpt: plain.text.slice(start, end) };
  return withinScope(snapshot, [finding], { ...wholeScope, ...scope }).length === 1;
}

const quoted = { without: ["quotations"] } as const;

describe("a finding in a quotation, when quotations are left out", () => {
  it.each<[string, string]>([
    ["between Chinese quotation marks", "他说“开展了｛布署｝工作”。"],
    ["all of what is quoted", "他说“｛布署｝”。"],
    ["in the name of a document", "学习《关于｛布署｝的通知》。"],
    ["in a quotation inside another", "他说“要学《｛布署｝意见》”。"],
    ["in corner marks", "他说「｛布署｝」。"],
    ["without characters, amid the quotation", "他说“布｛｝署”。"],
  ])("is left out: %s", (_, text) => {
    expect(isKept({ text }, quoted)).toBe(false);
    expect(isKept({ text }, {})).toBe(true);
  });

  it.each<[string, string]>([
    ["outside of it", "他说“部署”，又｛布署｝。"],
    ["partly in it", "他说“部署｛工作”布｝署。"],
    ["round it", "｛“布署”｝"],
    ["on the mark itself", "他说｛“｝部署”。"],
    ["behind a mark that is never closed", "他说“开展了｛布署｝工作。"],
    ["between straight quotes", "他说\"｛布署｝\"。"],
    ["without characters, at the edge", "他说“｛｝部署”。"],
  ])("stays: %s", (_, text) => {
    expect(isKept({ text }, quoted)).toBe(true);
  });

  it.each(["引用", "明显引用", "Quote", "Intense Quote"])("is left out in a paragraph of the style %s", (style) => {
    expect(isKept({ text: "要｛布署｝到位。", style }, quoted)).toBe(false);
  });

  it("stays in a paragraph of another style", () => {
    expect(isKept({ text: "要｛布署｝到位。", style: "引用通知的正文" }, quoted)).toBe(true);
  });
});

describe("a finding in a part of the document", () => {
  const text = "要｛布署｝到位。";
  it.each<[string, Partial<ParagraphDraft>, Scope["without"][number]]>([
    ["a table", { inTable: true }, "tables"],
    ["a note", { story: { kind: "footnote" } }, "notes"],
    ["a header", { story: { kind: "header", section: 0, variant: "Primary" } }, "headers"],
    ["a footer", { story: { kind: "footer", section: 0, variant: "Primary" } }, "headers"],
    ["a table in a header", { inTable: true, story: { kind: "header", section: 0, variant: "Primary" } }, "headers"],
  ])("is left out with its part and with no other but its own: %s", (_, draft, part) => {
    expect(isKept({ text, ...draft }, { without: [part] })).toBe(false);
    const others = scopeParts.filter((other) => other !== part && !(other === "tables" && draft.inTable === true));
    expect(isKept({ text, ...draft }, { without: others })).toBe(true);
  });

  it("stays in a text box whatever is left out", () => {
    expect(isKept({ text, story: { kind: "textbox" } }, { without: scopeParts })).toBe(true);
  });
});

describe("the selected paragraphs", () => {
  const lines = ["要布署到位。", "要布署到位。", "要布署到位。", "要布署到位。"];
  const snapshot = snapshotOfParagraphs(lines.map((text) => ({ text })));
  const findings = runChecks(snapshot, {}).filter(({ ruleId }) => ruleId === "word-confused");

  it("hold the findings from the first to the last of them", () => {
    expect(findings.map(({ range }) => range.paragraph)).toEqual([0, 1, 2, 3]);
    expect(withinScope(snapshot, findings, { paragraphs: { first: 1, last: 2 }, without: [] }).map(({ range }) => range.paragraph)).toEqual([1, 2]);
  });

  it("do not hide that a rule broke down", () => {
    const failed: Finding = { ruleId: ruleFailed.id, messageId: "failed", data: {}, range: { paragraph: 0, start: 0, end: 0 }, excerpt: "" };
    expect(withinScope(snapshot, [failed], { paragraphs: { first: 3, last: 3 }, without: scopeParts })).toEqual([failed]);
  });
});

describe("laws", () => {
  const piece = fc.constantFrom("要布署到位", "“", "”", "《", "》", "**", "。。", "一、", "年", "");
  const draft = fc.record({
    text: fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
    inTable: fc.boolean(),
    style: fc.constantFrom("", "引用"),
    story: fc.constantFrom({ kind: "body" } as const, { kind: "footnote" } as const, { kind: "header", section: 0, variant: "Primary" } as const),
  });
  const documents = fc.array(draft, { minLength: 1, maxLength: 8 }).map(snapshotOfParagraphs);
  const scopes = fc.record({
    paragraphs: fc.option(fc.tuple(fc.nat(8), fc.nat(8)).map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) }))),
    without: fc.subarray([...scopeParts]),
  });

  it("a scope holds some of the findings in the order given, and the whole scope all of them", () => {
    fc.assert(
      fc.property(documents, scopes, (snapshot, scope) => {
        const findings = runChecks(snapshot, {});
        const within = withinScope(snapshot, findings, scope);
        expect(within).toEqual(findings.filter((finding) => within.includes(finding)));
        expect(withinScope(snapshot, findings, wholeScope)).toBe(findings);
        expect(withinScope(snapshot, within, scope)).toEqual(within);
      }),
    );
  });

  it("leaving out more never brings a finding in", () => {
    fc.assert(
      fc.property(documents, scopes, fc.subarray([...scopeParts]), (snapshot, scope, more) => {
        const findings = runChecks(snapshot, {});
        const narrow = withinScope(snapshot, findings, { ...scope, without: [...scope.without, ...more] });
        const wide = new Set(withinScope(snapshot, findings, scope));
        expect(narrow.every((finding) => wide.has(finding))).toBe(true);
      }),
    );
  });
});
