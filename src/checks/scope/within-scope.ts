import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { ruleFailed } from "../rule-failed";
import type { Finding } from "../types";
import { quotationSpans, type Span } from "./quotation-spans";
import { partsOf } from "./parts-in";
import { isWholeScope, type Scope } from "./types";

/**
 * The findings that a scope holds. A finding counts as inside a quotation only when all of it stands there; one that a quotation
 * holds in part stays. That a rule broke down has no place and is told in every scope.
 * @param findings of a check of the whole snapshot, in any order
 * @returns those in the scope, in the order given; the same array when nothing is left out
 */
export function withinScope<T extends Finding>(snapshot: DocumentSnapshot, findings: readonly T[], scope: Scope): readonly T[] {
  if (isWholeScope(scope)) return findings;
  const { paragraphs, without } = scope;
  const left = new Set(without);
  const quotations = new Map<number, readonly Span[]>();
  const spansOf = (paragraph: Paragraph): readonly Span[] => {
    const known = quotations.get(paragraph.index) ?? quotationSpans(paragraph);
    quotations.set(paragraph.index, known);
    return known;
  };
  return findings.filter(({ ruleId, range }) => {
    const paragraph = snapshot.paragraphs[range.paragraph];
    if (ruleId === ruleFailed.id || !paragraph) return true;
    if (paragraphs && (range.paragraph < paragraphs.first || range.paragraph > paragraphs.last)) return false;
    if (partsOf(paragraph).some((part) => left.has(part))) return false;
    return !left.has("quotations") || !spansOf(paragraph).some((span) => isInside(range, span));
  });
}

/** A place without characters is inside only where a quotation stands on both sides of it, or is empty itself. */
function isInside({ start, end }: Span, span: Span): boolean {
  if (span.start === span.end) return start === span.start && end === span.end;
  if (start === end) return start > span.start && end < span.end;
  return start >= span.start && end <= span.end;
}
