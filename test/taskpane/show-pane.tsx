import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
// The views come from files of their own; a test must not wait for their compilation.
import "../../src/taskpane/components/CheckView";
import "../../src/taskpane/components/FillView";
import "../../src/taskpane/components/FooterBar";
import "../../src/taskpane/components/LeftoverBar";
import "../../src/taskpane/components/NoticeBar";
import "../../src/taskpane/components/NotRead";
import "../../src/taskpane/components/SkeletonView";
import "../../src/taskpane/components/Spoken";
import "../../src/taskpane/components/ViewBadge";
import "../../src/taskpane/components/WaitingLine";
import { skeletons } from "../../src/skeletons";
import { createDeps } from "../../src/taskpane/actions/deps";
import type { Doors } from "../../src/taskpane/actions/doors";
import { openDocument } from "../../src/taskpane/actions/open-document";
import { startState, type View } from "../../src/taskpane/state/pane-state";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { enUS } from "../../src/taskpane/strings/en-US";
import { zhCN } from "../../src/taskpane/strings/zh-CN";
import { createFakeWordHost, type FakeWordHost } from "./fake-word-host";
import { draft, writer } from "./start-pane";
import { usualLook } from "./usual-look";

interface ShowOptions {
  readonly text?: string;
  readonly view?: View;
  readonly language?: string;
  readonly host?: FakeWordHost;
  readonly doors?: Doors;
}

export interface ShownPane {
  readonly host: FakeWordHost;
  readonly store: Store;
  readonly user: UserEvent;
  /** What a screen reader was told last. */
  live(): string;
}

/** The pane as the writer sees it, over a fake document that is already read. */
export async function showPane({ text = draft, view = "skeleton", language = "zh-CN", host = createFakeWordHost(text), doors }: ShowOptions = {}): Promise<ShownPane> {
  const store = createStore(startState({ view, writer, skeletonId: "branch-annual", skeletons }));
  const deps = createDeps(host, store, doors);
  render(<App store={store} deps={deps} {...usualLook} strings={language === "zh-CN" ? zhCN : enUS} />);
  await act(async () => {
    store.dispatch({ type: "hostReady", capabilities: host.capabilities });
    await openDocument(deps);
  });
  return { host, store, user: userEvent.setup(), live: () => screen.getByTestId("live").textContent };
}
