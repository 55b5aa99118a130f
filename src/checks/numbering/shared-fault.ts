import type { DocumentSnapshot } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import type { Edit, Finding } from "../types";
import { labelText } from "./label";
import type { LabelForm } from "./label";
import type { NumberedParagraph } from "./numbered-paragraphs";

/** Labels with one fault in the way they are written, and how to write them. */
export interface SharedFault {
  readonly ruleId: string;
  /** Message for one label; "All" is added when every label of the form has the fault. */
  readonly messageId: string;
  readonly dot: string;
  /** All typed labels of one form. */
  readonly items: readonly NumberedParagraph[];
  readonly isFaulty: (item: NumberedParagraph) => boolean;
  readonly edits: (item: NumberedParagraph) => readonly Edit[];
}

/** One finding a label; a fault that runs through the whole document is one finding with its count and one fix. */
export function sharedFaultFindings(snapshot: DocumentSnapshot, fault: SharedFault): readonly Finding[] {
  const faulty = fault.items.filter(fault.isFaulty);
  const first = faulty[0];
  if (first === undefined) return [];
  if (faulty.length > 1 && faulty.length === fault.items.length) return [finding(snapshot, fault, first, faulty)];
  return faulty.map((item) => finding(snapshot, fault, item, [item]));
}

function finding(snapshot: DocumentSnapshot, fault: SharedFault, item: NumberedParagraph, all: readonly NumberedParagraph[]): Finding {
  const edits = all.flatMap((one) => fault.edits(one));
  return findingAt(snapshot, item.range, {
    ruleId: fault.ruleId,
    messageId: all.length > 1 ? `${fault.messageId}All` : fault.messageId,
    data: {
      label: item.label.text,
      expected: labelText(item.label.form, item.label.value, fault.dot),
      ...(all.length > 1 ? { count: all.length } : {}),
    },
    fix: edits.length === 0 ? undefined : { edits },
    related: all.slice(1).map((other) => other.range),
  });
}

/** The forms in which brackets and marks are looked at. */
export const TYPED_FORMS: readonly LabelForm[] = ["一、", "（一）", "1.", "（1）", "①"];
