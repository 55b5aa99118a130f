import { skeletons } from "../../src/skeletons";
import { createDeps, openDocumentOf, type Deps } from "../../src/taskpane/actions/deps";
import { openDocument } from "../../src/taskpane/actions/open-document";
import type { Notice } from "../../src/taskpane/state/notice";
import { startState, type OpenDocument, type View } from "../../src/taskpane/state/pane-state";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { noticeText } from "../../src/taskpane/strings/notice-text";
import { zhCN } from "../../src/taskpane/strings/zh-CN";
import { createFakeWordHost, type FakeWordHost } from "./fake-word-host";

export const writer = { unit: "河东街道党支部", superiors: "", year: 2026, date: "" };

/** A draft with two blanks in one section, one in another, and a number that stands twice. */
export const draft = [
  "工作总结",
  "一、开展情况",
  "（一）组织学习。全年集中学习**次，专题研讨**次。",
  "（一）开展活动。全年志愿服务**次。",
  "二、打算",
  "继续努力。",
].join("\n");

export interface StartedPane {
  readonly host: FakeWordHost;
  readonly store: Store;
  readonly deps: Deps;
  open(): OpenDocument;
  notice(): Notice | null;
  /** The message in Chinese, both sentences; "" when there is none. */
  message(): string;
  tally(label: string): string;
}

export function newPane(host: FakeWordHost, view: View = "check"): StartedPane {
  const store = createStore(startState({ view, writer, skeletonId: "branch-annual", skeletons }));
  const deps: Deps = { ...createDeps(host, store), pause: () => Promise.resolve() };
  const open = (): OpenDocument => {
    const document = openDocumentOf(store.getState());
    if (!document) throw new Error("no open document");
    return document;
  };
  const notice = (): Notice | null => open().notice?.notice ?? null;
  return {
    host,
    store,
    deps,
    open,
    notice,
    message: () => {
      const current = notice();
      if (!current) return "";
      const { what, todo } = noticeText(current, zhCN);
      return what + todo;
    },
    tally: (label) => {
      const found = open().reading?.tallies.find((tally) => tally.label === label);
      if (!found) throw new Error(`no tally ${label}: ${open().reading?.tallies.map((tally) => tally.label).join()}`);
      return found.id;
    },
  };
}

/** A pane over a fake document, read once. */
export async function startPane(text = draft, view: View = "check", host: FakeWordHost = createFakeWordHost(text)): Promise<StartedPane> {
  const pane = newPane(host, view);
  pane.store.dispatch({ type: "hostReady", capabilities: host.capabilities });
  await openDocument(pane.deps);
  return pane;
}
