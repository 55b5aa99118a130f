import { skeletons } from "../../../src/skeletons";
import { createDeps, type Deps, openDocumentOf } from "../../../src/taskpane/actions/deps";
import { openDocument } from "../../../src/taskpane/actions/open-document";
import { startState } from "../../../src/taskpane/state/pane-state";
import { createStore, type Store } from "../../../src/taskpane/state/store";
import { noticeText } from "../../../src/taskpane/strings/notice-text";
import { zhCN } from "../../../src/taskpane/strings/zh-CN";
import type { WordHost } from "../../../src/word/word-host";
import { type OpenDocument, openDocument as openInWord } from "../../word/open-document";
import type { HostOptions } from "../../word-host/types";

/** The pane's state and actions over src/word, the real office.js proxies and the Word stand-in; no picture. */
export interface Pane extends OpenDocument {
  readonly deps: Deps;
  readonly store: Store;
  /** What the message bar says, in the writer's language; "" when there is none. */
  message(): string;
}

export async function openPane(docx: Uint8Array, options: HostOptions = {}): Promise<Pane> {
  const open = openInWord(docx, options);
  return { ...open, ...(await startPane(open.word)) };
}

/** A pane that is opened over a document, as by the ribbon button. */
export async function startPane(word: WordHost) {
  const writer = { unit: "河东街道党支部", superiors: "区委", year: 2026, date: "" };
  const store = createStore(startState({ view: "check", writer, skeletonId: "branch-annual", skeletons }));
  const deps = createDeps(word, store);
  store.dispatch({ type: "hostReady", capabilities: word.capabilities });
  await openDocument(deps);
  return { deps, store, message: () => messageOf(store) };
}

function messageOf(store: Store): string {
  const notice = openDocumentOf(store.getState())?.notice?.notice;
  if (!notice) return "";
  const { what, todo } = noticeText(notice, zhCN);
  return what + todo;
}
