import { tagLimit } from "../../skeletons/tags";
import type { DocumentSnapshot } from "../../snapshot/types";
import { findTallies } from "../../tallies/find-tallies";
import type { Tally } from "../../tallies/types";
import type { TextStart } from "./mask-figures";
import { safeName } from "./safe-text";
import type { ReportFacts } from "./types";

/** A place that becomes a tally; UTF-16 offsets of the number alone, half-open. */
export interface TallyMark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly unit: string;
}

/** A name behind which the tag has room for the longest units; UTF-16 units. */
const LONGEST_LABEL = 40;
const LONGEST_SECTION = 12;
/** cw.t. and the stop between. */
const TAG_FRAME = 6;

/**
 * The tallies of a document by paragraph, in order, each with a name of its own: what findTallies holds for two facts stays two,
 * also when both are called alike. A number whose unit does not stand right behind it (12余万元) is left as it is.
 * @param textStart where the text of a paragraph begins in which numbers may become tallies
 */
export function tallyPlaces(snapshot: DocumentSnapshot, { fields = [], sameness }: Pick<ReportFacts, "fields" | "sameness">, textStart: TextStart): ReadonlyMap<number, readonly TallyMark[]> {
  const names = new Map<string, string>();
  const marks = new Map<number, TallyMark[]>();
  for (const tally of findTallies(snapshot, fields, sameness)) {
    const unit = safeName(tally.unit);
    const places = tally.places.flatMap(({ range }) => {
      const from = textStart(range.paragraph);
      const text = snapshot.paragraphs[range.paragraph]?.text ?? "";
      return from !== undefined && range.start >= from && text.startsWith(unit, range.end) ? [range] : [];
    });
    if (places.length === 0 || unit === "" || unit.includes(".")) continue;
    const label = ownName(tally, unit, names);
    if (label === null) continue;
    for (const { paragraph, start, end } of places) {
      const mark = { start, end, label, unit };
      const known = marks.get(paragraph);
      if (known === undefined) marks.set(paragraph, [mark]);
      else known.push(mark);
    }
  }
  return new Map([...marks].map(([paragraph, own]) => [paragraph, own.sort((a, b) => a.start - b.start)]));
}

/** A name that no other tally of this unit has: with its section's before it, then with a number behind. */
function ownName({ id, label, section }: Tally, unit: string, names: Map<string, string>): string | null {
  const plain = safeName(label).slice(0, LONGEST_LABEL);
  const title = safeName(sectionName(section));
  const candidates = [plain, ...(title === "" ? [] : [`${title}·${plain}`])];
  for (let number = 2; number < 100; number += 1) candidates.push(`${plain}${number}`);
  for (const name of candidates) {
    const key = `${name}.${unit}`;
    if (plain === "" || key.length > tagLimit - TAG_FRAME || (names.get(key) ?? id) !== id) continue;
    names.set(key, id);
    return name;
  }
  return null;
}

/** （一）强化理论武装，筑牢根基: 强化理论武装. */
function sectionName(section: string): string {
  const words = section.replace(/^(?:第?[（(]?[一二三四五六七八九十百\d]+[）)]?[章节、.．）)]*)/u, "");
  return (/^[^，。、；：,;:\s]+/u.exec(words)?.[0] ?? "").slice(0, LONGEST_SECTION);
}
