import { clauseEnd, clauseStart } from "./clause-of";
import { ATTRIBUTE_FORMS, ATTRIBUTES, BARE_NOUNS, LIGHT_VERBS, OBJECTLESS, VERBS } from "./label-words";
import { COMFORTABLE, nameBefore } from "./name-before";
import { nounAfter } from "./noun-after";
import type { Quantity } from "./quantities-of";
import type { Sentence } from "./sentences-of";

/** A quantity with its name, as its neighbours in the same sentence need it. */
export interface Named {
  readonly label: string;
  /** What later attributes (总投资, 参加) belong to. */
  readonly subject: string;
  readonly unit: string;
  /** How many numbers without a name of their own follow the named one: 0 for the named one itself. */
  readonly rank: number;
  /** Offset behind the unit and the noun that it counts: the next name begins here at the earliest. */
  readonly end: number;
}

const ONLY_LIGHT_VERB = new RegExp(`(?:${LIGHT_VERBS})(?:了|过)?[\\s约超近共达各]*$`, "u");
const WITHOUT_OBJECT = new RegExp(`^(?:${OBJECTLESS})$`, "u");
/** Measure words whose predicate says what was counted: 10人次参与防汛. */
const PEOPLE = new Set(["人次", "人", "名", "余人"]);

/**
 * The name of a quantity, made of the words around it.
 * @param text the paragraph's text
 * @param sentence the sentence that holds the quantity
 * @param next the quantity behind it in the paragraph
 * @param before the quantity before it in the same sentence
 */
export function labelOf(text: string, quantity: Quantity, sentence: Sentence, next: Quantity | undefined, before: Named | undefined): Named {
  const floor = Math.max(sentence.start, before?.end ?? 0);
  const from = nameStart(text, quantity.start, floor);
  const words = text.slice(from, quantity.start);
  const stop = Math.min(next?.start ?? text.length, sentence.end);
  const after = nounAfter(text.slice(quantity.unitEnd, clauseEnd(text, quantity.unitEnd, stop)));
  const name = from === floor && /、$/u.test(words) ? "" : nameBefore(words);
  const end = quantity.unitEnd + after.length;
  const label = joined(name, words, after.noun);
  const clause = clauseBehind(text, quantity, sentence, next);
  const own = label === "" || (name === "" && quantity.unit === "人次") ? predicateName(clause, quantity.unit) || label : activity(label, clause);
  const { unit } = quantity;
  if (own !== "") return { ...qualified(own, unit, before), unit, rank: 0, end };
  if (before !== undefined) return { ...repeated(before, words, unit), subject: before.subject, unit, end };
  const earlier = clauseBefore(text, sentence, from);
  return { label: earlier, subject: earlier, unit, rank: 0, end };
}

/** Where the words begin that may name a number: 座谈会（**场） is named by what stands before the bracket. */
function nameStart(text: string, start: number, floor: number): number {
  const from = clauseStart(text, start, floor);
  return from === start && from > floor && /[（(]/u.test(text[from - 1] ?? "") ? clauseStart(text, from - 1, floor) : from;
}

/** Words before and noun behind in one name; the noun alone when both would be too long or the first says nothing. */
function joined(name: string, words: string, noun: string): string {
  if (noun === "") return name.replace(/的$/u, "");
  if (name === "" || ONLY_LIGHT_VERB.test(words)) return noun;
  const isWhole = noun.length > 8 && name.length > 3;
  if (isWhole) return name;
  return name.length + noun.length <= COMFORTABLE || VERBS.some((verb) => name.endsWith(verb)) ? name + noun : noun;
}

/** The words behind the unit up to the end of the clause, the next quantity in it left out. */
function clauseBehind(text: string, quantity: Quantity, sentence: Sentence, next: Quantity | undefined): string {
  const end = clauseEnd(text, quantity.unitEnd, sentence.end);
  if (next === undefined || next.start >= end) return text.slice(quantity.unitEnd, end);
  const rest = text.slice(next.unitEnd, end);
  return text.slice(quantity.unitEnd, next.start) + (/^[、，]/u.test(rest) ? "" : rest);
}

/** 人次参与防汛 → 参与防汛: people are named by what they did when nothing else names them. */
function predicateName(clause: string, unit: string): string {
  return PEOPLE.has(unit) && /参与|参加|接受|投身|走访|获评|获得|取得|评为/u.test(clause) ? nameBefore(clause) : "";
}

/** 个方面, 种情形进行自查 → 自查方面, 自查情形. */
function activity(label: string, clause: string): string {
  if (!BARE_NOUNS.includes(label)) return label;
  const done = /进行(?:了|全面|深入|认真)*([^，、的]{2,4})/u.exec(clause)?.[1] ?? "";
  return done + label;
}

/** A number without a name goes by the fact before: 来访*批*人次; 由*个增至*个 keeps the two apart. */
function repeated(before: Named, words: string, unit: string): { readonly label: string; readonly rank: number } {
  const rank = before.rank + 1;
  if (rank === 1 && unit !== before.unit) return { label: before.label, rank };
  const change = words.replace(/[^\p{Script=Han}]+/gu, "").slice(-COMFORTABLE);
  return { label: `${before.subject}${rank === 1 && change !== "" ? change : `（${rank + 1}）`}`, rank };
}

/** What the clause before is called: 主题党日活动，全年开展*次. */
function clauseBefore(text: string, sentence: Sentence, from: number): string {
  const clause = clauseStart(text, from - 1, sentence.start);
  return from > sentence.start && clause < from - 1 ? nameBefore(text.slice(clause, from - 1)) : "";
}

/** Puts the subject of the fact before in front of 总投资, or its object behind 成功化解. */
function qualified(label: string, unit: string, before: Named | undefined): { readonly label: string; readonly subject: string } {
  if (before === undefined || before.label === "") return { label, subject: label };
  if (WITHOUT_OBJECT.test(label) && unit === before.unit) return { label: label + withoutVerb(before.subject), subject: before.subject };
  if (!ATTRIBUTES.includes(label) && !ATTRIBUTE_FORMS.test(label) && !WITHOUT_OBJECT.test(label)) return { label, subject: label };
  const isRate = label === "完成" && unit === "%";
  const name = isRate ? "完成率" : label;
  const whole = isRate ? before.subject.replace(/完成(?=投资$)/u, "") : before.subject;
  const owner = whole.length + name.length > COMFORTABLE + 4 ? withoutVerb(whole) : whole;
  return { label: owner + name, subject: before.subject };
}

/** 排查信访案件 → 信访案件. */
function withoutVerb(name: string): string {
  const verb = VERBS.find((word) => name.startsWith(word) && name.length - word.length >= 2);
  return verb === undefined ? name : name.slice(verb.length);
}
