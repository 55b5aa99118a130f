import { formatHanNumber } from "../checks/numbering/han-number";
import { type Label, type LabelForm, labelText, numberText } from "../checks/numbering/label";
import { parseLabel } from "../checks/numbering/parse-label";
import { seriesWord } from "../checks/numbering/series-items";
import type { NumberStyle } from "./types";

/** A number in a style, as it is typed: （三）, 3．, 三是. */
export function writeNumber(style: NumberStyle, value: number): string {
  if (style.kind === "series") return seriesWord(style.family, value, formatHanNumber(value)) + style.mark;
  return style.open + numberText(style.form, value) + style.close + style.mark + style.gap;
}

type LabelStyle = Extract<NumberStyle, { kind: "label" }>;

/** The style of a typed label, with the blanks that part it from its heading. */
export function styleOfLabel({ form, open, close, mark, end }: Label, text: string): LabelStyle {
  const gap = /^[ \u00a0\u3000\t]*/.exec(text.slice(end))?.[0] ?? "";
  return { kind: "label", form, open, close, mark, gap };
}

/** How a form is written by the standard; `dot` is the mark behind an Arabic number. */
export function usualStyle(form: LabelForm, dot: string): LabelStyle {
  const label = parseLabel(`${labelText(form, 1, dot)} `);
  if (!label) throw new RangeError(`no label of the form ${form}`);
  // 第一章总则 would be no number: a blank parts it from its heading.
  return { ...styleOfLabel(label, ""), gap: form === "第一章" || form === "第一节" ? "　" : "" };
}

/** The style that most of the given ones have; of equally frequent ones the first. Null of none. */
export function commonStyle(styles: readonly NumberStyle[]): NumberStyle | null {
  const counts = new Map<string, { readonly style: NumberStyle; count: number }>();
  for (const style of styles) {
    const key = JSON.stringify(style);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { style, count: 1 });
  }
  let best: { readonly style: NumberStyle; readonly count: number } | null = null;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best?.style ?? null;
}
