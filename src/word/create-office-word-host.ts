import type { DocumentSnapshot } from "../snapshot/types";
import { declaredWordApi, hasBase, supports } from "./api-sets";
import { applyEdits } from "./apply-edits";
import { clearMarks } from "./clear-marks";
import { createCritiques } from "./critiques";
import { createRecordKeeper } from "./document-record";
import { insertBehind } from "./insert-behind";
import { insertPackage } from "./insert-package";
import { markPlaces } from "./mark-places";
import { onDocumentChange } from "./on-document-change";
import { onSelectionChange } from "./on-selection-change";
import { openNewDocument } from "./open-new-document";
import { readCursor } from "./read-cursor";
import { type Reading, readSnapshot } from "./read-snapshot";
import { readSelection } from "./read-selection";
import { readOoxml } from "./read-ooxml";
import { removeControls } from "./remove-controls";
import { restoreWrite } from "./restore-write";
import { rewriteBody } from "./rewrite-body";
import { selectNear } from "./select-near";
import { selectPlace } from "./select-place";
import type { ThisComputer } from "./this-computer";
import { WordFailure, type WordHost } from "./word-host";

/**
 * The verbs over the real Office. What belongs to a snapshot is remembered as long as somebody holds that; a verb that is given
 * one of another host gets an empty reading, in which every place is stale.
 * @param computer tells records that were written here from those of strangers
 */
export function createOfficeWordHost(computer: ThisComputer | null = null): WordHost {
  const readings = new WeakMap<DocumentSnapshot, Reading>();
  let hasDeletions: boolean | undefined;
  /** The host gave ids of paragraphs when it was asked; a host may declare them and refuse them. */
  let hasIds = false;
  /** Readings in a row that failed with the notes and succeeded without. */
  let failedNotes = 0;
  const records = createRecordKeeper(computer);

  const readingOf = (snapshot: DocumentSnapshot): Reading => readings.get(snapshot) ?? { snapshot, storyTexts: new Map(), hasDeletions: false };
  const keep = (reading: Reading): DocumentSnapshot => {
    readings.set(reading.snapshot, reading);
    return reading.snapshot;
  };

  /** The sets say what a host should have. One that fails over the notes gives everything else; after the second time they are not asked for. */
  const readAll = async (): Promise<Reading> => {
    const withNotes = failedNotes < 2;
    try {
      const reading = await readSnapshot(hasDeletions, withNotes, hasIds);
      if (withNotes) failedNotes = 0;
      return reading;
    } catch (error) {
      if (!withNotes || !supports("1.5") || !(error instanceof WordFailure) || (error.kind !== "unknown" && error.kind !== "notSupported")) throw error;
      const reading = await readSnapshot(hasDeletions, false, hasIds);
      failedNotes += 1;
      return reading;
    }
  };

  return {
    capabilities: { wordApi: declaredWordApi(), supported: hasBase(), newDocument: hasBase(), drawing: supports("1.7"), changeEvents: supports("1.6"), notes: supports("1.5") },
    async readSnapshot() {
      const reading = await readAll();
      ({ hasDeletions } = reading);
      return keep(reading);
    },
    async readChanged(snapshot, changed) {
      const part = await loadReadChanged();
      const reading = (await part?.readChanged(readingOf(snapshot), changed)) ?? null;
      hasIds ||= reading?.paragraphIds !== undefined;
      return reading && keep(reading);
    },
    readOoxml,
    mark: (snapshot, requests, beforeWrite) => markPlaces(readingOf(snapshot), requests, beforeWrite),
    critiques: createCritiques(readingOf),
    clearMarks: (snapshot, records) => clearMarks(readingOf(snapshot), records),
    select: (snapshot, place) => selectPlace(readingOf(snapshot), place),
    selectNear: (snapshot, places, direction) => selectNear(readingOf(snapshot), places, direction),
    applyEdits: (snapshot, edits, beforeWrite) => applyEdits(readingOf(snapshot), edits, beforeWrite),
    removeControls,
    insertPackage,
    readCursor: (snapshot) => readCursor(readingOf(snapshot)),
    readSelection: (snapshot) => readSelection(readingOf(snapshot)),
    insertBehind: (snapshot, request, beforeWrite) => insertBehind(readingOf(snapshot), request, beforeWrite),
    onSelectionChange,
    onDocumentChange,
    rewriteBody: (snapshot, rewrite, beforeWrite) => rewriteBody(readingOf(snapshot), rewrite, beforeWrite),
    openNewDocument,
    restore: (snapshot, record) => restoreWrite(readingOf(snapshot), record),
    loadRecord: records.load,
    saveRecord: records.save,
    changedRecord: records.changed,
    recordNews: records.news,
  };
}

/** Needed only where the list follows the document; null when it does not come, and then all is read. */
async function loadReadChanged() {
  try {
    return await import(/* webpackChunkName: "changed" */ "./read-changed");
  } catch {
    return null;
  }
}
