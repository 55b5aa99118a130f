import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { showPane, type ShownPane } from "../show-pane";

const box = (name: string): HTMLElement => screen.getByRole("checkbox", { name });
const boxes = (): (string | null | undefined)[] => screen.getAllByRole("checkbox").map((each) => each.closest("[data-part]")?.getAttribute("data-part"));
const told = (): string => screen.getByTestId("moved").textContent;

async function shown(): Promise<ShownPane> {
  const pane = await showPane();
  await waitFor(() => screen.getByTestId("pages"), { timeout: 10_000 });
  return pane;
}

describe("the kind of organisation", () => {
  it("comes with the kind of report, and changes the outline and the inserted text when it is chosen", async () => {
    const { user, store, host } = await shown();
    await user.click(screen.getByRole("button", { name: "更多" }));
    const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "组织类型" });
    expect([...list.options].map(({ text }) => text)).toEqual(["自动（按名称和报告种类）", "党支部", "党总支", "党委", "党组", "党工委", "机关党委", "行政（没有党组织）"]);
    expect(list.value).toBe("");
    await user.selectOptions(list, "党总支");
    expect(store.getState().writer.organisation).toBe("generalBranch");
    await user.click(screen.getByRole("button", { name: "插入到光标处" }));
    await waitFor(() => { expect(host.texts().join("")).toContain("按期召开总支委员会会议"); });
    expect(host.texts().join("")).not.toContain("支委会");

    await user.selectOptions(list, "自动（按名称和报告种类）");
    expect(Object.keys(store.getState().writer)).not.toContain("organisation");
  });

  it("is 行政 where there is no party organisation: an office's report then has no part for it, a party organisation's stays one", async () => {
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: "更多" }));
    const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "组织类型" });
    await user.selectOptions(list, "行政（没有党组织）");
    expect(screen.getByText("这种报告由党组织来写，仍按“党支部”写。")).toBeTruthy();
    await user.click(screen.getByRole("combobox", { name: "报告种类" }));
    await user.click(screen.getByRole("option", { name: "年度工作总结" }));
    expect(screen.getByText("选“行政”，就不写党的建设方面的内容。")).toBeTruthy();
    expect(boxes()).not.toContain("party");
    await user.selectOptions(list, "自动（按名称和报告种类）");
    expect(boxes()).toContain("party");
  });

  it("says where the text names none", async () => {
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: "更多" }));
    expect(screen.getByText("正文里的称呼、会议和下级组织跟着变")).toBeTruthy();
    await user.click(screen.getByRole("combobox", { name: "报告种类" }));
    await user.click(screen.getByRole("option", { name: "调研报告" }));
    expect(screen.getByText("这种报告的正文里没有这类称呼，选哪种都一样。")).toBeTruthy();
  });
});

describe("who writes", () => {
  it("is asked for by two names in a party organisation's report, and by one in an office's", async () => {
    const { user, host, store } = await shown();
    await user.clear(screen.getByRole("textbox", { name: "单位" }));
    await user.type(screen.getByRole("textbox", { name: "单位" }), "清河县水务局");
    const party = screen.getByRole<HTMLInputElement>("textbox", { name: "党组织" });
    expect(party.placeholder).toBe("例如：局党组、机关党支部");
    await user.type(party, "局党组");
    expect(store.getState().writer).toMatchObject({ unit: "清河县水务局", party: "局党组" });
    await user.click(screen.getByRole("button", { name: "插入到光标处" }));
    await waitFor(() => { expect(host.texts()[0]?.replaceAll("\v", "")).toBe("清河县水务局党组2026年度党建工作总结和2027年工作思路"); });

    await user.click(screen.getByRole("combobox", { name: "报告种类" }));
    await user.click(screen.getByRole("option", { name: "年度工作总结" }));
    expect(screen.queryByRole("textbox", { name: "党组织" })).toBeNull();
  });

  it("is told where the name of the unit is a party organisation's", async () => {
    const { user } = await shown();
    await user.clear(screen.getByRole("textbox", { name: "单位" }));
    await user.type(screen.getByRole("textbox", { name: "单位" }), "河湾镇党委");
    expect(screen.getByText("这是党组织的名称，会当作党组织来用，单位当作“河湾镇”。")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "党组织" }), "机关党支部");
    expect(screen.queryByText(/这是党组织的名称/)).toBeNull();
  });
});

describe("the order of the parts", () => {
  it("changes with Alt and the arrow keys: numbers follow, the focus stays, and it is told", async () => {
    const { user, host } = await shown();
    act(() => { box("二、存在问题").focus(); });
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(document.activeElement).toBe(box("一、存在问题"));
    expect(told()).toBe("“存在问题”已移到第 1 位，共 3 位。");
    expect(boxes().slice(0, 2)).toEqual(["lead-in", "problems"]);
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(told()).toBe("“存在问题”已经在最前面。");
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}");
    expect(told()).toBe("“存在问题”已经在最后面。");
    expect(document.activeElement).toBe(box("三、存在问题"));

    await user.click(screen.getByRole("button", { name: "插入到光标处" }));
    await waitFor(() => { expect(host.texts().filter((text) => /^[一二三]、/.test(text)).slice(0, 3)).toEqual(["一、2026年度党建工作开展情况", "二、2027年工作思路", "三、存在问题"]); });
  });

  it("changes with buttons that name their part and keep the focus, also at the end", async () => {
    const { user, store } = await shown();
    await user.click(screen.getByRole("button", { name: "下移：强化理论武装，筑牢思想根基" }));
    expect(box("（二）强化理论武装，筑牢思想根基")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "下移：强化理论武装，筑牢思想根基" }));
    await user.keyboard("{Enter}{Enter}");
    expect(store.getState().order).toEqual({ work: ["organisation", "service", "integrity", "study"] });
    const last = screen.getByRole("button", { name: "下移：强化理论武装，筑牢思想根基" });
    expect(last.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(last);
  });

  it("is a stop of the Tab key in the row that has the focus, and in no other", async () => {
    await shown();
    const stops = (): (string | null)[] =>
      screen.getAllByRole("button", { name: /^[上下]移：/ }).filter((button) => button.tabIndex >= 0).map((button) => button.getAttribute("aria-label"));
    expect(stops()).toEqual([]);
    act(() => { box("二、存在问题").focus(); });
    expect(stops()).toEqual(["上移：存在问题", "下移：存在问题"]);
    act(() => { box("（一）理论学习还不够深入").focus(); });
    expect(stops()).toEqual(["上移：理论学习还不够深入", "下移：理论学习还不够深入"]);
  });

  it("is fixed for what has no heading", async () => {
    await shown();
    expect(screen.queryByRole("button", { name: "上移：导语" })).toBeNull();
    fireEvent.keyDown(box("导语"), { key: "ArrowDown", altKey: true });
    expect(told()).toBe("“导语”的位置是固定的。");
  });
});

describe("the pages", () => {
  it("are counted as the report is chosen", async () => {
    const { user } = await shown();
    expect(screen.getByTestId("pages").textContent).toBe("约 5 页");
    await user.click(box("一、2026年度党建工作开展情况"));
    await user.click(box("二、2027年工作思路"));
    await waitFor(() => { expect(screen.getByTestId("pages").textContent).toBe("约 2 页"); });
  });

  it("are shown as chosen, with the fields marked, and go with Esc; the focus comes back", async () => {
    const { user } = await shown();
    act(() => { box("二、存在问题").focus(); });
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await user.click(box("导语"));
    await user.click(screen.getByText("预览"));
    // By label and attribute: roles are slow to find among the words of whole pages.
    const region = await screen.findByLabelText("报告预览，共 4 页", undefined, { timeout: 10_000 });
    const pages = [...region.querySelectorAll("[data-page]")];
    expect(region.closest("[role=dialog]")?.querySelector("h2")?.textContent).toBe("预览");
    expect(pages.map((page) => page.getAttribute("aria-label"))).toEqual(["第 1 页，共 4 页", "第 2 页，共 4 页", "第 3 页，共 4 页", "第 4 页，共 4 页"]);
    const text = pages[0]?.textContent ?? "";
    expect(text).toContain("一、存在问题");
    expect(text).not.toContain("现将本年度");
    expect(text).toMatch(/— 1 —$/);
    const fields = [...(pages[0]?.querySelectorAll("[data-field]") ?? [])].map((field) => field.nextElementSibling?.textContent);
    expect(fields.slice(0, 2)).toEqual(["【写明具体事例或数据】", "【写明主要原因】"]);
    await user.keyboard("{Escape}");
    await waitFor(() => { expect(document.querySelector("[data-page]")).toBeNull(); });
    await waitFor(() => { expect(document.activeElement?.textContent).toBe("预览"); });
  });

  it("can be made larger and small again, and close with the cross", async () => {
    const { user } = await shown();
    const shape = (): string | null | undefined => document.querySelector("[data-page]")?.getAttribute("class");
    await user.click(screen.getByText("预览"));
    await user.click(await screen.findByText("放大", undefined, { timeout: 10_000 }));
    const large = shape();
    await user.click(screen.getByText("缩小"));
    expect([typeof large, shape() === large]).toEqual(["string", false]);
    await user.click(screen.getByText("放大"));
    expect(shape()).toBe(large);
    await user.click(screen.getByLabelText("关闭预览"));
    await waitFor(() => { expect(document.querySelector("[data-page]")).toBeNull(); });
  });
});
