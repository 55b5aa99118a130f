import { act, cleanup, configure, screen, waitFor } from "@testing-library/react";
import { showPane } from "../show-pane";

configure({ defaultHidden: true });
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(cleanup);

const few = ["工作总结", "全年集中学习**次，取得成效。。", "全年走访群众**户。", "会议指出“要布署到位”。", "继续努力。。"].join("\n");
const many = Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? `第${at}项做得好。。` : `第${at}项做了**次。`)).join("\n");

const faces = () => [...document.querySelectorAll<HTMLElement>("[data-finding]")];
const places = () => faces().map((face) => /第 \d+ 段/.exec(face.textContent)?.[0]);
const current = () => document.querySelector<HTMLElement>("[aria-current=true]");
const field = () => screen.queryByRole("searchbox", { name: "在结果里找" });
const focused = () => document.activeElement;

describe("the search in the list", () => {
  it("is not shown with few findings until / asks for it, and goes with Backspace in the empty field", async () => {
    const { user, host } = await showPane({ text: few, view: "check" });
    const before = host.texts();
    expect(field()).toBeNull();
    act(() => { faces()[1]?.focus(); });
    await user.keyboard("/");
    await waitFor(() => { expect(focused()).toBe(field()); });
    expect(field()).toHaveProperty("value", "");
    await user.keyboard("fjkiu");
    expect(field()).toHaveProperty("value", "fjkiu");
    expect(host.texts()).toEqual(before);
    expect(screen.getByText("没有找到“fjkiu”。")).toBeTruthy();
    await user.keyboard("{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}");
    expect(faces()).toHaveLength(5);
    expect(field()).not.toBeNull();
    await user.keyboard("{Backspace}");
    await waitFor(() => { expect(field()).toBeNull(); });
    await waitFor(() => { expect(focused()).toBe(faces()[0]); });
  });

  it("is there with many findings, without taking the focus", async () => {
    const { user } = await showPane({ text: many, view: "check" });
    expect(field()).not.toBeNull();
    expect(focused()).toBe(document.body);
    await user.keyboard("/");
    await waitFor(() => { expect(focused()).toBe(field()); });
  });

  it.each<[string, readonly string[]]>([
    ["布署", ["第 4 段"]],
    ["标点重复", ["第 2 段", "第 5 段"]],
    ["第2段", ["第 2 段", "第 2 段"]],
    ["第 2 段", ["第 2 段", "第 2 段"]],
    ["2", ["第 2 段", "第 2 段"]],
    ["。。", ["第 2 段", "第 5 段"]],
    [" 重复 ", ["第 2 段", "第 5 段"]],
    ["错别字", ["第 4 段"]],
  ])("finds by rule, words and paragraph: %s", async (words, expected) => {
    const { user } = await showPane({ text: few, view: "check" });
    await user.keyboard("/");
    await waitFor(() => { expect(focused()).toBe(field()); });
    await user.keyboard(words);
    expect(places()).toEqual(expected);
    expect(screen.getByText(`${expected.length} / 5`)).toBeTruthy();
  });

  it("lets the walk go through what is shown only, by keys and by buttons", async () => {
    const { user, host } = await showPane({ text: few, view: "check" });
    await user.keyboard("/");
    await waitFor(() => { expect(focused()).toBe(field()); });
    await user.keyboard("标点重复{ArrowDown}");
    await waitFor(() => { expect(focused()).toBe(faces()[0]); });
    await user.keyboard("j");
    await waitFor(() => { expect(current()?.textContent).toContain("第 5 段"); });
    await user.keyboard("j");
    await waitFor(() => { expect(current()?.textContent).toContain("第 2 段"); });
    expect(screen.getByText("1 / 2")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "下一处" }));
    await waitFor(() => { expect(host.selected()).toBe("。。"); });
    expect(current()?.textContent).toContain("第 5 段");
  });

  it("goes on to what is shown after a fix, and stays until it is cleared", async () => {
    const { user, host } = await showPane({ text: few, view: "check" });
    await user.keyboard("/");
    await waitFor(() => { expect(focused()).toBe(field()); });
    await user.keyboard("标点重复{Enter}");
    await waitFor(() => { expect(focused()).toBe(faces()[0]); });
    await user.keyboard("f");
    await waitFor(() => { expect(host.texts()[1]).not.toContain("。。"); });
    await waitFor(() => { expect(places()).toEqual(["第 5 段"]); });
    await waitFor(() => { expect(focused()).toBe(current()); });
    expect(screen.getByRole("button", { name: "改正 1 处…" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "清除" }));
    await waitFor(() => { expect(faces()).toHaveLength(4); });
  });

  it("the last fix of a search leaves the way back to the others", async () => {
    const { user } = await showPane({ text: few, view: "check" });
    await user.keyboard("/");
    await waitFor(() => { expect(focused()).toBe(field()); });
    await user.keyboard("第5段{Enter}");
    await waitFor(() => { expect(focused()).toBe(faces()[0]); });
    await user.keyboard("f");
    await screen.findByText("没有找到“第5段”。");
    await user.keyboard("/");
    await waitFor(() => { expect(focused()).toBe(field()); });
    await user.keyboard("{Backspace}{Backspace}");
    expect(faces()).toHaveLength(4);
  });

  it("is left alone by / typed elsewhere: in the field itself, in a menu", async () => {
    const { user } = await showPane({ text: many, view: "check" });
    await user.click(screen.getByRole("searchbox", { name: "在结果里找" }));
    await user.keyboard("1/2");
    expect(field()).toHaveProperty("value", "1/2");
    await user.click(screen.getByRole("button", { name: /^检查范围/ }));
    await screen.findByRole("menuitemradio", { name: "全文" });
    const before = focused();
    await user.keyboard("/");
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(focused()).toBe(before);
  });
});
