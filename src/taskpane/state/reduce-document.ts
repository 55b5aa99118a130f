import type { DocumentEvent } from "./events";
import type { OpenDocument } from "./pane-state";
import { currentAfter } from "./current-after";
import { reduceDrawn } from "./drawn";
import { withChangedRecord } from "./merge-record";
import { reduceBringIn } from "./reduce-bring-in";
import { reduceWalk } from "./reduce-walk";
import { reduceRollOver } from "./reduce-roll-over";
import { reduceSectionPicker } from "./reduce-section-picker";
import { reduceSubmit } from "./reduce-submit";
import { reduceWork } from "./work";

/** The open document after an event. */
export function reduceDocument(open: OpenDocument, event: DocumentEvent): OpenDocument {
  switch (event.type) {
    case "recordLoaded":
      return withRecord(open, event.record);
    case "kept":
      return { ...open, kept: event.kept, isForgotten: false, leftover: open.leftover && event.kept.marks.length > 0 };
    case "recordChanged":
      return withChangedRecord(open, event);
    case "marksCleared":
      return { ...open, clearedMarks: event.marks };
    case "findingsDrawn":
    case "drawnGone":
    case "drawingRefused":
      return reduceDrawn(open, event);
    case "leftoverSettled":
      return { ...open, leftover: false };
    case "readStarted":
      return { ...open, readRequest: event.request, work: reduceWork(open.work, { type: "workStep", step: { kind: "reading" } }) };
    case "readDone":
      return withReading(open, event);
    case "readDropped":
      return event.request === open.readRequest ? { ...open, readRequest: open.readRequest + 1, work: settled(open) } : open;
    case "workStarted":
      return { ...open, work: reduceWork(open.work, event), notice: null };
    case "workStep":
    case "workStopping":
    case "workEnded":
      return { ...open, work: reduceWork(open.work, event) };
    case "noticed":
      return { ...open, notice: { notice: event.notice, where: event.where } };
    case "noticeClosed":
      return { ...open, notice: null };
    case "typed":
      return { ...open, typed: { ...open.typed, [event.id]: event.text } };
    case "typedDropped":
      return { ...open, typed: Object.fromEntries(Object.entries(open.typed).filter(([id]) => !event.ids.includes(id))) };
    case "findingChosen":
    case "findingsSearched":
    case "fixingOpened":
    case "fixSwitched":
    case "fixingClosed":
    case "ignoredShown":
    case "tallyWanted":
      return reduceWalk(open, event);
    case "rollOverYearsChosen":
    case "rollOverSwitched":
    case "rolledOver":
      return reduceRollOver(open, event);
    case "sectionsSearched":
    case "sectionFormChosen":
    case "sectionLengthChosen":
    case "sectionTopicChosen":
    case "sectionChosen":
    case "sectionPlaceChosen":
    case "renumberingSwitched":
    case "cursorSeen":
      return reduceSectionPicker(open, event);
    case "submitOpened":
    case "submitClosed":
    case "surveyed":
    case "recordForgotten":
    case "cleaned":
      return reduceSubmit(open, event);
    default:
      return reduceBringIn(open, event);
  }
}

/** What was typed before the record came counts more than what it holds. */
function withRecord(open: OpenDocument, record: OpenRecord): OpenDocument {
  if (open.keptKnown) return open;
  if (record === null) return { ...open, keptKnown: true };
  const { typed, ...kept } = record;
  return { ...open, keptKnown: true, kept, typed: { ...typed, ...open.typed }, leftover: kept.marks.length > 0 };
}

type OpenRecord = Extract<DocumentEvent, { type: "recordLoaded" }>["record"];

function withReading(open: OpenDocument, { request, reading, took }: Extract<DocumentEvent, { type: "readDone" }>): OpenDocument {
  if (request !== open.readRequest) return open;
  const current = currentAfter(open.reading, reading, open.current);
  // The same snapshot checked by other settings is no newer reading.
  const readShown = reading.snapshot === open.reading?.snapshot ? open.readShown : request;
  return { ...open, reading, readShown, readTook: took ?? open.readTook, current, work: settled(open) };
}

function settled(open: OpenDocument): OpenDocument["work"] {
  return open.work && { ...open.work, step: null };
}
