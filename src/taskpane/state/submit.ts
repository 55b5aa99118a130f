import { placeholderControl } from "../../checks/rules/placeholder-control";
import { parseTag } from "../../skeletons/tags";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { Tally } from "../../tallies/types";
import type { LeftGroup } from "../../traces/left/left-groups";
import { settledIds, type Typed } from "./pending-values";
import type { Reading } from "./reading";
import type { Cleaned } from "./submit-notice";

/** What stands in the file beside the words, as it was looked through last. */
export interface Survey {
  /** null when Word's answer could not be read. */
  readonly left: { readonly groups: readonly LeftGroup[]; readonly isTracking: boolean } | null;
  /** Fields of ours that the file holds and the reading does not reach, by their names. */
  readonly unreached: readonly string[];
  readonly hasRecord: boolean;
}

/** The panel 提交前清理. */
export interface Submit {
  /** null until the file was looked through. */
  readonly survey: Survey | null;
  readonly cleaned: Cleaned | null;
}

/** A field of ours, once for each control; the name is its title, or what its tag says. */
export interface OwnField {
  readonly id: number;
  readonly name: string;
  readonly isFilled: boolean;
}

/** The fields of our skeletons in a document, in order. */
export function ownFields(snapshot: DocumentSnapshot): readonly OwnField[] {
  const unfilled = new Set(placeholderControl.check(snapshot, {}).map(({ controlId }) => controlId));
  const fields = new Map<number, OwnField>();
  for (const { id, tag, title } of snapshot.paragraphs.flatMap(({ controls }) => controls)) {
    if (parseTag(tag) !== null && !fields.has(id)) fields.set(id, { id, name: title.trim() === "" ? nameOfTag(tag) : title.trim(), isFilled: !unfilled.has(id) });
  }
  return [...fields.values()];
}

/** What a tag of ours names. */
export function nameOfTag(tag: string): string {
  const parsed = parseTag(tag);
  if (parsed === null) return tag;
  return parsed.kind === "tally" ? `${parsed.label}（${parsed.unit}）` : parsed.key;
}

/** How many places in headers and footers still wait for words or numbers: few writers look there. */
export function headerBlanks({ snapshot, findings }: Pick<Reading, "snapshot" | "findings">): number {
  return findings.filter(({ family, range }) => family === "placeholder" && ["header", "footer"].includes(snapshot.paragraphs[range.paragraph]?.story.kind ?? "body")).length;
}

/** A value that stands in the form and not in the document. */
export interface Unwritten {
  readonly id: string;
  /** null for a number that the document does not ask for any more. */
  readonly label: string | null;
  readonly text: string;
}

/** What was typed and not written, in the order of the form; a field that was opened and left empty holds nothing. */
export function unwrittenValues(tallies: readonly Tally[], typed: Typed): readonly Unwritten[] {
  // What was typed into a row before it was joined waits for the rows to be separated.
  const settled = new Set([...settledIds(tallies, typed), ...tallies.flatMap(({ joined = [] }) => joined)]);
  const order = new Map(tallies.map(({ id }, index) => [id, index]));
  const labels = new Map(tallies.map(({ id, label }) => [id, label]));
  return Object.entries(typed)
    .filter(([id, text]) => text.trim() !== "" && !settled.has(id))
    .sort(([one], [other]) => (order.get(one) ?? order.size) - (order.get(other) ?? order.size))
    .map(([id, text]) => ({ id, label: labels.get(id) ?? null, text: text.trim() }));
}
