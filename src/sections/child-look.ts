import { documentDot } from "../checks/numbering/group-plans";
import type { LabelForm } from "../checks/numbering/label";
import { outlineOf } from "../checks/numbering/outline";
import type { DocumentSnapshot } from "../snapshot/types";
import { commonShape } from "./heading-shape";
import { type Head, type HeadRow, headsOf, levelOf } from "./heads";
import { commonStyle, styleOfLabel, usualStyle } from "./number-style";
import type { HeadingLook, NumberStyle } from "./types";

/** The form next below, where the document shows none (GB/T 9704-2012 7.3.3). */
const usualChild: Readonly<Partial<Record<LabelForm, LabelForm>>> = {
  第一章: "第一节",
  第一节: "一、",
  "一、": "（一）",
  "（一）": "1.",
  "1.": "（1）",
};

const forms: ReadonlySet<string> = new Set<LabelForm>(["第一章", "第一节", "一、", "（一）", "1.", "（1）", "1）", "①"]);

/**
 * How a first heading under a heading of this row looks: the form that stands there most often in the document, written as the
 * document writes it, else the usual one. Its number is typed also where others are automatic: of a list that is not there yet
 * nobody can say how it counts.
 * @param above how the heading above looks; its row in the document, where it has one
 */
export function childLook(snapshot: DocumentSnapshot, above: HeadingLook, row: Pick<HeadRow, "form"> | null): HeadingLook {
  const below = above.level === 3 ? 3 : ((above.level + 1) as 2 | 3);
  const form = childForm(snapshot, row?.form ?? formOf(above.style));
  if (form === null) return { level: below, shape: above.level === 3 ? "runIn" : "standalone", style: null };
  const rows = [...new Set(headsOf(snapshot).map((head) => head.row))].filter((other) => other.form === form);
  const hasChapters = outlineOf(snapshot).groups.some((group) => group.form === "第一章");
  const level = Math.max(below, levelOf(form, below, hasChapters)) as 2 | 3;
  const shape = rows.length > 0 ? commonShape(rows.map((other) => other.shape)) : level === 3 ? "runIn" : "standalone";
  return { level, shape: shape === "point" ? "runIn" : shape, style: formStyle(snapshot, form) };
}

/** How the document writes numbers of a form, by all of them. */
export function formStyle(snapshot: DocumentSnapshot, form: LabelForm): NumberStyle {
  const { numbered } = outlineOf(snapshot);
  const styles = numbered.flatMap(({ typed, paragraph }) =>
    typed?.form === form ? [styleOfLabel(typed, snapshot.paragraphs[paragraph]?.text ?? "")] : [],
  );
  return commonStyle(styles) ?? usualStyle(form, documentDot(outlineOf(snapshot)));
}

/** The style of a row as its own typed numbers show it; null where it has none. */
export function rowStyle(snapshot: DocumentSnapshot, heads: readonly Head[]): NumberStyle | null {
  return commonStyle(
    heads.flatMap(({ number, paragraph }): readonly NumberStyle[] => {
      const text = snapshot.paragraphs[paragraph]?.text ?? "";
      if (number?.kind === "typed") return [styleOfLabel(number.label, text)];
      if (number?.kind !== "series") return [];
      return [{ kind: "series", family: number.item.family, mark: /^[，、,]/.exec(text.slice(number.item.end))?.[0] ?? "" }];
    }),
  );
}

function childForm(snapshot: DocumentSnapshot, above: string): LabelForm | null {
  if (!isLabelForm(above)) return null;
  const counts = new Map<LabelForm, number>();
  for (const { form, parentGroup, inverted } of outlineOf(snapshot).groups) {
    if (parentGroup?.form === above && !inverted && form !== "①") counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? usualChild[above] ?? null;
}

function formOf(style: NumberStyle | null): string {
  return style?.kind === "label" ? style.form : "";
}

function isLabelForm(form: string): form is LabelForm {
  return forms.has(form);
}
