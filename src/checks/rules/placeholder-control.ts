import type { ControlSpan, DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { maskRuns } from "../masks/mask-runs";
import { promptSpans } from "../prompts/prompt-spans";
import type { Finding, Rule } from "../types";

/** Fields (content controls) that nobody has filled in. */
export const placeholderControl: Rule = {
  id: "placeholder-control",
  family: "placeholder",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "填写框还没有填", en: "A field is not filled in" },
  messages: {
    titled: { zh: "“{title}”还没有填。", en: "“{title}” is not filled in." },
    untitled: { zh: "这个填写框还没有填。", en: "This field is not filled in." },
  },
  // In an example a field stands between 〔 and 〕, with its title before a colon.
  examples: { good: ["共召开会议〔会议次数：12〕次。"], bad: ["共召开会议「〔会议次数：**〕」次。", "原因是「〔主要原因：【写明主要原因】〕」。"] },
  check(snapshot) {
    const split = idsInSeveralParagraphs(snapshot);
    const findings: Finding[] = [];
    for (const paragraph of snapshot.paragraphs) {
      for (const control of paragraph.controls) {
        // A field over several paragraphs holds text of its own; masks inside it are found one by one.
        if (split.has(control.id) || !isUnfilled(paragraph, control)) continue;
        const title = control.title.trim();
        findings.push(
          findingAt(
            snapshot,
            { paragraph: paragraph.index, start: control.start, end: control.end },
            {
              ruleId: "placeholder-control",
              messageId: title === "" ? "untitled" : "titled",
              data: title === "" ? {} : { title },
              controlId: control.id,
            },
          ),
        );
      }
    }
    return findings;
  },
};

function idsInSeveralParagraphs(snapshot: DocumentSnapshot): ReadonlySet<number> {
  const seen = new Map<number, number>();
  const several = new Set<number>();
  for (const paragraph of snapshot.paragraphs) {
    for (const { id } of paragraph.controls) {
      const first = seen.get(id);
      if (first !== undefined && first !== paragraph.index) several.add(id);
      seen.set(id, paragraph.index);
    }
  }
  return several;
}

function isUnfilled(paragraph: Paragraph, control: ControlSpan): boolean {
  const text = paragraph.text.slice(control.start, control.end);
  const plain = text.trim();
  if (plain === "" || plain === control.placeholder.trim()) return true;
  const masks = maskRuns(plain);
  if (masks.length === 1 && masks[0]?.start === 0 && masks[0].end === plain.length) return true;
  const prompts = promptSpans(plain, false);
  const covered = prompts.reduce((sum, span) => sum + span.end - span.start, 0);
  return prompts.length > 0 && /^[。.]?$/.test(plain.slice(prompts[prompts.length - 1]?.end)) && covered >= plain.length - 1;
}
