import { keyOf } from "../../checks/ignore/apply-ignored";
import { ignoredPlaces } from "../../checks/ignore/ignored-place";
import type { Ignored } from "../../checks/ignore/types";
import type { ReportedFinding } from "../../checks/types";
import { marksAt } from "../state/marks-at";
import type { Reading } from "../state/reading";
import { takeInProfile } from "./apply-profile";
import { attempt } from "./attempt";
import { unmark } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { drawnIn, eraseDrawn } from "./draw-findings";
import { recheck } from "./recheck";
import { saveRecord } from "./save-record";

/** Where a finding is to be ignored: here, wherever these words stand in this document, or in every document of this office. */
export type IgnoreScope = Ignored["scope"];

/** Sets a finding aside; its mark goes too. The walk goes on to what takes its place. */
export async function ignoreFinding(deps: Deps, id: string, scope: IgnoreScope): Promise<void> {
  await attempt(deps, "ignore", "check", async () => {
    const open = openDocumentOf(deps.getState());
    const finding = open?.reading?.findings.find((each) => each.id === id);
    if (!open?.reading || !finding) return;
    const ignored = ignoredAs(finding, scope, open.reading);
    await keepIgnored(deps, (known) => [...known, ignored], scope);
    await recheck(deps);
    await unmarkIgnored(deps);
    deps.dispatch({ type: "noticed", where: "check", notice: { id: "ignored", scope } });
  });
}

/** Takes a finding that was set aside back into the list, wherever it was set aside. */
export async function takeBackIgnored(deps: Deps, id: string): Promise<void> {
  await attempt(deps, "ignore", "check", async () => {
    const reading = openDocumentOf(deps.getState())?.reading;
    const finding = reading?.ignored.find((each) => each.id === id);
    if (!reading || !finding) return;
    const covers = new Set([ignoredAs(finding, "place", reading), ...wordsOf(finding)].map(keyOf));
    const others = (known: readonly Ignored[]): readonly Ignored[] => known.filter((each) => !covers.has(keyOf(each)));
    await keepIgnored(deps, others, "document");
    await keepIgnored(deps, others, "office");
    await recheck(deps);
    if (openDocumentOf(deps.getState())?.reading?.ignored.length === 0) deps.dispatch({ type: "ignoredShown", shown: false });
  });
}

function wordsOf({ ruleId, excerpt }: ReportedFinding): readonly Ignored[] {
  return [{ scope: "document", ruleId, excerpt }, { scope: "office", ruleId, excerpt }, { scope: "office", ruleId }];
}

function ignoredAs(finding: ReportedFinding, scope: IgnoreScope, reading: Reading): Ignored {
  if (scope !== "place") return { scope, ruleId: finding.ruleId, excerpt: finding.excerpt };
  const all = [...reading.whole, ...reading.ignored].sort(({ range: one }, { range: other }) => one.paragraph - other.paragraph || one.start - other.start || one.end - other.end);
  const place = ignoredPlaces(reading.snapshot, all)[all.indexOf(finding)];
  if (!place) throw new Error("a finding of the reading has no place in it");
  return place;
}

async function keepIgnored(deps: Deps, change: (known: readonly Ignored[]) => readonly Ignored[], scope: IgnoreScope): Promise<void> {
  if (scope !== "office") {
    await saveRecord(deps, (kept) => ({ ...kept, ignored: change(kept.ignored ?? []) }));
    return;
  }
  await takeInProfile(deps);
  const { ignored = [], ...profile } = deps.getState().profile;
  const office = ignored.map(({ rule, excerpt }): Ignored => ({ scope: "office", ruleId: rule, ...(excerpt === undefined ? {} : { excerpt }) }));
  const next = change(office).flatMap((each) => (each.scope === "office" ? [{ rule: each.ruleId, ...(each.excerpt === undefined ? {} : { excerpt: each.excerpt }) }] : []));
  deps.dispatch({ type: "profileChanged", profile: next.length === 0 ? profile : { ...profile, ignored: next } });
}

/** What is not in the list must not be marked in the document either. */
async function unmarkIgnored(deps: Deps): Promise<void> {
  const open = openDocumentOf(deps.getState());
  if (!open?.reading) return;
  const { snapshot, findings, ignored } = open.reading;
  const unlisted = <Mark extends Parameters<typeof marksAt>[0][number]>(marks: readonly Mark[]): readonly Mark[] => {
    const listed = new Set(marksAt(marks, snapshot, findings));
    return marksAt(marks, snapshot, ignored).filter((mark) => !listed.has(mark));
  };
  await eraseDrawn(deps, unlisted(drawnIn(snapshot, open.drawn)));
  await unmark(deps, snapshot, unlisted(open.kept.marks));
}
