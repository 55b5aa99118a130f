import type { DocumentSnapshot } from "../../../src/snapshot/types";

/** A number before a paragraph, read here without the parser under test. */
export interface Item {
  readonly paragraph: number;
  readonly value: number;
  /** Of a typed number, its length at the paragraph's start; 0 of a drawn one. */
  readonly length: number;
}

/** The numbers of one list, one after another without a gap. */
export interface List {
  readonly form: FormName;
  readonly items: readonly Item[];
}

const HAN = "一二三四五六七八九十";
const CIRCLES = "①②③④⑤⑥⑦⑧⑨";
const MARK = "#";

/** How a number of each form is written; MARK stands for the number. */
const FORMS = {
  chapter: `第${MARK}章`,
  article: `第${MARK}条`,
  han: `${MARK}、`,
  hanInBrackets: `（${MARK}）`,
  dotted: `${MARK}.`,
  figureWithComma: `${MARK}、`,
  figureInBrackets: `（${MARK}）`,
  circled: MARK,
} as const;

export type FormName = keyof typeof FORMS;

function hanOf(value: number): string {
  if (value <= 10) return HAN.charAt(value - 1);
  const tens = value < 20 ? "" : HAN.charAt(Math.floor(value / 10) - 1);
  const ones = value % 10 === 0 ? "" : HAN.charAt((value % 10) - 1);
  return `${tens}十${ones}`;
}

/** The values that a list of these documents can have: circles end at nine. */
const VALUES = Array.from({ length: 29 }, (_, index) => index + 1);

/** A number as a form writes it. */
export function labelOf(form: FormName, value: number): string {
  return FORMS[form].replace(MARK, numeralOf(form, value));
}

function numeralOf(form: FormName, value: number): string {
  if (form === "circled") return CIRCLES.charAt(value - 1) || "⑩";
  return form === "dotted" || form.startsWith("figure") ? String(value) : hanOf(value);
}

const LABELS: readonly { readonly form: FormName; readonly value: number; readonly label: string }[] = (
  Object.keys(FORMS) as FormName[]
).flatMap((form) => VALUES.map((value) => ({ form, value, label: labelOf(form, value) })));

/** The number at the head of a text; a decimal number is none. */
export function readLabel(text: string): (typeof LABELS)[number] | undefined {
  return LABELS.find(
    ({ form, label }) => text.startsWith(label) && !(form === "dotted" && /^[0-9]+\.[0-9]/.test(text)),
  );
}

/**
 * The lists of a document without a fault: a number goes on with the nearest open list of its form whose last number is
 * one lower, and closes the lists inside; 1 begins a list.
 */
export function listsIn({ paragraphs }: DocumentSnapshot): readonly List[] {
  const lists: { form: FormName; items: Item[] }[] = [];
  let open: typeof lists = [];
  for (const { index, text, listLabel, inTable, story } of paragraphs) {
    if (inTable || story.kind !== "body") continue;
    const found = readLabel(listLabel ?? text);
    if (found === undefined) continue;
    const item = { paragraph: index, value: found.value, length: listLabel === undefined ? found.label.length : 0 };
    const at = open
      .map(({ form, items }) => form === found.form && items.at(-1)?.value === found.value - 1)
      .lastIndexOf(true);
    const list = open[at];
    if (list !== undefined && found.value > 1) {
      list.items.push(item);
      open = open.slice(0, at + 1);
    } else {
      const begun = { form: found.form, items: [item] };
      lists.push(begun);
      open = [...open, begun];
    }
  }
  return lists;
}
