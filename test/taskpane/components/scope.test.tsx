import { act, cleanup, configure, screen, waitFor } from "@testing-library/react";
import "../../../src/taskpane/components/SubmitPanel";
import { createFakeWordHost } from "../fake-word-host";
import { createFakeDoors } from "../fake-doors";
import { showPane } from "../show-pane";

configure({ defaultHidden: true });
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(cleanup);

const text = [
  "工作总结",
  "一、主要工作",
  "全年集中学习**次，取得成效。。",
  "全年走访群众20户。",
  "会议指出“要布署到位”。",
  "继续努力。。",
  "继续努力。。",
].join("\n");

const faces = () => [...document.querySelectorAll<HTMLElement>("[data-finding]")];
const verdict = () => document.querySelector("[data-verdict]");
const line = () => document.querySelector("[data-scope]")?.textContent ?? "";
const seen = (words: string | RegExp) => screen.findByText(words, { ignore: "[data-testid=live]" });
const item = (name: string | RegExp) => screen.findByRole("menuitemradio", { name });
const part = (name: string | RegExp) => screen.findByRole("menuitemcheckbox", { name });

type Shown = Awaited<ReturnType<typeof showPane>>;

async function openMenu({ user }: Shown): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^检查范围/ }));
}

async function limitTo(pane: Shown, first: number, last: number): Promise<void> {
  pane.host.selectParagraphs(first, last);
  await openMenu(pane);
  await pane.user.click(await item(/所选段落/));
  await waitFor(() => { expect(line()).toContain("只查了"); });
}

describe("所选段落", () => {
  it("shows only what was found there, says so, and never says 可以提交", async () => {
    const pane = await showPane({ text, view: "check" });
    const count = faces().length;
    await limitTo(pane, 2, 3);
    expect(faces().map((face) => /第 \d+ 段/.exec(face.textContent)?.[0])).toEqual(["第 3 段", "第 3 段"]);
    expect(verdict()?.textContent).toBe("所选段落还有 2 处必改");
    expect(line()).toBe(`只查了第 3 段到第 4 段。其余部分还有 ${count - 2} 处。 全部都查`);
    expect(screen.getByRole("img", { name: "还有 2 处必改" })).toBeTruthy();

    await limitTo(pane, 3, 3);
    await waitFor(() => { expect(verdict()?.textContent).toBe("所选段落没有要改的"); });
    expect(verdict()?.getAttribute("data-verdict")).toBe("part");
    expect(screen.queryByText(/可以提交/)).toBeNull();
    expect(screen.queryByRole("button", { name: "提交前清理" })).toBeNull();
    expect(screen.getByText("查过的部分没有发现问题。")).toBeTruthy();
    expect(pane.live()).toContain("所选段落没有要改的 只查了第 4 段。");

    await pane.user.click(screen.getByRole("button", { name: "全部都查" }));
    await waitFor(() => { expect(faces()).toHaveLength(count); });
    expect(line()).toBe("");
    // The button went away; the focus did not go with it.
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /^检查范围/ }));
    expect(pane.host.calls.filter((verb) => verb === "readSnapshot")).toHaveLength(1);
  });

  it("is the paragraph of the cursor where nothing is selected", async () => {
    const pane = await showPane({ text, view: "check" });
    pane.host.setCursor(4);
    await openMenu(pane);
    await pane.user.click(await item(/所选段落/));
    await waitFor(() => { expect(line()).toContain("只查了第 5 段。"); });
  });

  it("is counted in the document as it is now, when that changed since it was read", async () => {
    const pane = await showPane({ text, view: "check" });
    pane.host.insertParagraph(0, "新的一段");
    await limitTo(pane, 3, 3);
    expect(line()).toContain("只查了第 4 段。");
    expect(pane.host.calls.filter((verb) => verb === "readSnapshot")).toHaveLength(2);
  });

  it("is not chosen in a header: says what to do, and the scope stays", async () => {
    const pane = await showPane({ text, view: "check" });
    pane.host.refuseInsertion("header");
    await openMenu(pane);
    await pane.user.click(await item(/所选段落/));
    await seen("没能改为只查所选段落。");
    expect(line()).toBe("");
  });

  it("follows its paragraphs through edits", async () => {
    const pane = await showPane({ text, view: "check" });
    await limitTo(pane, 2, 3);
    pane.host.insertParagraph(1, "新的一段");
    pane.host.type(3, "全年集中学习**次，取得成效。");
    await pane.user.click(screen.getByRole("button", { name: "重新检查" }));
    await waitFor(() => { expect(line()).toContain("只查了第 4 段到第 5 段。"); });
    expect(verdict()?.textContent).toBe("所选段落还有 1 处必改");
  });

  it("that is not there any more is said, and the whole text is checked until the writer chooses anew", async () => {
    const pane = await showPane({ text, view: "check" });
    await limitTo(pane, 2, 3);
    pane.host.type(0, "换了题目");
    for (const at of [1, 2, 3, 4]) pane.host.type(at, `换了${at}`);
    pane.host.insertParagraph(2, "又换了");
    pane.host.insertParagraph(2, "还有");
    await pane.user.click(screen.getByRole("button", { name: "重新检查" }));
    await waitFor(() => { expect(line()).toBe("所选段落已经变了，请重新选择。现在查的是全文。"); });
    expect(verdict()?.textContent).toMatch(/^还有/);
    await pane.user.click(screen.getByRole("button", { name: "重新检查" }));
    await waitFor(() => { expect(pane.host.calls.filter((verb) => verb === "readSnapshot")).toHaveLength(3); });
    expect(line()).toContain("所选段落已经变了");
    await limitTo(pane, 1, 1);
    expect(line()).not.toContain("已经变了");
  });

  it("a finding set aside in it is that one, also where the same words stand elsewhere", async () => {
    const pane = await showPane({ text, view: "check" });
    const all = () => faces().filter((face) => face.textContent.includes("继续努力")).map((face) => /第 \d+ 段/.exec(face.textContent)?.[0]);
    expect(all()).toEqual(["第 6 段", "第 7 段"]);
    await limitTo(pane, 6, 6);
    act(() => { faces()[0]?.focus(); });
    await pane.user.keyboard("i");
    await seen("已忽略这一处。");
    await pane.user.click(screen.getByRole("button", { name: "全部都查" }));
    await waitFor(() => { expect(all()).toEqual(["第 6 段"]); });
  });
});

describe("引文", () => {
  it("is left out on wish, and what was left out is said", async () => {
    const pane = await showPane({ text, view: "check" });
    const count = faces().length;
    await openMenu(pane);
    await pane.user.click(await part(/引文/));
    await waitFor(() => { expect(faces()).toHaveLength(count - 1); });
    expect(line()).toBe("未查：引文。其余部分还有 1 处。 全部都查");
    expect(verdict()?.textContent).toMatch(/^查过的部分还有 /);
    expect(pane.store.getState().without).toEqual(["quotations"]);
    await pane.user.click(await part(/引文/));
    await waitFor(() => { expect(faces()).toHaveLength(count); });
    expect(pane.store.getState().without).toEqual([]);
  });

  it("limits nothing where the document has none", async () => {
    const pane = await showPane({ text: "工作总结\n全年走访群众20户。", view: "check" });
    await openMenu(pane);
    await pane.user.click(await part(/引文/));
    await waitFor(() => { expect(pane.store.getState().without).toEqual(["quotations"]); });
    expect(line()).toBe("");
  });
});

it("脚注 is not offered where Word does not read notes", async () => {
  const pane = await showPane({ text, view: "check" });
  await openMenu(pane);
  const notes = await part("脚注（这个版本的 Word 读不到）");
  expect(notes.getAttribute("aria-disabled")).toBe("true");
  expect(notes.getAttribute("aria-checked")).toBe("false");
});

it("marks follow the scope", async () => {
  const pane = await showPane({ text, view: "check" });
  await pane.user.click(screen.getByRole("switch", { name: "标记" }));
  await seen(/^已标记/);
  expect(pane.host.colours(5)).toContain("y");
  await limitTo(pane, 2, 2);
  await waitFor(() => { expect(pane.host.colours(5)).not.toContain("y"); });
  expect(pane.host.colours(2)).toContain("y");
  await pane.user.click(screen.getByRole("button", { name: "全部都查" }));
  await waitFor(() => { expect(pane.host.colours(5)).toContain("y"); });
});

it("提交前清理 and 检查单 always look at the whole text", async () => {
  const doors = createFakeDoors();
  const pane = await showPane({ text, view: "check", host: createFakeWordHost(text), doors });
  await limitTo(pane, 3, 3);
  await pane.user.click(screen.getByRole("button", { name: "提交前清理和检查单" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: /打印/ }));
  await waitFor(() => { expect(doors.saved).toHaveLength(1); });
  expect(new TextDecoder().decode(doors.saved[0]?.bytes)).toContain("还有 4 处必改");
  await pane.user.click(screen.getByRole("button", { name: "提交前清理和检查单" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "提交前清理" }));
  expect(await screen.findByText(/^终检还有 \d+ 处必改/)).toBeTruthy();
});
