import type { ReportedFinding } from "../../checks/types";
import type { WriteRecord } from "../../word/word-host";
import type { Drawn } from "../state/drawn";
import { drawnPlace, type DrawnPlace } from "../state/drawn-place";
import { sameFix } from "../state/fix-plan";
import type { Reading } from "../state/reading";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { eraseDrawn } from "./draw-findings";
import { fixFindings } from "./fix-findings";
import { ignoreFinding } from "./ignore-finding";
import { readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/** How long Word may take to carry out the suggestion itself, in milliseconds: reports differ in whether and when it does. */
const settling = 800;

/**
 * The writer chose the suggestion in Word's pop-up. Where Word has put it there itself, the write is only recorded, so that
 * 撤回上次 takes it back; where it has not, also after a while, the finding's fix is carried out as 改正 does it. Never both.
 */
export async function acceptDrawn(deps: Deps, annotation: string): Promise<void> {
  let own: string | null = null as string | null;
  await attempt(deps, "fix", "check", async () => {
    const drawn = drawnBy(deps, annotation);
    if (!drawn?.finding) return;
    let seen = await look(deps, drawn);
    if (seen?.kind !== "replaced") {
      await deps.pause(settling);
      // Word may write between the two questions of one look; then the next one is sure.
      seen = (await look(deps, drawn)) ?? (await look(deps, drawn));
    }
    // Before a write of ours, so that a late one of Word finds nothing to replace.
    await eraseDrawn(deps, [drawn]);
    if (seen?.kind === "replaced") {
      const record = recordOf(seen, drawn);
      await saveRecord(deps, (kept) => ({ ...kept, lastWrite: record }));
      deps.dispatch({ type: "noticed", where: "check", notice: { id: "fixed", places: 1, stale: 0, unreachable: 0 } });
      return;
    }
    own = seen?.finding && sameFix(seen.finding, drawn.finding) ? seen.finding.id : null;
    if (own === null) deps.dispatch({ type: "noticed", where: "check", notice: { id: "stale", count: 1 } });
  });
  // The writer stands in the document and stays there.
  if (own !== null) await fixFindings(deps, [own], { goesOn: false });
}

/** The writer turned the suggestion down: the finding is set aside at this one place. */
export async function rejectDrawn(deps: Deps, annotation: string): Promise<void> {
  let finding: ReportedFinding | null = null as ReportedFinding | null;
  await attempt(deps, "ignore", "check", async () => {
    const drawn = drawnBy(deps, annotation);
    if (!drawn) return;
    const seen = await look(deps, drawn);
    await eraseDrawn(deps, [drawn]);
    finding = seen?.finding ?? null;
  });
  if (finding !== null) await ignoreFinding(deps, finding.id, "place");
}

function drawnBy(deps: Deps, annotation: string): Drawn | undefined {
  return openDocumentOf(deps.getState())?.drawn.find((each) => each.annotation === annotation);
}

type Seen = DrawnPlace & {
  readonly reading: Reading;
  readonly paragraph: number;
  /** The finding that is reported there now. */
  readonly finding: ReportedFinding | undefined;
};

/** Reads again what stands at a drawn place; null when that is neither the old text nor the suggestion, or cannot be told. */
async function look(deps: Deps, drawn: Drawn): Promise<Seen | null> {
  const reading = await readDocument(deps);
  const index = (await deps.host.critiques?.paragraphOf(reading.snapshot, drawn)) ?? null;
  const paragraph = index === null ? undefined : reading.snapshot.paragraphs[index];
  const place = paragraph ? drawnPlace(paragraph.text, drawn) : null;
  if (!paragraph || !place) return null;
  const finding = reading.findings.find(
    ({ ruleId, range, excerpt }) => ruleId === drawn.finding?.ruleId && range.paragraph === paragraph.index && range.start === place.start && excerpt === drawn.excerpt,
  );
  return { ...place, reading, paragraph: paragraph.index, finding };
}

/** The before-image of what Word wrote: the paragraph with the old text at the place. */
function recordOf({ reading, paragraph: index, start }: Seen, { excerpt, suggestion = "" }: Drawn): WriteRecord {
  const paragraph = reading.snapshot.paragraphs[index];
  if (!paragraph) throw new Error("the paragraph was just read");
  const { text, story, indexInStory } = paragraph;
  const before = text.slice(0, start) + excerpt + text.slice(start + suggestion.length);
  return { kind: "edits", paragraphs: [{ story, indexInStory, before, edits: [{ start, end: start + excerpt.length, text: suggestion }] }] };
}
