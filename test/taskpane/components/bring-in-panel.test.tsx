import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { docxOfText } from "../../fixtures/docx-of-text";
import { createFakeDoors } from "../fake-doors";
import { showPane } from "../show-pane";
import { draft } from "../start-pane";

// Fluent's style sheets make the question what is hidden slow in jsdom; pages in real Chromium are tested in test/e2e.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const seen = (text: string | RegExp) => screen.findByText(text, { ignore: "[data-testid=live]" });
const title = () => screen.getByRole("heading", { level: 2 }).textContent;
const field = (label: string) => screen.getByRole<HTMLInputElement>("textbox", { name: new RegExp(`^${label}`) });

type Pane = Awaited<ReturnType<typeof showPane>>;

async function openMenu({ user }: Pane, item: RegExp): Promise<void> {
  await user.click(button("带入数字"));
  await user.click(await screen.findByRole("menuitem", { name: item }));
}

async function paste(pane: Pane, table: string): Promise<void> {
  await openMenu(pane, /从 Excel 粘贴/);
  // A real paste: typing a table with tabs would walk through the pane.
  fireEvent.change(screen.getByRole("textbox", { name: "粘贴表格" }), { target: { value: table } });
  await pane.user.click(button("下一步"));
}

async function choose(name: string, content: string | Uint8Array, into: string): Promise<void> {
  const input = screen.getAllByLabelText(into).find((element) => element.matches("input[type=file]"));
  if (!input) throw new Error(`no way to a file by ${into}`);
  const file = new File([content as BlobPart], name);
  // jsdom's File cannot give its bytes.
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(Uint8Array.from(typeof content === "string" ? new TextEncoder().encode(content) : content).buffer) });
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

const table = "项目\t去年\t今年\t单位\n集中学习\t10\t12\t次\n专题研讨会\t3\t4\t次\n志愿服务\t1\t2.5\t次\n招商引资\t2\t3\t亿元";

describe("bringing a table in", () => {
  it("goes from pasting over the columns to the list, into the form and back out again", async () => {
    const pane = await showPane({ view: "fill", doors: createFakeDoors() });
    const { user, host } = pane;
    await user.type(field("集中学习"), "10");
    await paste(pane, table);

    await waitFor(() => { expect(title()).toBe("各列是什么"); });
    await user.click(screen.getByRole("combobox", { name: "数值" }));
    await user.click(await screen.findByRole("option", { name: "C 列：今年" }));
    expect(within(screen.getByRole("table")).getAllByRole("cell").map((cell) => cell.textContent)).toEqual(expect.arrayContaining(["集中学习", "12", "次"]));
    await user.click(button("确认"));

    await waitFor(() => { expect(title()).toBe("核对要带入的数"); });
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "集中学习 12次" }).checked).toBe(true);
    await seen("原 10 → 12");
    expect(screen.getByRole("region", { name: /^没有对应的（\d）$/ }).textContent).toContain("招商引资 3亿元");
    const refused = screen.getByRole<HTMLInputElement>("checkbox", { name: "志愿服务 2.5次" });
    expect([refused.checked, refused.disabled]).toEqual([false, true]);
    await seen("以“次”计的数应是整数。");
    await user.click(button("看原句：集中学习"));
    await seen(/全年集中学习\*\*次/);

    await user.click(button(/^带入 \d 个$/));
    await seen(/^已带入 \d 个数。$/);
    expect(pane.live()).toMatch(/^已带入 \d 个数。/);
    expect(field("集中学习").value).toBe("12");
    expect(host.texts().join("\n")).toBe(draft);

    await user.click(button("撤回带入"));
    await seen(/^已撤回带入的 \d 个数。$/);
    expect(field("集中学习").value).toBe("10");
  });

  it("lets the writer say which number a doubtful row is for", async () => {
    const pane = await showPane({ view: "fill", doors: createFakeDoors() });
    await paste(pane, "集中学习\t12\t次\n专题研讨\t6\t次\n招商引资\t3\t亿元");
    const without = await screen.findByRole("region", { name: "没有对应的（1）" });
    await pane.user.click(within(without).getByRole("combobox", { name: "“招商引资”对应文中的" }));
    await pane.user.click(await screen.findByRole("option", { name: /志愿服务（次）$/ }));
    expect(within(without).getByRole<HTMLInputElement>("checkbox", { name: "招商引资 3亿元" }).checked).toBe(true);
    await pane.user.click(button("带入 3 个"));
    await seen("已带入 3 个数。");
    expect(field("志愿服务").value).toBe("3");
  });

  it("cannot bring in nothing", async () => {
    const pane = await showPane({ view: "fill", doors: createFakeDoors() });
    await paste(pane, "集中学习\t12\t次\n专题研讨\t6\t次");
    for (const box of await screen.findAllByRole("checkbox")) await pane.user.click(box);
    await pane.user.click(button("请勾选要带入的数"));
    expect(title()).toBe("核对要带入的数");
    expect(pane.host.calls).not.toContain("saveRecord");
  });

  it("refuses what is no table in one sentence, and takes another file", async () => {
    const pane = await showPane({ view: "fill", doors: createFakeDoors() });
    await openMenu(pane, /从 Excel 粘贴/);
    await pane.user.click(button("下一步"));
    await seen("请先粘贴表格。");
    await choose("照片.xlsx", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), "选择表格文件…");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/^“照片.xlsx”没有读取。 这个文件不是能读取的表格。/);
    await choose("台账.csv", "集中学习,12,次\n专题研讨,4,次", "选择表格文件…");
    await seen("对上的（2）");
    expect(screen.queryByRole("alert")).toBeNull();
    await seen("台账.csv");
  });
});

describe("the panel by keyboard", () => {
  it("takes the focus where to paste, gives it back to the menu's button, and closes with Esc", async () => {
    const pane = await showPane({ view: "fill", doors: createFakeDoors() });
    const { user } = pane;
    await openMenu(pane, /从 Excel 粘贴/);
    await waitFor(() => { expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "粘贴表格" })); });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: "粘贴表格" })).toBeNull();
    expect(document.activeElement).toBe(button("带入数字"));
  });

  it("Esc closes a list that is open in it first", async () => {
    const pane = await showPane({ view: "fill", doors: createFakeDoors() });
    await paste(pane, table);
    await waitFor(() => { expect(title()).toBe("各列是什么"); });
    const list = screen.getByRole("combobox", { name: "单位" });
    await pane.user.click(list);
    expect(list.getAttribute("aria-expanded")).toBe("true");
    await pane.user.keyboard("{Escape}");
    expect(list.getAttribute("aria-expanded")).toBe("false");
    expect(title()).toBe("各列是什么");
    await pane.user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
  });
});

describe("handing out", () => {
  it("says where the file is and copies the table instead", async () => {
    const doors = createFakeDoors();
    const pane = await showPane({ view: "fill", doors });
    await openMenu(pane, /导出待补数据表/);
    await seen("已导出待补数据表，共 3 项。");
    expect(doors.saved.map(({ name }) => name)).toEqual(["待补数据表.xlsx"]);
    await pane.user.click(button("复制为表格"));
    await seen("已复制 3 项。");
    expect(doors.copied).toHaveLength(1);
    doors.forbidCopy();
    await openMenu(pane, /导出待补数据表/);
    await pane.user.click(await screen.findByRole("button", { name: "复制为表格" }));
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /^这里不能直接复制/ });
    expect(text.value).toContain("志愿服务");
    await pane.user.click(button("全选"));
    expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
  });
});

describe("last year", () => {
  it("stands below each row with 同比, in English too", async () => {
    const pane = await showPane({ view: "fill", language: "en-US", doors: createFakeDoors() });
    await choose("old.docx", docxOfText(draft.replace("集中学习**次", "集中学习10次")), "Choose last year’s report (.docx)…");
    await seen("Last year 10 次");
    await pane.user.type(field("集中学习"), "12");
    await seen("Last year 10 次, change +20.0%");
  });

  it("of a doubtful name is for the writer to accept or drop", async () => {
    const pane = await showPane({ view: "fill", doors: createFakeDoors() });
    const phase = pane.store.getState().phase;
    if (phase.kind !== "open") throw new Error("not open");
    const ids = phase.reading?.tallies.map(({ id }) => id) ?? [];
    const doubtful = { text: "8", amount: 8, certain: false };
    act(() => {
      pane.store.dispatch({ type: "kept", kept: { ...phase.kept, lastYear: { [ids[0] ?? ""]: doubtful, [ids[1] ?? ""]: doubtful } } });
    });
    expect(await screen.findAllByText("去年可能是 8次")).toHaveLength(2);
    await pane.user.click(button("是，集中学习去年就是这个数"));
    await seen("去年 8次");
    await pane.user.click(button("不是，专题研讨去年不是这个数"));
    await waitFor(() => { expect(screen.queryByText("去年可能是 8次")).toBeNull(); });
    await openMenu(pane, /不再显示去年的数/);
    await waitFor(() => { expect(screen.queryByText("去年 8次")).toBeNull(); });
  });
});
