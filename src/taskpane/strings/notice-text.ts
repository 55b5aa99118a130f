import { refusalMessages } from "../../docx/refusal-messages";
import type { LastYearTrouble, Notice } from "../state/notice";
import { layoutText } from "./layout-text";
import { ownSkeletonsText } from "./own-skeletons-text";
import { scopeWords } from "./scope-words";
import type { Strings } from "./strings";
import { submitText } from "./submit-text";

/** A message in words: what happened, what to do, and small print for the person who helps. */
export interface NoticeText {
  readonly what: string;
  readonly todo: string;
  readonly detail: string;
}

/** Puts a message into words. */
export function noticeText(notice: Notice, strings: Strings): NoticeText {
  const { what, todo = "", detail = "" } = parts(notice, strings);
  return { what, todo, detail };
}

function parts(notice: Notice, strings: Strings): { what: string; todo?: string; detail?: string } {
  const words = strings.notice;
  switch (notice.id) {
    case "failed":
      return failedText(notice, strings);
    case "stale":
      return { what: words.stale.what(notice.count), todo: words.stale.todo };
    case "inserted":
      return { what: words.inserted.what(notice.paragraphs), todo: words.inserted.todo };
    case "insertRefused":
      return { what: words.refused.what, todo: words.refused[notice.reason] };
    case "newDocumentOpened":
      return words.newDocumentOpened;
    case "written":
      return { what: notice.places > 0 ? words.written(notice.places) : words.notWritten, todo: troubles(notice, strings) };
    case "marked":
      return { what: words.marked(notice.places), todo: troubles(notice, strings) };
    case "cleared":
      return { what: notice.isDrawn === true ? words.cleared.drawn(notice.places) : words.cleared.what(notice.places) };
    case "marksLeft":
      return { what: words.marksLeft.what(notice.places), todo: words.marksLeft.todo };
    case "final":
      return { what: words.final.what(notice.places), ...(notice.locked > 0 ? { todo: words.final.locked(notice.locked) } : {}) };
    case "fixed":
      return { what: notice.places > 0 ? strings.walk.fixed(notice.places) : words.notWritten, todo: troubles(notice, strings) };
    case "ignored":
      return { what: strings.walk.ignored[notice.scope], todo: strings.walk.ignored.todo };
    case "scopeRefused":
      return scopeWords(strings)[notice.reason === "refused" ? "refused" : "moved"];
    case "recordNews":
      return recordText(notice, strings);
    case "restored":
      return words.restored;
    case "restoreRefused":
      return words.restoreRefused;
    case "broughtIn":
      return { what: words.broughtIn.what(notice.count), todo: words.broughtIn.todo };
    case "takenBack":
      return { what: words.takenBack(notice.count) };
    case "handedOut":
      return { what: words.handedOut[notice.table](notice.count), todo: words.handedOut.todo };
    case "nothingToHandOut":
      return { what: words.nothingToHandOut[notice.table] };
    case "copied":
      return { what: words.copied.what(notice.count), todo: words.copied.todo };
    case "lastYearRead":
      return lastYearText(notice, strings);
    case "lastYearRefused":
      return { what: words.lastYearRefused, todo: troubleText(notice.reason, strings) };
    case "rolledOver":
      return rolledOverText(notice, strings);
    case "rollOverStale":
      return strings.rollOver.stale;
    case "sectionInserted":
      return sectionText(notice, strings);
    case "sectionMoved":
      return strings.sections.moved;
    case "sectionUnreachable":
      return { what: strings.sections.unreachable.what, todo: strings.sections.unreachable[notice.isAutomatic ? "automatic" : "numbers"] };
    case "laidOut":
    case "layoutUnchanged":
    case "layoutRefused": {
      const { what, told } = layoutText(notice, strings);
      return { what, todo: joined(told, strings) };
    }
    case "ownSkeleton":
      return ownSkeletonsText(notice.told, strings);
    case "profileDamaged":
      return { what: words.profileDamaged.what, todo: words.profileDamaged.todo(notice.line, notice.reason[strings.language]) };
    case "cleanedUp":
    case "checkListSaved":
    case "checkListOpened":
      return submitText(notice, strings);
    case "partMissing":
      return { what: words.partMissing, todo: strings.trouble["not-loaded"] };
  }
}

function recordText({ isForeign, dropped, marks, aside }: Extract<Notice, { id: "recordNews" }>, strings: Strings): { what: string; todo: string } {
  const { record: words } = strings;
  const told = [
    isForeign && marks > 0 ? words.marks(marks) : "",
    isForeign && aside.places > 0 ? words.ignored(aside.places, aside.must) : "",
    dropped > 0 ? words.dropped(dropped) : "",
  ];
  return { what: isForeign ? words.foreign : words.damaged, todo: joined(told, strings) };
}

function lastYearText({ found, unsure }: { found: number; unsure: number }, { notice: { lastYearRead: words } }: Strings): { what: string; todo: string } {
  if (found === 0) return { what: words.none, todo: words.noneTodo };
  return { what: words.what(found), todo: unsure > 0 ? words.unsure(unsure) : "" };
}

function rolledOverText(notice: Extract<Notice, { id: "rolledOver" }>, strings: Strings): { what: string; todo: string } {
  const { done } = strings.rollOver;
  const { year, places, remembered, unreachable, points, pointsLeft } = notice;
  const told = [
    points > 0 ? done.points(points) : "",
    pointsLeft ? done.pointsLeft : "",
    remembered > 0 ? done.remembered(remembered) : "",
    unreachable > 0 ? strings.notice.unreachable(unreachable) : "",
  ];
  return { what: done.what(year, places), todo: joined(told, strings) };
}

function sectionText({ number, name, renumbered }: Extract<Notice, { id: "sectionInserted" }>, { sections, language }: Strings): { what: string; todo: string } {
  return { what: sections.inserted.what(number, name[language]), todo: renumbered > 0 ? sections.inserted.moved(renumbered) : "" };
}

function troubleText(reason: LastYearTrouble, { trouble, language }: Strings): string {
  return reason === "unreadable" || reason === "not-loaded" ? trouble[reason] : refusalMessages[reason][language];
}

function failedText({ verb, kind, code, remedy }: Extract<Notice, { id: "failed" }>, strings: Strings): { what: string; todo: string; detail: string } {
  const { failed } = strings;
  const maybeChanged = remedy === "restore" || remedy === "clearMarks" ? failed.maybeChanged[remedy] : "";
  return {
    what: failed.what(strings.verbs[verb]),
    todo: joined([failed.why[kind], maybeChanged], strings),
    detail: failed.code(code),
  };
}

function troubles({ stale, unreachable }: { stale: number; unreachable: number }, strings: Strings): string {
  const words = strings.notice;
  return joined(
    [stale > 0 ? joined([words.stale.what(stale), words.stale.todo], strings) : "", unreachable > 0 ? words.unreachable(unreachable) : ""],
    strings,
  );
}

/** Sentences one after the other; only English puts a space between. */
function joined(sentences: readonly string[], { language }: Strings): string {
  return sentences.filter((sentence) => sentence !== "").join(language === "en" ? " " : "");
}
