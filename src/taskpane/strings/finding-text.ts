import type { Basis, ReportedFinding } from "../../checks/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { FixChange } from "../state/fix-plan";
import type { Strings } from "./strings";

/** Where a finding stands: 第 3 段 of the main text, or the name of its story. */
export function placeText({ range }: Pick<ReportedFinding, "range">, snapshot: DocumentSnapshot, { check }: Strings): string {
  const paragraph = snapshot.paragraphs[range.paragraph];
  if (!paragraph) return "";
  const { kind } = paragraph.story;
  return kind === "body" ? check.paragraph(paragraph.indexInStory + 1) : check.stories[kind];
}

/** Where a rule comes from: 国标 with its clause, 惯例, 本单位. */
export function basisText(basis: Basis, { check }: Strings): string {
  if (basis.kind === "regulation") return basis.clause;
  return basis.kind === "standard" ? check.basis.standard(basis.clause) : check.basis[basis.kind];
}

/** What a fix does at one place: 原→改, or what it takes away. */
export function changeText({ before, after }: FixChange, { walk }: Strings): string {
  return after === "" ? walk.delete(readable(before)) : walk.change(readable(before), readable(after));
}

/** Words of the document as they can be shown: the marks of notes and pictures have no shape of their own. */
export function readable(words: string): string {
  return words.replace(/[\u0001\u0002\u0005]/gu, "");
}
