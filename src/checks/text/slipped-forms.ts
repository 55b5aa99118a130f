import { BEHIND_THOUGHT, halvesOfForms, RIGHT_BETWEEN, THOUGHT } from "../data/set-forms";
import type { FormHalf, SetForm } from "../data/set-forms";
import type { DocumentSnapshot } from "../../snapshot/types";
import { isHan } from "../characters";
import { phraseHits } from "./phrase-hits";
import { isInOtherWord, slipBefore, slipBehind } from "./slips";
import type { Slip } from "./slips";

/** A set phrase with a slip in it: the whole wrong form, and what it should be. */
export interface SlippedForm extends Slip {
  readonly paragraph: number;
  readonly right: string;
}

const NAME = "习近平";
const halves = new Map(halvesOfForms.map((half) => [half.text, half]));

/** The set phrases of a document that went wrong by one slip, in document order, none over another. */
export function slippedForms(snapshot: DocumentSnapshot): readonly SlippedForm[] {
  const found: SlippedForm[] = [];
  for (const { paragraph, start, end, phrase } of phraseHits(snapshot, "half")) {
    const text = snapshot.paragraphs[paragraph]?.text ?? "";
    const half = halves.get(phrase.text);
    if (half !== undefined) for (const slip of slipsAt(text, start, end, half)) found.push({ paragraph, ...slip });
  }
  return widest(found);
}

type Slipped = Omit<SlippedForm, "paragraph">;

function slipsAt(text: string, start: number, end: number, { firstOf, secondOf }: FormHalf): readonly Slipped[] {
  const found: Slipped[] = [];
  const add = (slip: Slip | null, right: string): void => {
    if (slip !== null) found.push({ ...slip, right: (slip.led ?? "") + right });
  };
  for (const form of firstOf) {
    add(slipBehind(text, start, form) ?? withoutThought(text, start, form) ?? withoutLast(text, start, form), form.text);
  }
  for (const form of secondOf) add(slipBefore(text, end, form), form.text);
  if (secondOf.some((form) => form.text === NAME + THOUGHT) && text.endsWith(THOUGHT, end)) {
    const bare = withoutName(text, end - THOUGHT.length, end);
    if (found.length === 0 && bare !== null) found.push(bare);
  }
  return found;
}

const LONG_NAME = `${NAME}${THOUGHT.slice(0, -2)}`;
/** 思想 behind a word more is another thought, and 思政 and the like are other words. */
const OTHER_END = /^(.{0,4}思想|理论|思[政考维路]|的)/;

/** 以习近平新时代中国特色社会主义为指导: the last word is lost, or half of it. */
function withoutThought(text: string, start: number, form: SetForm): Slip | null {
  if (form.text !== NAME + THOUGHT || !text.startsWith(LONG_NAME, start)) return null;
  const end = start + LONG_NAME.length;
  const behind = text.slice(end, end + 8);
  if (OTHER_END.test(behind)) return null;
  const isHalf = behind.startsWith("思");
  return { start, end: isHalf ? end + 1 : end, certain: BEHIND_THOUGHT.test(isHalf ? behind.slice(1) : behind) };
}

// What is left of a name stands no farther before the thought.
const NAME_REACH = 8;

const LEADER = `${NAME}总书记`;

/** 习近平总书指出: the last character is lost, or another word stands there. */
function withoutLast(text: string, start: number, form: SetForm): Slip | null {
  if (form.text !== LEADER || !text.startsWith(LEADER.slice(0, -1), start) || text.startsWith(LEADER, start)) return null;
  return { start, end: start + LEADER.length - 1, certain: false };
}

/** 以新时代中国特色社会主义思想为指导: the name before it is lost, or so broken that nobody can say how it came to be. */
function withoutName(text: string, start: number, end: number): Slipped | null {
  const before = text.charAt(start - 1);
  if ([NAME, `${NAME}新时代`].some((name) => text.endsWith(name, start)) || text.startsWith("和基本方略", end)) return null;
  if (before !== "" && !isHan(before)) return null;
  // 习新时代… is what a website's filter leaves.
  if (before === "习" && !isInOtherWord(text, start - 1)) return null;
  const clause = /[^。；，、：！？“”《》]*$/.exec(text.slice(Math.max(0, start - NAME_REACH), start))?.[0] ?? "";
  const rest = /近平|总书记|主席|[刁习](?=[^习]{0,3}$)/.exec(clause);
  if (rest === null || (rest[0] === "习" && isInOtherWord(text, start - clause.length + rest.index))) {
    return { start, end, certain: true, right: NAME + THOUGHT };
  }
  if (RIGHT_BETWEEN.test(clause)) return null;
  return { start: start - clause.length + rest.index, end, certain: false, right: NAME + THOUGHT };
}

/** Of slips that lie over one another the widest stays: it holds the others' fault, and its mending mends them. */
function widest(slips: readonly SlippedForm[]): readonly SlippedForm[] {
  const sorted = [...slips].sort((left, right) => left.paragraph - right.paragraph || left.start - right.start || right.end - left.end);
  const kept: SlippedForm[] = [];
  for (const slip of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.paragraph !== slip.paragraph || slip.start >= last.end) kept.push(slip);
  }
  return kept;
}
