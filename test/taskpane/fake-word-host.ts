import { flatPackage } from "../../src/ooxml/flat-package";
import type { ReportBlock } from "../../src/skeletons/types";
import type { DocumentSnapshot, Place } from "../../src/snapshot/types";
import { snapshotOfParagraphs } from "../../src/snapshot/snapshot-of-text";
import type { DocumentChange } from "../../src/word/document-change";
import {
  WordFailure,
  type ColourPiece,
  type DocumentRecord,
  type EditRequest,
  type InsertOutcome,
  type MarkRecord,
  type MarkRequest,
  type ParagraphRecord,
  type WordFailureKind,
  type WordHost,
  type WriteRecord,
} from "../../src/word/word-host";

export type HostVerb = Exclude<keyof WordHost, "capabilities" | "critiques" | "onSelectionChange" | "onDocumentChange">;

interface FakeParagraph {
  text: string;
  /** Highlight of each UTF-16 unit. */
  colours: (string | null)[];
}

/** A document in memory behind the verbs of WordHost; plain body paragraphs, no controls. */
export interface FakeWordHost extends WordHost {
  /** The writer's document, paragraph by paragraph. */
  texts(): string[];
  /** Highlights of a paragraph as a string: "y" yellow, "g" green, "o" another colour, "." none. */
  colours(paragraph: number): string;
  /** Plays the writer typing over a whole paragraph; its highlights go. */
  type(paragraph: number, text: string): void;
  insertParagraph(before: number, text: string): void;
  highlight(paragraph: number, start: number, end: number, colour: string): void;
  /** What is selected: the text there; null before the first selection. */
  readonly selected: () => string | null;
  setCursor(paragraph: number): void;
  selectParagraphs(first: number, last: number): void;
  /** The cursor stands where nothing can be inserted. */
  refuseInsertion(reason: Extract<InsertOutcome, { kind: "refused" }>["reason"]): void;
  /** The next call of a verb fails; `after` writes first and fails then. */
  fail(verb: HostVerb, kind: WordFailureKind, when?: "before" | "after"): void;
  /** Calls of a verb wait until `release`. */
  hold(verb: HostVerb): { release(): void };
  readonly calls: HostVerb[];
  readonly saved: DocumentRecord[];
  readonly opened: Uint8Array[];
}

const colourOfLevel = { must: "#FFFF00", should: "#00FF00", hint: "#00FF00" } as const;
const letters: Readonly<Record<string, string>> = { "#FFFF00": "y", "#00FF00": "g" };

/** Makes a document of lines. `record` is what an earlier pane left in it. */
export function createFakeWordHost(text: string, options: { readonly record?: DocumentRecord | null; readonly supported?: boolean; readonly newDocument?: boolean; readonly changeEvents?: boolean } = {}): FakeWordHost {
  let paragraphs: FakeParagraph[] = text.split("\n").map(plain);
  let record = options.record ?? null;
  let cursor = 0;
  let selection = { first: 0, last: 0 };
  let selected: string | null = null;
  let refusal: Extract<InsertOutcome, { kind: "refused" }>["reason"] | null = null;
  const failures = new Map<HostVerb, { kind: WordFailureKind; when: "before" | "after" }>();
  const holds = new Map<HostVerb, Promise<void>>();
  const calls: HostVerb[] = [];
  const saved: DocumentRecord[] = [];
  const opened: Uint8Array[] = [];
  const selectionListeners = new Set<() => void>();
  const changeListeners = new Set<(change: DocumentChange) => void>();

  function tell(change: DocumentChange): void {
    for (const listener of changeListeners) listener(change);
  }

  async function perform<T>(verb: HostVerb, job: () => Promise<T> | T): Promise<T> {
    calls.push(verb);
    await holds.get(verb);
    const failure = failures.get(verb);
    failures.delete(verb);
    if (failure?.when === "before") throw new WordFailure(failure.kind, `Fake-${failure.kind}`);
    const result = await job();
    if (failure) throw new WordFailure(failure.kind, `Fake-${failure.kind}`);
    return result;
  }

  function isThere(snapshot: DocumentSnapshot, { range, excerpt }: Place): boolean {
    const now = paragraphs[range.paragraph];
    return now !== undefined && now.text === snapshot.paragraphs[range.paragraph]?.text && now.text.slice(range.start, range.end) === excerpt;
  }

  function isUnchanged(snapshot: DocumentSnapshot): boolean {
    return snapshot.paragraphs.length === paragraphs.length && paragraphs.every(({ text }, index) => snapshot.paragraphs[index]?.text === text);
  }

  function replace(paragraph: FakeParagraph, start: number, end: number, text: string): void {
    const colour = paragraph.colours[start] ?? null;
    paragraph.text = paragraph.text.slice(0, start) + text + paragraph.text.slice(end);
    paragraph.colours.splice(start, end - start, ...Array.from({ length: text.length }, () => colour));
  }

  return {
    capabilities: { wordApi: "1.3", supported: options.supported ?? true, newDocument: options.newDocument ?? true, changeEvents: options.changeEvents ?? false },
    readSnapshot: () => perform("readSnapshot", () => snapshotOfParagraphs(paragraphs.map(({ text }) => ({ text })))),
    readChanged: (snapshot, { ids }) =>
      perform("readChanged", () => {
        if (snapshot.paragraphs.length !== paragraphs.length) return null;
        const isOther = paragraphs.map(({ text }, index) => text !== snapshot.paragraphs[index]?.text);
        if (!isOther.includes(true)) return snapshot;
        if (isOther.some((other, index) => other && !ids.includes(idOf(index)))) return null;
        return { ...snapshot, paragraphs: snapshot.paragraphs.map((paragraph, index) => (isOther[index] ? { ...paragraph, text: paragraphs[index]?.text ?? "" } : paragraph)) };
      }),
    readOoxml: () => perform("readOoxml", () => flatPackage(paragraphs.map(({ text }): ReportBlock => ({ style: "body", inlines: [{ kind: "text", text }] })), { pageSetup: false })),
    mark: (snapshot, requests, beforeWrite) =>
      perform("mark", async () => {
        const here = requests.filter((request) => isThere(snapshot, request));
        const marked = here.map((request) => recordOf(request));
        if (marked.length > 0) await beforeWrite(marked);
        for (const { range, level } of here) paint(range.paragraph, range.start, range.end, colourOfLevel[level]);
        return { marked, stale: idsWithout(requests, here), unsupported: [] };
      }),
    clearMarks: (_snapshot, records) =>
      perform("clearMarks", () => {
        const cleared: string[] = [];
        const vanished: string[] = [];
        for (const mark of records) {
          const paragraph = paragraphs[mark.indexInStory];
          if (paragraph?.text.slice(mark.start, mark.start + mark.excerpt.length) !== mark.excerpt) {
            vanished.push(mark.id);
            continue;
          }
          let at = mark.start;
          for (const { length, colour } of mark.before) {
            paint(mark.indexInStory, at, at + length, colour);
            at += length;
          }
          cleared.push(mark.id);
        }
        return { cleared, vanished, left: [] };
      }),
    select: (snapshot, place) =>
      perform("select", () => {
        if (!isThere(snapshot, place)) return false;
        selected = place.excerpt;
        return true;
      }),
    selectNear: (snapshot, places) =>
      perform("selectNear", () => {
        const found = places.findIndex((place) => isThere(snapshot, place));
        selected = places[found]?.excerpt ?? null;
        return found < 0 ? null : found;
      }),
    applyEdits: (snapshot, edits, beforeWrite) =>
      perform("applyEdits", async () => {
        const here = edits.filter((edit) => isThere(snapshot, edit));
        if (here.length > 0) await beforeWrite({ kind: "edits", paragraphs: beforeImages(snapshot, here) });
        const fromTheEnd = [...here].sort((one, other) => other.range.start - one.range.start);
        for (const { range, text } of fromTheEnd) {
          const paragraph = paragraphs[range.paragraph];
          if (paragraph) replace(paragraph, range.start, range.end, text);
        }
        return { applied: here.map(({ id }) => id), stale: idsWithout(edits, here), unsupported: [] };
      }),
    removeControls: () => perform("removeControls", () => ({ removed: [] })),
    insertPackage: (content, target, beforeWrite) =>
      perform("insertPackage", async () => {
        if (refusal) return { kind: "refused", reason: refusal };
        const whole: WriteRecord = { kind: "whole", ooxml: JSON.stringify(paragraphs), texts: content.texts };
        await beforeWrite(whole);
        const added = content.texts.map(plain);
        if (target === "whole") paragraphs = added;
        else paragraphs.splice(cursor, paragraphs[cursor]?.text === "" ? 1 : 0, ...added);
        return { kind: "inserted", paragraphs: added.length };
      }),
    readCursor: (snapshot) =>
      perform("readCursor", () => {
        if (refusal) return { kind: "refused", reason: refusal };
        return isUnchanged(snapshot) ? { kind: "paragraph", paragraph: cursor } : { kind: "changed" };
      }),
    readSelection: (snapshot) =>
      perform("readSelection", () => {
        if (refusal) return { kind: "refused" };
        return isUnchanged(snapshot) ? { kind: "paragraphs", ...selection } : { kind: "changed" };
      }),
    insertBehind: (snapshot, { paragraph, content, edits }, beforeWrite) =>
      perform("insertBehind", async () => {
        if (refusal) return { kind: "refused", reason: refusal };
        if (!isUnchanged(snapshot) || !edits.every((edit) => isThere(snapshot, edit))) return { kind: "stale" };
        await beforeWrite({ kind: "whole", ooxml: JSON.stringify(paragraphs), texts: content.texts });
        const fromTheEnd = [...edits].sort((one, other) => other.range.start - one.range.start);
        for (const { range, text } of fromTheEnd) {
          const edited = paragraphs[range.paragraph];
          if (edited) replace(edited, range.start, range.end, text);
        }
        const isReplaced = paragraph === cursor && paragraphs[paragraph]?.text === "";
        paragraphs.splice(isReplaced ? paragraph : paragraph + 1, isReplaced ? 1 : 0, ...content.texts.map(plain));
        return { kind: "inserted", paragraphs: content.texts.length };
      }),
    onSelectionChange(listener) {
      selectionListeners.add(listener);
      return () => {
        selectionListeners.delete(listener);
      };
    },
    onDocumentChange(listener) {
      if (options.changeEvents) changeListeners.add(listener);
      return () => {
        changeListeners.delete(listener);
      };
    },
    rewriteBody: (snapshot, rewrite, beforeWrite) =>
      perform("rewriteBody", async () => {
        if (!isUnchanged(snapshot)) return { kind: "stale" };
        const blocks = paragraphs.map(({ text }): ReportBlock => ({ style: "body", inlines: [{ kind: "text", text }] }));
        if (rewrite(flatPackage(blocks, { pageSetup: false })) === null) return { kind: "declined" };
        await beforeWrite({ kind: "whole", ooxml: JSON.stringify(paragraphs), texts: paragraphs.map(({ text }) => text) });
        return { kind: "rewritten" };
      }),
    openNewDocument: (docx) =>
      perform("openNewDocument", () => {
        opened.push(docx);
      }),
    restore: (_snapshot, write) =>
      perform("restore", () => {
        if (write.kind === "whole") {
          paragraphs = JSON.parse(write.ooxml) as FakeParagraph[];
          return { kind: "restored" };
        }
        if (write.kind !== "edits") return { kind: "edited" };
        const isOurs = write.paragraphs.every(({ indexInStory, before, edits }) => {
          const after = [...edits].sort((one, other) => other.start - one.start).reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), before);
          return paragraphs[indexInStory]?.text === after;
        });
        if (!isOurs) return { kind: "edited" };
        for (const { indexInStory, before } of write.paragraphs) paragraphs[indexInStory] = plain(before);
        return { kind: "restored" };
      }),
    loadRecord: () => perform("loadRecord", () => record),
    saveRecord: (next) =>
      perform("saveRecord", () => {
        record = isNothing(next) ? null : next;
        saved.push(next);
      }),
    changedRecord: () => Promise.resolve(null),

    texts: () => paragraphs.map(({ text }) => text),
    colours: (index) => (paragraphs[index]?.colours ?? []).map((colour) => (colour === null ? "." : (letters[colour] ?? "o"))).join(""),
    type(index, text) {
      paragraphs[index] = plain(text);
      tell({ kind: "changed", paragraphs: [idOf(index)] });
    },
    insertParagraph(before, text) {
      paragraphs.splice(before, 0, plain(text));
      tell({ kind: "added", paragraphs: ["new"] });
    },
    highlight: paint,
    selected: () => selected,
    setCursor(index) {
      cursor = index;
      selection = { first: index, last: index };
      for (const listener of selectionListeners) listener();
    },
    selectParagraphs(first, last) {
      selection = { first, last };
      for (const listener of selectionListeners) listener();
    },
    refuseInsertion(reason) {
      refusal = reason;
    },
    fail(verb, kind, when = "before") {
      failures.set(verb, { kind, when });
    },
    hold(verb) {
      let release: () => void = () => undefined;
      holds.set(
        verb,
        new Promise((resolve) => {
          release = () => {
            holds.delete(verb);
            resolve();
          };
        }),
      );
      return { release: () => { release(); } };
    },
    calls,
    saved,
    opened,
  };

  function paint(index: number, start: number, end: number, colour: string | null): void {
    paragraphs[index]?.colours.fill(colour, start, end);
  }

  function recordOf({ id, range, excerpt, level }: MarkRequest): MarkRecord {
    const paragraph = paragraphs[range.paragraph];
    const before = (paragraph?.colours.slice(range.start, range.end) ?? []).map((colour): ColourPiece => ({ length: 1, colour }));
    return { id, story: { kind: "body" }, indexInStory: range.paragraph, start: range.start, excerpt, colour: colourOfLevel[level], before, left: "", right: "" };
  }
}

/** As in Word: a record with nothing in it is no part in the file. */
function isNothing({ version: _, ...record }: DocumentRecord): boolean {
  return Object.values(record).every((value) => value === null || (typeof value === "object" && Object.keys(value).length === 0));
}

/** The id by which a change is told; good for as long as no paragraph comes or goes. */
function idOf(index: number): string {
  return `p${index}`;
}

function plain(text: string): FakeParagraph {
  return { text, colours: Array.from({ length: text.length }, () => null) };
}

function idsWithout(all: readonly { id: string }[], here: readonly { id: string }[]): string[] {
  const ids = new Set(here.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
}

function beforeImages(snapshot: DocumentSnapshot, edits: readonly EditRequest[]): ParagraphRecord[] {
  const indices = [...new Set(edits.map(({ range }) => range.paragraph))];
  return indices.map((index) => ({
    story: { kind: "body" },
    indexInStory: index,
    before: snapshot.paragraphs[index]?.text ?? "",
    edits: edits.filter(({ range }) => range.paragraph === index).map(({ range, text }) => ({ start: range.start, end: range.end, text })),
  }));
}
