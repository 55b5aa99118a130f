import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { createFakeWordHost } from "../fake-word-host";
import { showPane } from "../show-pane";

// Fluent's style sheets make the question what is hidden slow in jsdom; pages in real Chromium are tested in test/e2e.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

const report = [
  "党支部2025年工作总结",
  "一、2025年工作",
  "全年集中学习24次，走访30户。4月28日召开大会。",
  "印发《2025年学习计划》。",
  "二、2026年打算",
  "（一）抓学习。每月学习一次。",
  "2025年12月20日",
].join("\n");

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const seen = (text: string | RegExp) => screen.findByText(text, { ignore: "[data-testid=live]" });
const box = (name: string | RegExp, within_ = screen.getByRole("tabpanel")) => within(within_).getByRole<HTMLInputElement>("checkbox", { name });
const group = (name: RegExp) => screen.getByRole("region", { name });

async function show(text: string, language = "zh-CN") {
  const host = createFakeWordHost(text);
  const pane = await showPane({ host, language });
  await act(async () => {
    pane.store.dispatch({ type: "skeletonTabChosen", tab: "rollOver" });
    await Promise.resolve();
  });
  await screen.findAllByText(language === "en-US" ? /Rewrites the open report/ : /把打开的上年报告改写为今年的初稿/);
  return pane;
}

describe("套用上年报告", () => {
  it("lists every change in its group before anything is changed, then rolls over and leads to 填数", async () => {
    const { user, host, live, store } = await show(report);
    await seen("年度（3）");
    expect(["数字（2）", "日期（1）", "去年的打算（2）", "拿不准的（0/2）"].map((name) => screen.getByRole("heading", { name, level: 3 }).textContent)).toHaveLength(4);
    expect(within(group(/^数字/)).getAllByRole("checkbox").map((each) => (each as HTMLInputElement).checked)).toEqual([true, true, true]);
    expect(within(group(/^拿不准的/)).getAllByRole("checkbox").map((each) => (each as HTMLInputElement).checked)).toEqual([false, false, false]);
    expect(host.texts().join("\n")).toBe(report);

    await user.click(box("30 → **"));
    expect(screen.getByRole("heading", { name: "数字（1/2）" })).toBeTruthy();
    await user.click(box("4月28日 → **月**日"));
    await user.click(button(/^改写为 2026 年（改 8 处）$/));
    await seen(/^已改写为 2026 年，改了 8 处。$/);
    expect(live()).toContain("已改写为 2026 年");
    expect(host.texts()).toEqual([
      "党支部2026年工作总结",
      "一、2026年工作",
      "【写明这项打算的落实情况】抓学习。每月学习一次。",
      "全年集中学习**次，走访30户。**月**日召开大会。",
      "印发《2025年学习计划》。",
      "二、2027年打算",
      "（一）抓学习。【写出2027年的打算，替换这一段】每月学习一次。",
      "【填写成文日期】",
    ]);
    await seen("这份文稿已经是 2026 年的了。");
    expect(document.activeElement?.textContent).toBe("去填数");
    expect(store.getState().writer.year).toBe(2026);
    await user.click(screen.getAllByRole("button", { name: "去填数" })[0] as HTMLElement);
    await seen("去年 24次");
  });

  it("what was only planned is told as such beside its field, and nothing is compared with it", async () => {
    const { user } = await show("党支部2025年工作总结\n一、工作\n集中学习24次。\n二、下一步打算\n专题学习12次。");
    await user.click(button(/^改写为 2026 年/));
    await seen(/^已改写为 2026 年/);
    await user.click(screen.getAllByRole("button", { name: "去填数" })[0] as HTMLElement);
    await seen("去年 24次");
    expect(screen.getAllByText("去年打算 12次")).toHaveLength(2);
    await user.type(screen.getAllByRole("textbox", { name: /^专题学习/ })[0] as HTMLElement, "15");
    expect(screen.queryByText(/同比/)).toBeNull();
    expect(screen.queryByRole("button", { name: /去年就是这个数/ })).toBeNull();
  });

  it("a group can be switched as a whole, and an empty choice cannot be carried out", async () => {
    const { user, host } = await show(report);
    for (const name of ["年度（3）", "数字（2）", "日期（1）", "去年的打算（2）"]) await user.click(box(`全选：${name}`));
    const go = button("请勾选要改的地方");
    expect(go.getAttribute("aria-disabled")).toBe("true");
    await user.click(go);
    expect(host.texts().join("\n")).toBe(report);
    await user.click(box("全选：数字（0/2）"));
    expect(button("改写为 2026 年（改 2 处）")).toBeTruthy();
  });

  it("a sentence shows its place in the document", async () => {
    const { user, host } = await show(report);
    await user.click(button("在文稿里看这一处：印发《2025年学习计划》。"));
    await waitFor(() => {
      expect(host.selected()).toBe("2025");
    });
  });

  it("a document that changed meanwhile is shown anew and not written", async () => {
    const { user, host } = await show(report);
    host.type(2, "全年集中学习36次。");
    const before = host.texts();
    await user.click(button(/^改写为 2026 年/));
    await seen("文稿刚才有改动，没有写入。");
    expect(host.texts()).toEqual(before);
    expect(box("36 → **").checked).toBe(true);
  });

  it.each([
    ["", "文稿还是空的。", "请先在 Word 里打开上年报告，再到这里改写。"],
    ["工作总结\n支部坚持学习。", "没有认出这份报告是哪一年的。", "请在上面选择报告原来的年度。"],
    ["党支部2026年工作总结\n集中学习3次。", "这份文稿已经是 2026 年的了。", "可以接着填数。要改写别的报告，请在 Word 里打开它。"],
  ])("%j: says what is the matter and what to do", async (text, what, todo) => {
    await show(text);
    await seen(what);
    await seen(todo);
    expect(screen.queryByRole("button", { name: /^改写为/ })).toBeNull();
  });

  it("the writer may choose another year, or roll this year's report on all the same", async () => {
    const { user } = await show("党支部2026年工作总结\n集中学习3次。");
    await user.click(button("仍要改写为 2027 年"));
    expect(button("改写为 2027 年（改 2 处）")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "改写为" }), "2026");
    await seen("两个年度一样，没有要改的。");
    await user.selectOptions(screen.getByRole("combobox", { name: "报告原来的年度" }), "2024");
    await seen("文稿里没有找到要改的 2024 年。");
  });

  it("a thousand changes come in pages", async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `第${index + 1}项活动开展${index + 3}次。`);
    const { user } = await show(`党支部2025年工作总结\n${lines.join("\n")}`);
    await seen("没有认出去年的打算部分，所以没有排到工作部分。");
    expect(within(group(/^数字（1000）$/)).getAllByRole("listitem")).toHaveLength(100);
    await user.click(button("显示更多（还有 900 处）"));
    expect(within(group(/^数字/)).getAllByRole("listitem")).toHaveLength(200);
    expect(button("改写为 2026 年（改 1001 处）")).toBeTruthy();
  });

  it("speaks English too", async () => {
    await show(report, "en-US");
    expect(screen.getByRole("heading", { name: "Last year’s plan (2)" })).toBeTruthy();
    expect(button("Rewrite for 2026 (8 changes)")).toBeTruthy();
  });
});
