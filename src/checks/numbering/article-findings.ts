import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { isBlank } from "../characters";
import { findingAt } from "../finding-at";
import type { Finding, Fix } from "../types";
import { articleNumber, articlesOf } from "./articles";
import type { OddArticle } from "./articles";
import type { ArticleLine } from "./article-lines";
import { shownRange } from "./numbered-paragraphs";
import { mayHaveLostItsNumber } from "./unread-points";
import { sequenceFaults, slippedAt } from "./sequence-faults";
import type { SequenceFault } from "./sequence-faults";

/** An article as a member of its set; null for one whose number is written as that of a list, which number-style tells of. */
type Member = ArticleLine | null;

/**
 * Findings for one kind of fault in the numbers of articles. Only a single number that slipped is put right: other texts may name
 * an article by its number.
 */
export function articleFindings(snapshot: DocumentSnapshot, ruleId: string, kind: SequenceFault["kind"]): readonly Finding[] {
  return faultySets(snapshot).flatMap((set) =>
    set.faults.flatMap((fault) => (fault.kind === kind ? toFindings(snapshot, ruleId, set, fault) : [])),
  );
}

type FaultySet = Counted & { readonly faults: readonly SequenceFault[] };

const known = new WeakMap<DocumentSnapshot, readonly FaultySet[]>();

/** The sets whose numbers do not run, found once for the rules that each tell of one kind of fault. */
function faultySets(snapshot: DocumentSnapshot): readonly FaultySet[] {
  const done = known.get(snapshot);
  if (done !== undefined) return done;
  const { sets, odd } = articlesOf(snapshot);
  const beforeOdd = new Set(odd.map(({ before }) => before));
  const made = sets.map((set): FaultySet => {
    const members = set.flatMap((line): readonly Member[] => (beforeOdd.has(line) ? [line, null] : [line]));
    const values = members.map((member, at) => member?.label.value ?? (members[at - 1]?.label.value ?? 0) + 1);
    return { members, values, faults: faultsOf(snapshot, { members, values }) };
  });
  known.set(snapshot, made);
  return made;
}

// Of fewer articles nobody can say how their numbers should run.
const FEWEST = 3;
// A set that begins later is an extract, whose articles need not follow each other.
const LATEST_BEGINNING = 2;

/**
 * What is beyond dispute: not the gaps of an extract (第三条 … 第七条 … 第十二条 …), and nothing where hardly any number is in step. That
 * the first article is missing, or one of three, shows only where its text stands there.
 */
function faultsOf(snapshot: DocumentSnapshot, counted: Counted): readonly SequenceFault[] {
  const { values } = counted;
  const [first = 0] = values;
  const faults = sequenceFaults(values);
  if (faults.length === 0) return faults;
  const gaps = faults.filter(({ kind }) => kind === "gap").length;
  const isExtract = first > LATEST_BEGINNING || (gaps > 1 && gaps * 2 > values.length - 1);
  const isScattered = faults.length * 2 > values.length + 1;
  return faults.filter(({ kind, at }) => {
    if (kind === "duplicate") return true;
    if (isScattered || (isExtract && (at === 0 || kind === "gap"))) return false;
    return (kind !== "start" && values.length >= FEWEST) || isTextThere(snapshot, counted, at);
  });
}

function isTextThere(snapshot: DocumentSnapshot, { members }: Counted, at: number): boolean {
  const lines = members.flatMap((member) => member ?? []);
  const [line, before] = [members[at], members[at - 1]];
  if (!line) return false;
  return mayHaveLostItsNumber(snapshot, before?.paragraph ?? line.paragraph - 2, line.paragraph, lines);
}

interface Counted {
  readonly members: readonly Member[];
  readonly values: readonly number[];
}

function toFindings(snapshot: DocumentSnapshot, ruleId: string, { members, values }: Counted, fault: SequenceFault): readonly Finding[] {
  const line = members[fault.at];
  if (!line) return [];
  const because = fault.because === undefined ? null : (members[fault.because] ?? null);
  const first = `第${articleNumber(line, fault.expected)}条`;
  const last = line.label.value - 1;
  return [
    findingAt(snapshot, rangeOf(snapshot, line), {
      ruleId,
      messageId: line.typed ? fault.kind : `${fault.kind}Drawn`,
      data: {
        label: line.label.text.trim(),
        expected: first,
        previous: because?.label.text.trim() ?? "",
        missing: last > fault.expected ? `${first}至第${articleNumber(line, last)}条` : first,
      },
      fix: mended(line, values, fault),
      related: because ? [rangeOf(snapshot, because)] : undefined,
    }),
  ];
}

function rangeOf({ paragraphs }: DocumentSnapshot, { paragraph, typed }: ArticleLine): TextRange {
  return shownRange({ index: paragraph, text: paragraphs[paragraph]?.text ?? "" }, typed);
}

/** Two articles that changed places may have done so with their numbers or without: the writer knows. */
function mended(line: ArticleLine, values: readonly number[], fault: SequenceFault): Fix | undefined {
  const { typed, drawn, paragraph } = line;
  const slipped = slippedAt(values, fault);
  if (typed === null || drawn !== null || slipped === null || slipped.end - slipped.from > 1) return undefined;
  const range = { paragraph, start: typed.numberStart, end: typed.numberEnd };
  return { edits: [{ range, text: articleNumber(line, fault.expected) }] };
}

/** Articles written as members of a list: 十三、 between 第十二条 and 第十四条. */
export function articleStyleFindings(snapshot: DocumentSnapshot, ruleId: string): readonly Finding[] {
  return articlesOf(snapshot).odd.map(({ item, before }) => {
    const expected = `第${articleNumber(before, item.label.value)}条`;
    const gap = gapBehind(snapshot, { item, before });
    return findingAt(snapshot, item.range, {
      ruleId,
      messageId: "sibling",
      data: { label: item.label.text.trim(), expected, model: before.label.text.trim() },
      fix: item.typed === null || item.drawn !== null ? undefined : { edits: [{ range: item.range, text: expected + gap }] },
    });
  });
}

/** The blank that the article before has behind its number, where this one has none. */
function gapBehind({ paragraphs }: DocumentSnapshot, { item, before }: OddArticle): string {
  const own = paragraphs[item.paragraph]?.text.charAt(item.typed?.end ?? 0) ?? "";
  const model = before.typed === null ? "" : (paragraphs[before.paragraph]?.text.charAt(before.typed.end) ?? "");
  return isBlank(model) && !isBlank(own) ? model : "";
}
