import { clauseEnd } from "./clause-of";
import { fingerprint } from "./fingerprint";
import { labelOf } from "./label-of";
import type { Named } from "./label-of";
import { leansOnEarlier } from "./leans-on";
import { listNames } from "./list-names";
import type { Quantity } from "./quantities-of";
import { scopeKey, scopeReader, withoutScope } from "./scope-words";
import { sentencesOf } from "./sentences-of";
import { counted, headOf, toldApart } from "./tell-apart";
import type { Alike } from "./tell-apart";

/** What says whose a number is stands at the beginning of its sentence; in UTF-16 units. */
const LONGEST_LEAD = 80;

/** A quantity with its name and the position of its sentence in the paragraph. */
export interface NamedQuantity {
  readonly quantity: Quantity;
  /** All different in one sentence, but for "" and equal names with different units. */
  readonly label: string;
  /** Index into the paragraph's sentences. */
  readonly sentence: number;
  /** The name before it was told from others in its sentence. */
  readonly base: string;
  /** The time of which the sentence speaks, as written; what was only said before in the paragraph counts too. */
  readonly scope: string;
  /** The same for 全年, 今年 and nothing said; begins with ~ when it was only said before. */
  readonly scopeKey: string;
  /** The beginning of its sentence up to it, for `headOf`; cut where it is long. */
  readonly lead: string;
  /** The first fact of its sentence, or of the one on which that leans: 检查 of 检查*次，发现问题*个; "" when it is that itself. */
  readonly owner: string;
  /** Everything that the sentence says before it, in short; the same only for the same words. "" for the name alone. */
  readonly context: string;
}

/**
 * Names all quantities of a paragraph, each by the words around it, the quantity before it in its sentence, and what tells it from
 * others there that are called alike. A quantity has the same name whether it and its neighbours are masks, blanks or numbers.
 * Linear in the length of the text.
 * @param quantities in order, those that are there and those that are missing
 */
export function nameQuantities(text: string, quantities: readonly Quantity[]): readonly NamedQuantity[] {
  const plain = withSigns(text, quantities);
  const sentences = sentencesOf(plain.text);
  const lists = listNames(plain.text, plain.quantities);
  const scopeAt = scopeReader(plain.text);
  let at = 0;
  let before: Named | undefined;
  let owner = "";
  // What a sentence that leans on the one before is said of: its first fact and its words; of a chain, those of the first.
  let ground = "";
  let last = { owner: "", ground: "" };
  let print = fingerprint(plain.text, sentences[0]?.start ?? 0);
  const earlier: { readonly label: string; readonly sentence: number }[] = [];
  const changeOf = (index: number, sentence: number): string | undefined => {
    const { of = -1, change = "" } = lists.changes.get(index) ?? {};
    const fact = earlier[of];
    return fact?.sentence === sentence && fact.label !== "" ? fact.label + change : undefined;
  };
  const named = quantities.map((quantity, index): NamedQuantity => {
    const own = plain.quantities[index] ?? quantity;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= own.start) {
      at += 1;
      before = undefined;
      last = { owner, ground };
      owner = "";
      ground = "";
      print = fingerprint(plain.text, sentences[at]?.start ?? 0);
    }
    const sentence = sentences[at] ?? { start: 0, end: plain.text.length };
    before = listed(lists.names.get(index) ?? changeOf(index, at), own) ?? labelOf(plain.text, own, sentence, plain.quantities[index + 1], before);
    earlier.push({ label: before.label, sentence: at });
    const scope = scopeAt(sentence.start, own.start);
    const isFirst = earlier.at(-2)?.sentence !== at;
    const previous = sentences[at - 1];
    if (isFirst && previous !== undefined && leansOnEarlier(plain.text.slice(sentence.start, sentence.start + 8), before.label)) {
      ground = last.ground || `^${fingerprint(plain.text, previous.start)(sentence.start, "")}`;
      owner = last.owner;
    }
    const first = owner;
    if (owner === "") owner = before.label;
    const key = scopeKey(scope);
    const words = print(own.start, before.label);
    return {
      quantity,
      label: before.label,
      sentence: at,
      base: before.label,
      scope: scope.words,
      scopeKey: key,
      lead: plain.text.slice(sentence.start, Math.min(own.start, sentence.start + LONGEST_LEAD)),
      owner: first,
      context: key === "" && words === "" && ground === "" ? "" : `${key}~${words}${ground}`,
    };
  });
  return differing(plain.text, plain.quantities, named);
}

function listed(label: string | undefined, { unit, unitEnd }: Quantity): Named | undefined {
  return label === undefined ? undefined : { label, subject: label, base: label, unit, rank: 0, end: unitEnd };
}

/** What may stand before the same name when it is planned and when it is done. */
const PLANNED = /^(?:计划|预计|力争|拟|实际)?(?:完成|实现|新增)?(?=.{2})/u;

/** Tells quantities apart that have one name and unit in one sentence. */
function differing(text: string, quantities: readonly Quantity[], named: readonly NamedQuantity[]): readonly NamedQuantity[] {
  const labels = named.map(({ label }) => label);
  for (const group of groupsOf(named, (label) => withoutScope(label).replace(PLANNED, ""))) {
    // 2025年完成投资, 2026年计划完成投资: the names differ by chance, what tells the facts apart is the year.
    const scopes = new Set(group.map((index) => named[index]?.scope));
    if (scopes.size === group.length) toldApart(group.map((index) => alike(text, quantities, named, index))).forEach((label, nth) => (labels[group[nth] ?? -1] = label));
  }
  const scoped = named.map((one, index) => ({ ...one, label: labels[index] ?? one.label }));
  for (const group of groupsOf(scoped, (label) => label)) {
    const facts = group.map((index, nth) => alike(text, quantities, scoped, index, group[nth - 1]));
    toldApart(facts).forEach((label, nth) => (labels[group[nth] ?? -1] = label));
  }
  return withOwnNames(named.map((one, index) => ({ ...one, label: labels[index] ?? one.label })));
}

/** The positions of several quantities of one sentence and unit that have one name by some reckoning. */
function groupsOf(named: readonly NamedQuantity[], nameOf: (label: string) => string): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  named.forEach(({ label, sentence, quantity }, index) => {
    if (label === "") return;
    const key = `${sentence}\n${nameOf(label)}\n${quantity.unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Words before a number that are looked through for whose it is, in UTF-16 units. */
const REACH = 120;

/** @param earlierAt position of the namesake before it in the sentence */
function alike(text: string, quantities: readonly Quantity[], named: readonly NamedQuantity[], at: number, earlierAt = -1): Alike {
  const { label = "", scope = "" } = named[at] ?? {};
  const [own, earlier] = [quantities[at], quantities[earlierAt]];
  const start = own?.start ?? 0;
  const stretch = text.slice(Math.max(earlier?.unitEnd ?? 0, start - REACH), start);
  // What the earlier number goes on with is none of this one's.
  const words = earlier === undefined ? (/[^。！？]*$/u.exec(stretch)?.[0] ?? "") : stretch.replace(/^.*；|^[^，；、,;。]*/su, "");
  return { label, scope, head: headOf(words, label), owner: ownerOf(named, at, earlierAt), tail: tailOf(text, own) };
}

/** A name that another fact of the sentence was given by chance is counted. */
function withOwnNames(named: readonly NamedQuantity[]): readonly NamedQuantity[] {
  const keys = named.map(({ label, sentence, quantity }, index) => (label === "" ? `${index}` : `${sentence}\n${quantity.unit}\n${label}`));
  if (new Set(keys).size === keys.length) return named;
  const own = counted(keys);
  return named.map((one, index) => (one.label === "" ? one : { ...one, label: own[index]?.split("\n")[2] ?? one.label }));
}

/** Facts before a number that are looked at. */
const NEAR = 8;

/** The name of the first fact between a number and its namesake before it in the sentence. */
function ownerOf(named: readonly NamedQuantity[], at: number, earlierAt: number): string {
  const from = Math.max(earlierAt + 1, at - NEAR, 0);
  const owner = named.slice(from, at).find(({ sentence }) => sentence === named[at]?.sentence);
  return owner?.label ?? "";
}

const LONGEST_TAIL = 8;

/** What stands in brackets or as a short predicate right behind a number. */
function tailOf(text: string, quantity: Quantity | undefined): string {
  if (quantity === undefined) return "";
  const { unitEnd } = quantity;
  const from = /[（(]/u.test(text[unitEnd] ?? "") ? unitEnd + 1 : unitEnd;
  const tail = text.slice(from, clauseEnd(text, from, Math.min(text.length, from + LONGEST_TAIL + 2))).trim();
  return tail.length > LONGEST_TAIL || tail.includes("*") ? "" : tail;
}

/** The text with one sign for each quantity, and the quantities where they then stand. */
function withSigns(text: string, quantities: readonly Quantity[]): { readonly text: string; readonly quantities: readonly Quantity[] } {
  let signed = "";
  let at = 0;
  const moved = quantities.map((quantity) => {
    signed += text.slice(at, quantity.start);
    const start = signed.length;
    signed += "*";
    at = quantity.end;
    const shift = start + 1 - quantity.end;
    return { ...quantity, start, end: start + 1, wordStart: quantity.wordStart + shift, unitEnd: quantity.unitEnd + shift };
  });
  return { text: signed + text.slice(at), quantities: moved };
}
