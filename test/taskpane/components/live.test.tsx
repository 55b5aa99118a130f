import { act, cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { createDeps } from "../../../src/taskpane/actions/deps";
import { startLiveCheck } from "../../../src/taskpane/actions/live-check";
import "../../../src/taskpane/components/SettingsPanel";
import type { View } from "../../../src/taskpane/state/pane-state";
import { createFakeWordHost } from "../fake-word-host";
import { createClock, createFakePage } from "../live-stage";
import { showPane } from "../show-pane";

configure({ defaultHidden: true });

const text = [
  "工作总结",
  "一、主要工作",
  "（一）组织学习。全年集中学习**次，取得成效。。",
  "（二）开展活动。全年志愿服务**次,走访群众。",
  "二、下步打算",
  "继续努力。。",
].join("\n");

let isInPane = true;
const scrolled: Element[] = [];
beforeEach(() => {
  isInPane = true;
  scrolled.length = 0;
  jest.spyOn(document, "hasFocus").mockImplementation(() => isInPane);
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolled.push(this);
  };
});
afterEach(cleanup);

/** The pane with 随写随查 over a document whose changes Word tells of. */
async function showLive(view: View = "check") {
  const host = createFakeWordHost(text, { changeEvents: true });
  const pane = await showPane({ view, host });
  const clock = createClock();
  const end = startLiveCheck({ ...createDeps(host, pane.store), pause: clock.pause, now: clock.now }, createFakePage(), pane.store.subscribe);
  const open = pane.store.getState().phase;
  if (open.kind === "open" && open.reading) {
    const { readRequest, reading } = open;
    act(() => { pane.store.dispatch({ type: "readDone", request: readRequest, reading, took: 20 }); });
  }
  return { ...pane, end, rest: () => act(() => clock.pass(1_000)) };
}

const faces = () => [...document.querySelectorAll<HTMLElement>("[data-finding]")];
const faceWith = (words: RegExp): HTMLElement => faces().find((each) => words.test(each.textContent))!;

describe("the list that follows the document", () => {
  it("loses what the writer puts right, without a click; the verdict and the badge follow", async () => {
    const { host, rest, end, live } = await showLive();
    const before = faces().length;
    expect(live()).toContain("还有 5 处必改");
    host.type(2, "（一）组织学习。全年集中学习12次，取得成效。");
    await rest();
    expect(faces()).toHaveLength(before - 2);
    expect(live()).toContain("还有 3 处必改");
    end();
  });

  it("leaves the focus on the same card when a paragraph comes before it, and does not scroll", async () => {
    const { host, rest, end, user } = await showLive();
    const face = faceWith(/努力。。/);
    await user.click(face);
    await waitFor(() => { expect(host.selected()).toBe("。。"); });
    expect(document.activeElement).toBe(face);
    const id = face.dataset["finding"];
    scrolled.length = 0;
    host.insertParagraph(1, "新的一段。");
    await rest();
    expect(face.dataset["finding"]).not.toBe(id);
    expect(document.activeElement).toBe(face);
    expect(face.isConnected && /努力。。/.test(face.textContent)).toBe(true);
    expect(document.querySelector("[aria-current=true]")?.contains(face) ?? false).toBe(true);
    expect(scrolled).toEqual([]);
    end();
  });

  it("neither scrolls nor takes the focus while the writer is in the document", async () => {
    const { host, rest, end, user } = await showLive();
    await user.click(faceWith(/成效。。/));
    await waitFor(() => { expect(host.selected()).toBe("。。"); });
    scrolled.length = 0;
    isInPane = false;
    const taken: EventTarget[] = [];
    document.addEventListener("focusin", ({ target }) => target && taken.push(target));
    // The card that has the pane's focus goes away.
    host.type(2, "（一）组织学习。全年集中学习**次，取得成效。");
    await rest();
    expect(faces().some((face) => /成效。。/.test(face.textContent))).toBe(false);
    expect([scrolled, taken]).toEqual([[], []]);
    end();
  });
});

describe("the form that follows the document", () => {
  it("shows what was written in the document, keeps what was typed, and leaves the focus to the document when all is filled", async () => {
    const { host, rest, end, user, store } = await showLive("fill");
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: /志愿服务/ });
    await user.type(field, "7");
    isInPane = false;
    host.type(2, "（一）组织学习。全年集中学习12次，取得成效。。");
    await rest();
    expect(screen.queryByRole("textbox", { name: /集中学习/ })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /志愿服务/ })).toBe(field);
    expect(field.value).toBe("7");
    expect(document.activeElement).toBe(field);
    expect(store.getState().phase).toMatchObject({ work: null });
    end();
  });
});

it("随写随查 is switched in 设置, which says what it does", async () => {
  const { user, store } = await showPane({ text, view: "check" });
  await user.click(screen.getByRole("button", { name: "设置" }));
  await user.click(await screen.findByRole("button", { name: "随写随查" }));
  const toggle = screen.getByRole<HTMLInputElement>("switch", { name: "列表跟着文稿更新" });
  expect(toggle.checked).toBe(true);
  expect(document.getElementById(toggle.getAttribute("aria-describedby")!)?.textContent).toContain("停几秒");
  await user.click(toggle);
  expect(store.getState().isLive).toBe(false);
  expect(within(screen.getByRole("region", { name: "设置" })).getAllByRole("status").at(-1)?.textContent).toContain("已关上随写随查。");
  expect(screen.getByRole("button", { name: /^随写随查已关/ })).toBeTruthy();
});
