import { keepSettledFixes } from "../../src/checks/keep-settled-fixes";
import type { Finding } from "../../src/checks/types";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";

const change = (paragraph: number, text: string): Finding => ({
  ruleId: "r",
  messageId: "m",
  data: {},
  range: { paragraph, start: 0, end: 1 },
  excerpt: "",
  fix: { edits: [{ range: { paragraph, start: 0, end: 1 }, text }] },
});

/** Wants every paragraph to read "b"; the word "c" wants to be "d", which wants to be "c" again. */
const check = (snapshot: DocumentSnapshot): readonly Finding[] =>
  snapshot.paragraphs.flatMap(({ text, index }) => (text === "a" ? [change(index, "b")] : text === "c" ? [change(index, "d")] : text === "d" ? [change(index, "c")] : []));

const fixed = (text: string) => {
  const snapshot = snapshotOfText(text);
  return keepSettledFixes(snapshot, check(snapshot), check).map(({ range, fix }) => [range.paragraph, fix?.edits[0]?.text]);
};

describe("keepSettledFixes", () => {
  it("keeps fixes that leave nothing to fix", () => {
    expect(fixed("a\nb\na")).toEqual([[0, "b"], [2, "b"]]);
  });

  it("takes away every fix when one can never settle, and keeps the findings", () => {
    expect(fixed("c")).toEqual([[0, undefined]]);
  });

  it("has nothing to do without findings", () => {
    expect(fixed("b")).toEqual([]);
  });
});
