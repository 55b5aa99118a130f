import { planEdits } from "../../checks/plan-edits";
import type { Edit, ReportedFinding } from "../../checks/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { EditRequest } from "../../word/word-host";
import { changedParts } from "./changed-parts";

/** One change of a fix as the writer reads it: 原→改. */
export interface FixChange {
  readonly before: string;
  readonly after: string;
}

const openingBefore = /[（(第]$/u;
const closingBehind = /^[）)、．.是]/u;

/** Text shown on either side of a change that would not be understood alone, in UTF-16 units. */
const around = 3;

/**
 * The changes of a finding's fix in words. Where a change only adds or takes away, or is a bare mark, a little of the text
 * around it is shown on both sides of the arrow.
 * @returns equal changes once; none for a finding without fix
 */
export function fixChanges({ fix }: Pick<ReportedFinding, "fix">, snapshot: DocumentSnapshot): readonly FixChange[] {
  const changes = (fix?.edits ?? []).map((edit) => changeOf(edit, snapshot));
  return [...new Map(changes.map((change) => [`${change.before}\n${change.after}`, change])).values()];
}

function changeOf({ range, text }: Edit, snapshot: DocumentSnapshot): FixChange {
  const paragraph = snapshot.paragraphs[range.paragraph]?.text ?? "";
  const old = paragraph.slice(range.start, range.end);
  if (isClear(old) && isClear(text)) {
    // （二）→（三） reads better than the bare number, which the eye takes for a dash.
    const open = openingBefore.exec(paragraph.slice(0, range.start))?.[0] ?? "";
    const close = closingBehind.exec(paragraph.slice(range.end))?.[0] ?? "";
    return { before: open + old + close, after: open + text + close };
  }
  const left = paragraph.slice(Math.max(0, range.start - around), range.start);
  const right = paragraph.slice(range.end, range.end + around);
  return { before: left + old + right, after: left + text + right };
}

/** Says something without the words around it: it holds a letter, a digit or a character. */
function isClear(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * The edits that carry out the fixes of several findings together, each once, with the text that they replace. An edit that only
 * adds takes a neighbouring character along: Word finds places by their text.
 * @returns requests with ids that are unique among them
 */
export function fixRequests(findings: readonly Pick<ReportedFinding, "fix">[], snapshot: DocumentSnapshot): readonly EditRequest[] {
  const textOf = ({ range }: Edit): string => snapshot.paragraphs[range.paragraph]?.text ?? "";
  const plan = planEdits(findings.flatMap(({ fix }) => fix?.edits ?? [])).flatMap((edit) => hunksOf(edit, textOf(edit)));
  const requests: EditRequest[] = [];
  for (const edit of plan) {
    const paragraph = textOf(edit);
    const { range, text } = edit.range.start < edit.range.end ? edit : widened(edit, paragraph, requests.at(-1));
    requests.push({ id: `fix#${requests.length}`, range, text, excerpt: paragraph.slice(range.start, range.end) });
  }
  return requests;
}

/** The parts of an edit that change something: what stays keeps its own format. */
function hunksOf({ range, text }: Edit, paragraph: string): readonly Edit[] {
  return changedParts(paragraph.slice(range.start, range.end), text).map((part) => ({
    range: { ...range, start: range.start + part.start, end: range.start + part.end },
    text: part.text,
  }));
}

/** Takes the character before along, or the one behind where there is none or another edit ends there. */
function widened({ range, text }: Edit, paragraph: string, before: EditRequest | undefined): Edit {
  const { start } = range;
  const isTaken = before?.range.paragraph === range.paragraph && before.range.end >= start;
  if (start > 0 && !isTaken) {
    const from = start - (/.$/su.exec(paragraph.slice(0, start))?.[0].length ?? 0);
    return { range: { ...range, start: from }, text: paragraph.slice(from, start) + text };
  }
  const to = start + (/^./su.exec(paragraph.slice(start))?.[0].length ?? 0);
  return { range: { ...range, end: to }, text: text + paragraph.slice(start, to) };
}

/** Whether two fixes do the same to the same text; a fix that the writer saw is carried out only while it is still this one. */
export function sameFix(one: Pick<ReportedFinding, "fix">, other: Pick<ReportedFinding, "fix">): boolean {
  return JSON.stringify(one.fix?.edits.map(({ text }) => text)) === JSON.stringify(other.fix?.edits.map(({ text }) => text));
}
