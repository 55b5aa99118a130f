import type { Profile } from "../../checks/types";
import { countMarks } from "../state/drawn";
import { marksAt } from "../state/marks-at";
import { attempt } from "./attempt";
import { unmark } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { drawnIn, eraseDrawn } from "./draw-findings";
import { recheck } from "./recheck";

/** Changes the office's settings, on top of what another pane has changed; they are in force at once. */
export async function changeProfile(deps: Deps, change: (profile: Profile) => Profile): Promise<void> {
  await takeInProfile(deps);
  await putProfileInForce(deps, change(deps.getState().profile));
}

/** Takes over the settings of another pane; they are in force at once. */
export async function putProfileInForce(deps: Deps, profile: Profile): Promise<void> {
  deps.dispatch({ type: "profileChanged", profile });
  await applyProfile(deps);
}

/** Before the settings are changed here: what another pane has changed is taken in, so that it is not written over. */
export async function takeInProfile(deps: Deps): Promise<void> {
  const profile = await deps.doors.profileNews();
  if (profile !== null) deps.dispatch({ type: "profileChanged", profile });
}

/**
 * Checks what was read last by the settings that are in force now. Word is not asked, unless marks stand where nothing is found
 * any more: those go. Of changes in quick succession only the last is checked.
 */
export async function applyProfile(deps: Deps): Promise<void> {
  const { profile, view } = deps.getState();
  // A document that is still being read is checked by the newest settings anyway.
  if (!openDocumentOf(deps.getState())?.reading) return;
  await attempt(deps, "check", view, async ({ wayBack }) => {
    if (deps.getState().profile !== profile) return;
    await recheck(deps);
    await unmarkUnlisted(deps, () => {
      wayBack("clearMarks");
    });
  });
}

/** Takes marks away where nothing is in the list any more; part of other actions. */
export async function unmarkUnlisted(deps: Deps, begun: () => void): Promise<void> {
  const open = openDocumentOf(deps.getState());
  if (!open?.reading || countMarks(open) === 0) return;
  const { snapshot, findings } = open.reading;
  const unlisted = <Mark extends Parameters<typeof marksAt>[0][number]>(marks: readonly Mark[]): readonly Mark[] => {
    const listed = new Set(marksAt(marks, snapshot, findings.filter(({ level }) => level !== "hint")));
    return marks.filter((mark) => !listed.has(mark));
  };
  await eraseDrawn(deps, unlisted(drawnIn(snapshot, open.drawn)));
  const gone = unlisted(open.kept.marks);
  if (gone.length > 0) begun();
  await unmark(deps, snapshot, gone);
}
