import { LABEL_RANK } from "../../checks/numbering/label";
import type { LabelForm } from "../../checks/numbering/label";
import type { NumberedParagraph } from "../../checks/numbering/numbered-paragraphs";
import { outlineOf, type SiblingGroup } from "../../checks/numbering/outline";
import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import type { HeadingLevel, LayoutRole } from "../types";
import { sentenceEnd } from "./sentence-end";

export interface NumberedRole {
  readonly role: LayoutRole;
  readonly leadEnd?: number;
  readonly item: NumberedParagraph;
}

/** Level by the form of the number (GB/T 9704-2012, 7.3.3); chapters stand above. Other forms are numbered text. */
const levels: Readonly<Partial<Record<LabelForm, HeadingLevel>>> = { 第一章: 1, 第一节: 2, "一、": 1, "（一）": 2, "1.": 3, "（1）": 4 };

/** A heading on a line of its own is no longer than this, and one with text behind it no longer than that. */
const longestStandalone = 60;
const longestLead = 50;

/**
 * What the numbered paragraphs of the body are: headings, run-in headings, or text that begins with a number. It is read
 * from the numbers and what follows them; most reports have no heading styles.
 * @returns by index of the paragraph
 */
export function headingRoles(snapshot: DocumentSnapshot): ReadonlyMap<number, NumberedRole> {
  const { groups, numbered } = outlineOf(snapshot);
  const numberedAt = new Map(numbered.map((item) => [item.paragraph, item]));
  const roles = new Map<number, NumberedRole>();
  for (const group of groups) {
    const headsText = group.items.filter((item) => hasTextBelow(snapshot, item, numberedAt)).length * 2 >= group.items.length;
    for (const item of group.items) {
      const paragraph = snapshot.paragraphs[item.paragraph];
      if (paragraph) roles.set(item.paragraph, { ...roleOf(paragraph, item, group, headsText), item });
    }
  }
  return roles;
}

function roleOf({ text }: Paragraph, { typed }: NumberedParagraph, { form }: SiblingGroup, headsText: boolean): Omit<NumberedRole, "item"> {
  const level = levels[form];
  if (level === undefined) return { role: "body" };
  const from = typed?.end ?? 0;
  const end = text.trimEnd().length;
  const stop = sentenceEnd(text, from);
  if (stop > 0 && stop < end) {
    const lead = text.slice(from, stop);
    return lead.trim().length <= longestLead && !/[；;\u0001]/.test(lead) ? { role: `runIn${level}`, leadEnd: stop } : { role: "body" };
  }
  const rest = text.slice(from, end).trim();
  if (rest === "" || rest.length > longestStandalone || /[；;，,、]$/.test(rest) || rest.includes("；")) return { role: "body" };
  // Below the second level short numbered lines are as often the items of a list; headings have text under them.
  return level <= 2 || headsText ? { role: `heading${level}` } : { role: "body" };
}

/** Whether what follows a numbered paragraph belongs under it: text, a table, or a number of another form. */
function hasTextBelow({ paragraphs }: DocumentSnapshot, { paragraph, label }: NumberedParagraph, numberedAt: ReadonlyMap<number, NumberedParagraph>): boolean {
  for (let at = paragraph + 1; at < paragraphs.length; at += 1) {
    const next = paragraphs[at];
    if (next?.story.kind !== "body") return false;
    if (next.text.trim() === "") continue;
    const numbered = numberedAt.get(at);
    if (numbered === undefined) return true;
    return LABEL_RANK[numbered.label.form] > LABEL_RANK[label.form];
  }
  return false;
}
