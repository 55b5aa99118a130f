import type { DocumentSnapshot } from "../../snapshot/types";
import { isBlank } from "../characters";
import { assistantForms } from "../data/assistant-words";
import { characterClass } from "../scan/character-class";
import { paragraphsShowing, paragraphsWith } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { phraseHits } from "../text/phrase-hits";
import { certainMarks, likelyMarks } from "./markdown-marks";
import type { ToolMark } from "./markdown-marks";

/** What a writing tool leaves: marks of Markdown, marks of citations, and its own sentences. */
export type ToolTrace = ToolMark["trace"] | "assistant";

/** A trace of a writing tool; UTF-16 offsets, half-open. */
export interface ToolSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly trace: ToolTrace;
  readonly other?: ToolMark["other"];
}

/** All traces of writing tools in the running text, none inside another. */
export function toolSpans(snapshot: DocumentSnapshot): readonly ToolSpan[] {
  return [...markSpans(snapshot), ...sentenceSpans(snapshot)];
}

function markSpans(snapshot: DocumentSnapshot): readonly ToolSpan[] {
  const { sign, mask } = characterClass;
  const signed = paragraphsWith(snapshot, sign | mask).filter(({ inTable, text }) => !inTable && (beginsWithMark(text) || text.includes("**")));
  const opened = paragraphsShowing(snapshot, trait.opener).filter(({ text }) => text.includes("†") || text.includes("[^") || text.includes("]("));
  // Bars are a table where a line below its head parts it from the rows.
  const hasTable = signed.some(({ text }) => /^\s{0,8}\|?\s{0,4}:?-{3,40}:?\s{0,4}\|[-:|\s]{0,400}$/.test(text));
  const certain = [...new Set([...signed, ...opened])].flatMap((paragraph) => {
    const marks = certainMarks(paragraph).filter(({ trace }) => hasTable || trace !== "bar");
    return marks.map((mark) => ({ paragraph: paragraph.index, ...mark }));
  });
  const bullets = signed.flatMap((paragraph) => likelyMarks(paragraph).map((mark) => ({ paragraph: paragraph.index, ...mark })));
  const taken = new Set(certain.map(({ paragraph, start }) => `${paragraph} ${start}`));
  return certain.length === 0 ? [] : [...certain, ...bullets.filter(({ paragraph, start }) => !taken.has(`${paragraph} ${start}`))];
}

/** Whether a line begins, behind its indent, with a sign that Markdown begins lines with. */
function beginsWithMark(text: string): boolean {
  let at = 0;
  while (at < LONGEST_INDENT && isBlank(text.charAt(at))) at += 1;
  return "#>`~|*+_-".includes(text.charAt(at) || "none");
}

const LONGEST_INDENT = 8;

// Reading no farther than this keeps a line of such words linear.
const REACH = 120;

function sentenceSpans(snapshot: DocumentSnapshot): readonly ToolSpan[] {
  const spans: ToolSpan[] = [];
  for (const { phrase, paragraph, at } of phraseHits(snapshot, "assistant")) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.paragraph === paragraph && at < last.end) continue;
    const text = snapshot.paragraphs[paragraph]?.text ?? "";
    const pattern = assistantForms.find(([begins]) => begins === phrase.text)?.[1];
    const length = pattern?.exec(text.slice(at, at + REACH))?.[0].length;
    if (length === undefined) continue;
    spans.push({ paragraph, ...sentenceAround(text, at, at + length), trace: "assistant" });
  }
  return spans;
}

/** With the politeness before it (好的，) and the marks and brackets around it. */
function sentenceAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const lead = /(?:^|[。！？\s])((?:好的|当然可以|当然|没问题)[，,！!]\s?|[（(](?:注[：:])?)$/.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? "";
  const close = /^[：:。！!）)]{0,2}/.exec(text.slice(end, end + 2))?.[0] ?? "";
  return { start: start - lead.length, end: end + close.length };
}
