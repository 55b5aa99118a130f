import type { Edit, RuleFamily } from "../../../src/checks/types";
import type { DocumentSnapshot, TextRange } from "../../../src/snapshot/types";
import type { SeededRandom } from "../mutation/seeded-random";
import { labelOf, readLabel } from "./lists-in";
import type { FormName, Item, List } from "./lists-in";

/** A document's text with what a fault can be put into. */
export interface Sound {
  readonly name: string;
  readonly snapshot: DocumentSnapshot;
  /** Typed lists of three and more numbers: in shorter ones a wrong number may also begin another list. */
  readonly lists: readonly List[];
  /** Numbers written in figures before a measure word. */
  readonly counts: readonly TextRange[];
  readonly pairs: readonly TextRange[];
  readonly marks: readonly TextRange[];
}

/** One fault: the edits that make it, the paragraphs of which the check must name one, and who may speak of it. */
export interface Fault {
  readonly edits: readonly Edit[];
  readonly paragraphs: readonly number[];
  /** The fault's own characters, where only they count as its place. */
  readonly characters?: { readonly start: number; readonly end: number };
  readonly family: RuleFamily;
}

type Maker = (sound: Sound, random: SeededRandom) => Fault | null;

const OTHER_FORMS: Readonly<Record<FormName, readonly FormName[]>> = {
  chapter: ["han"],
  article: ["han", "dotted"],
  han: ["hanInBrackets", "dotted"],
  hanInBrackets: ["han", "dotted", "figureInBrackets"],
  dotted: ["han", "hanInBrackets", "figureInBrackets"],
  figureWithComma: ["hanInBrackets", "figureInBrackets"],
  figureInBrackets: ["hanInBrackets", "dotted"],
  circled: ["dotted", "figureInBrackets"],
};

/** What clerks type behind a number by mistake, by the number's form. */
const WRONG_LABELS: Partial<Record<FormName, readonly ((label: string) => string)[]>> = {
  han: [
    (label) => label.replace("、", "，"),
    (label) => label.replace("、", "."),
    (label) => label.replace("、", "："),
  ],
  hanInBrackets: [(label) => `${label}、`, (label) => `${label}.`, (label) => label.slice(1)],
  dotted: [(label) => label.replace(".", "、"), (label) => label.replace(".", "，")],
};

/** One maker for each kind of fault; null where the document has no place for it. */
export const makers: Readonly<Record<string, Maker>> = {
  "number repeated": inList(
    (list, at) => relabelled(list, [[at, labelOf(list.form, (list.items[at]?.value ?? 0) - 1)]]),
    1,
  ),
  "number too high": inList(
    (list, at, random) =>
      relabelled(list, [[at, labelOf(list.form, (list.items[at]?.value ?? 0) + 1 + random.below(2))]]),
    1,
  ),
  "number deleted": inList((list, at) => relabelled(list, [[at, ""]]), 0, 1),
  "numbers swapped": inList(
    (list, at) =>
      relabelled(list, [
        [at, labelAt(list, at + 1)],
        [at + 1, labelAt(list, at)],
      ]),
    0,
    1,
  ),
  "number of another form": inList(
    (list, at, random, sound) => {
      const value = list.items[at]?.value ?? 0;
      const forms = OTHER_FORMS[list.form].filter((form) => !goesOn(sound, list, at, form, value));
      return forms.length === 0 ? null : relabelled(list, [[at, labelOf(random.pick(forms), value)]]);
    },
    1,
    1,
  ),
  "mark of a number wrong": inList((list, at, random) => {
    const wrong = WRONG_LABELS[list.form];
    return wrong === undefined ? null : relabelled(list, [[at, random.pick(wrong)(labelAt(list, at))]]);
  }, 1),
  "bracket of a number half-width": inList((list, at, random) => {
    const [label, half] = [labelAt(list, at), (text: string): string => text.replace("（", "(").replace("）", ")")];
    return label.startsWith("（")
      ? relabelled(list, [
          [
            at,
            random.pick([
              half(label),
              half(label.slice(0, -1)) + label.slice(-1),
              label.slice(0, -1) + half(label.slice(-1)),
            ]),
          ],
        ])
      : null;
  }, 1),
  "mask for a number": ({ counts }, random) =>
    replaced(counts, random, "placeholder", () => random.pick(["*", "**", "XX", "××", "X", "＿＿", "○○"])),
  "mark of a pair lost": ({ pairs }, random) => {
    const fault = replaced(pairs, random, "text", () => "");
    return fault === null ? null : { edits: fault.edits, paragraphs: fault.paragraphs, family: fault.family };
  },
  "mark half-width": ({ snapshot, marks }, random) =>
    replaced(
      marks,
      random,
      "text",
      ({ paragraph, start }) => HALF[snapshot.paragraphs[paragraph]?.text.charAt(start) ?? ""] ?? "",
    ),
};

/** The half-width form of the marks that no number, address or time has between two Chinese characters. */
export const HALF: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "？": "?", "！": "!" };

/**
 * A maker that works on one number of a list.
 * @param first how many numbers at the list's head are left alone
 * @param last how many at its end
 */
function inList(
  make: (list: List, at: number, random: SeededRandom, sound: Sound) => Fault | null,
  first: number,
  last = 0,
): Maker {
  return (sound, random) => {
    if (sound.lists.length === 0) return null;
    const list = random.pick(sound.lists);
    return make(list, first + random.below(list.items.length - first - last), random, sound);
  };
}

/**
 * Whether a number in this form may go on with another list: with the last one of its form before it, or with one that ends
 * between it and the number before. Then it is no fault beyond dispute.
 */
function goesOn({ snapshot }: Sound, { items }: List, at: number, form: FormName, value: number): boolean {
  const [before, own] = [items[at - 1]?.paragraph ?? 0, items[at]?.paragraph ?? 0];
  const labels = snapshot.paragraphs.slice(0, own).map(({ text, listLabel = "" }) => readLabel(listLabel + text));
  if (labels.slice(before + 1).some((label) => label?.value === value - 1)) return true;
  return labels.filter((label) => label?.form === form).at(-1)?.value === value - 1;
}

function labelAt({ form, items }: List, at: number): string {
  return labelOf(form, items[at]?.value ?? 0);
}

/** The fault of a list whose numbers were written anew; it may be named at one of them or at a number beside them. */
function relabelled({ items }: List, labels: readonly (readonly [number, string])[]): Fault {
  const positions = labels.map(([at]) => at);
  const near = items.filter((_, index) => positions.some((at) => Math.abs(at - index) <= 1));
  const edits = labels.flatMap(([at, text]) => {
    const item: Item | undefined = items[at];
    return item === undefined ? [] : [{ range: { paragraph: item.paragraph, start: 0, end: item.length }, text }];
  });
  return { edits, paragraphs: near.map(({ paragraph }) => paragraph), family: "numbering" };
}

function replaced(
  places: readonly TextRange[],
  random: SeededRandom,
  family: RuleFamily,
  textFor: (range: TextRange) => string,
): Fault | null {
  if (places.length === 0) return null;
  const range = random.pick(places);
  const text = textFor(range);
  return {
    edits: [{ range, text }],
    paragraphs: [range.paragraph],
    characters: { start: range.start, end: range.start + text.length },
    family,
  };
}
