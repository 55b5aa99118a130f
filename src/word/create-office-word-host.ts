import type { DocumentSnapshot } from "../snapshot/types";
import { declaredWordApi, hasBase } from "./api-sets";
import { applyEdits } from "./apply-edits";
import { clearMarks } from "./clear-marks";
import { createRecordKeeper } from "./document-record";
import { insertBehind } from "./insert-behind";
import { insertPackage } from "./insert-package";
import { markPlaces } from "./mark-places";
import { onSelectionChange } from "./on-selection-change";
import { openNewDocument } from "./open-new-document";
import { readCursor } from "./read-cursor";
import { type Reading, readSnapshot } from "./read-snapshot";
import { readOoxml } from "./read-ooxml";
import { removeControls } from "./remove-controls";
import { restoreWrite } from "./restore-write";
import { rewriteBody } from "./rewrite-body";
import { selectNear } from "./select-near";
import { selectPlace } from "./select-place";
import type { WordHost } from "./word-host";

/**
 * The verbs over the real Office. It remembers only what belongs to the snapshot last read; a verb that is given an older
 * one gets an empty reading, in which every place is stale.
 */
export function createOfficeWordHost(): WordHost {
  let last: Reading | null = null;
  const records = createRecordKeeper();

  const readingOf = (snapshot: DocumentSnapshot): Reading =>
    last?.snapshot === snapshot ? last : { snapshot, storyTexts: new Map(), hasDeletions: false };

  return {
    capabilities: { wordApi: declaredWordApi(), supported: hasBase(), newDocument: hasBase() },
    async readSnapshot() {
      last = await readSnapshot(last?.hasDeletions);
      return last.snapshot;
    },
    readOoxml,
    mark: (snapshot, requests, beforeWrite) => markPlaces(readingOf(snapshot), requests, beforeWrite),
    clearMarks: (snapshot, records) => clearMarks(readingOf(snapshot), records),
    select: (snapshot, place) => selectPlace(readingOf(snapshot), place),
    selectNear: (snapshot, places, direction) => selectNear(readingOf(snapshot), places, direction),
    applyEdits: (snapshot, edits, beforeWrite) => applyEdits(readingOf(snapshot), edits, beforeWrite),
    removeControls,
    insertPackage,
    readCursor: (snapshot) => readCursor(readingOf(snapshot)),
    insertBehind: (snapshot, request, beforeWrite) => insertBehind(readingOf(snapshot), request, beforeWrite),
    onSelectionChange,
    rewriteBody: (snapshot, rewrite, beforeWrite) => rewriteBody(readingOf(snapshot), rewrite, beforeWrite),
    openNewDocument,
    restore: (snapshot, record) => restoreWrite(readingOf(snapshot), record),
    loadRecord: records.load,
    saveRecord: records.save,
    changedRecord: records.changed,
  };
}
