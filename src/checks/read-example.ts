import { snapshotOfParagraphs } from "../snapshot/snapshot-of-text";
import type { ParagraphDraft } from "../snapshot/snapshot-of-text";
import type { ControlSpan, DocumentSnapshot, TextRange } from "../snapshot/types";

/** An example of a rule, taken apart. */
export interface Example {
  readonly snapshot: DocumentSnapshot;
  /** The ranges between 「 and 」, in order. */
  readonly ranges: readonly TextRange[];
}

/**
 * Takes an example apart: one paragraph a line, 「…」 around each expected range, 〖一、〗 at the start of a line for a
 * number that Word draws, 〔title：text〕 for a field. The marks are not part of the text.
 */
export function readExample(example: string): Example {
  const lines = example.split("\n").map(readLine);
  return {
    snapshot: snapshotOfParagraphs(lines.map((line, index) => ({ ...line.draft, controls: line.controls.map((c, n) => ({ ...c, id: index * 100 + n + 1 })) }))),
    ranges: lines.flatMap((line, paragraph) => line.ranges.map((range) => ({ paragraph, ...range }))),
  };
}

interface Line {
  readonly draft: ParagraphDraft;
  readonly controls: readonly Omit<ControlSpan, "id">[];
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

function readLine(line: string): Line {
  const drawn = /^〖([^〗]+)〗/.exec(line);
  const ranges: { start: number; end: number }[] = [];
  const controls: Omit<ControlSpan, "id">[] = [];
  let text = "";
  let rangeStart = 0;
  let control: { title: string; start: number } | undefined;
  for (let at = drawn?.[0].length ?? 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    const field = char === "〔" ? /^〔([^〔〕：]+)：/.exec(line.slice(at)) : null;
    if (char === "「") rangeStart = text.length;
    else if (char === "」") ranges.push({ start: rangeStart, end: text.length });
    else if (field) {
      control = { title: field[1] ?? "", start: text.length };
      at += field[0].length - 1;
    } else if (char === "〕" && control) {
      controls.push({ tag: "", title: control.title, start: control.start, end: text.length, placeholder: "" });
      control = undefined;
    } else text += char;
  }
  return { draft: { text, ...(drawn?.[1] === undefined ? {} : { listLabel: drawn[1] }) }, controls, ranges };
}
