import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { writeSkeletonFile } from "../../../src/own-skeletons/load-own-skeletons";
import { readStoredSkeletons } from "../../../src/own-skeletons/stored-skeletons";
import { skeletons } from "../../../src/skeletons";
import { sampleSkeleton } from "../../skeletons/sample-skeleton";
import { createFakeDoors } from "../fake-doors";
import { showPane } from "../show-pane";

// Fluent's style sheets make the question what is hidden slow in jsdom.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

type Pane = Awaited<ReturnType<typeof showPane>>;

const list = () => screen.getByLabelText("报告种类", { selector: "[role=combobox]" });
// By text and label: names by role are slow where the outline has a button a part.
const menu = () => screen.getByLabelText("骨架的更多操作");
const button = (name: string) => screen.getByText(name, { selector: "button" });
const item = (name: string) => screen.findByText(name, { selector: "[role=menuitem] *" });
const seen = (text: string | RegExp) => screen.findByText(text, { ignore: "[data-testid=live]" });
const dialog = () => screen.findByRole("dialog");
const kept = (doors: ReturnType<typeof createFakeDoors>) => readStoredSkeletons(doors.recallSkeletons()).skeletons.map(({ name }) => name.zh);
const named = (name: string) => writeSkeletonFile({ ...sampleSkeleton, name: { zh: name, en: `${name} en` } });

async function pick({ user }: Pane, name: string): Promise<void> {
  await user.click(menu());
  await user.click(await item(name));
}

async function bring(name: string, text = named(name)): Promise<void> {
  const input = screen.getAllByLabelText("导入骨架…").find((element) => element.matches("input[type=file]"));
  if (!input) throw new Error("no way to a file");
  const file = new File([text], `${name}.skeleton.json`);
  // jsdom's File cannot give its bytes.
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(Uint8Array.from(new TextEncoder().encode(text)).buffer) });
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** The groups of the open list with their kinds. */
function offered(): readonly (readonly [string, readonly string[]])[] {
  return screen
    .getAllByRole("group")
    .filter((group) => within(group).queryAllByRole("option").length > 0)
    .map((group) => [document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent ?? "", within(group).getAllByRole("option").map(({ textContent }) => textContent)]);
}

describe("the office's own kinds of report", () => {
  it("stand in the list under 本单位 as soon as one was brought in, and its parts below", async () => {
    const pane = await showPane({ doors: createFakeDoors() });
    await bring("月报");
    await seen("已导入骨架“月报”。");
    expect(list().textContent).toBe("月报");
    expect(screen.getByRole("checkbox", { name: "一、2026年工作情况" })).toBeTruthy();
    await pane.user.click(list());
    expect(offered().at(-1)).toEqual(["本单位", ["月报"]]);
    expect(offered().flatMap(([, kinds]) => kinds)).toHaveLength(skeletons.length + 1);
  });

  it("are replaced by one of the same name only when the writer says so", async () => {
    const doors = createFakeDoors();
    const pane = await showPane({ doors });
    await bring("月报");
    await bring("月报", named("月报").replace("工作总结", "工作简报"));
    expect((await dialog()).textContent).toContain("已有名为“月报”的骨架。");
    await pane.user.click(button("取消"));
    expect(doors.recallSkeletons()).not.toContain("工作简报");
    await bring("月报", named("月报").replace("工作总结", "工作简报"));
    await dialog();
    await pane.user.click(button("替换"));
    await waitFor(() => { expect(doors.recallSkeletons()).toContain("工作简报"); });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("refuse a bad file with the place", async () => {
    await showPane({ doors: createFakeDoors() });
    await bring("坏的", named("坏的").replace('"level": 1', '"level": 9'));
    await seen("“坏的.skeleton.json”没有导入。");
    await seen(/^第 \d+ 行，parts\[1\]\.level：“level”只能是 0、1、2、3，请改正后再导入。$/);
  });

  it("can be deleted, after a question; those of the product cannot", async () => {
    const doors = createFakeDoors();
    const pane = await showPane({ doors });
    await pane.user.click(menu());
    await item("导入骨架…");
    expect(screen.queryByText("删除这个骨架…")).toBeNull();
    await pane.user.keyboard("{Escape}");
    await bring("月报");
    await pick(pane, "删除这个骨架…");
    expect((await dialog()).textContent).toContain("“月报”将从这台电脑上删除");
    await pane.user.keyboard("{Escape}");
    await waitFor(() => { expect(screen.queryByRole("dialog")).toBeNull(); });
    expect(kept(doors)).toEqual(["月报"]);
    await pick(pane, "删除这个骨架…");
    await dialog();
    await pane.user.click(button("删除"));
    await seen("已删除骨架“月报”。");
    expect(list().textContent).toBe(skeletons[0]?.name.zh);
  });

  it("go out as a file, over the clipboard, and by hand", async () => {
    const doors = createFakeDoors();
    const pane = await showPane({ doors });
    await pick(pane, "导出这个骨架");
    await seen("已导出骨架“党支部年度总结和下年思路”。");
    expect(doors.saved[0]?.name).toBe("党支部年度总结和下年思路.skeleton.json");
    await pane.user.click(button("复制"));
    await seen("已复制骨架。");
    await pick(pane, "导出这个骨架");
    doors.forbidCopy();
    await pane.user.click(await screen.findByText("复制", { selector: "button" }));
    const text = await screen.findByLabelText<HTMLTextAreaElement>(/骨架文件的内容/);
    expect(text.value).toBe(doors.copied[0]);
    await pane.user.click(button("全选"));
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });
});

describe("the open document as a skeleton", () => {
  it("is shown with what became what, asks for a name, and is kept", async () => {
    const doors = createFakeDoors();
    const pane = await showPane({ doors, text: "河东街道党支部2025年度工作总结\n一、工作情况\n（一）学习。2025年，河东街道党支部学习12次，【写明主要内容】。\n（一）服务。走访**户。\n二、2026年打算\n继续努力。" });
    await pick(pane, "把当前文稿存为骨架…");
    const box = await dialog();
    const items = within(box).getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual(["标题 4 个", "要填的数 2 个", "提示语 1 处", "自动填入：党组织、年度、下一年", "1 处序号按顺序重新编排。"]);

    const name = within(box).getByRole("textbox", { name: "骨架名称" });
    expect((name as HTMLInputElement).value).toBe("工作总结");
    await pane.user.clear(name);
    await pane.user.click(within(box).getByRole("button", { name: "保存" }));
    expect(box.textContent).toContain("请填写骨架名称。");
    expect(kept(doors)).toEqual([]);
    await pane.user.type(name, "街道总结{Enter}");
    await seen("已存为骨架“街道总结”。");
    expect([kept(doors), list().textContent]).toEqual([["街道总结"], "街道总结"]);
    expect(screen.getByRole("checkbox", { name: "二、2027年打算" })).toBeTruthy();
  });

  it("says in the dialog that it replaces one of the same name", async () => {
    const doors = createFakeDoors();
    const pane = await showPane({ doors });
    await bring("月报");
    await pick(pane, "把当前文稿存为骨架…");
    const box = await dialog();
    expect(within(box).queryByRole("button", { name: "替换" })).toBeNull();
    const name = within(box).getByRole("textbox", { name: "骨架名称" });
    await pane.user.clear(name);
    await pane.user.type(name, "月报");
    expect(box.textContent).toContain("已有名为“月报”的骨架，保存后会被替换。");
    await pane.user.click(within(box).getByRole("button", { name: "替换" }));
    await seen("已存为骨架“月报”。");
    expect(readStoredSkeletons(doors.recallSkeletons()).skeletons[0]?.title).toContain("工作总结");
  });

  it("speaks English where Office does", async () => {
    const pane = await showPane({ doors: createFakeDoors(), language: "en-US" });
    await pane.user.click(screen.getByLabelText("More about skeletons"));
    await pane.user.click(await item("Save the open document as a skeleton…"));
    const items = within(await dialog()).getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual(["4 headings", "3 numbers to fill in", "Unit and year were not recognised", "1 number was put in order."]);
  });
});
