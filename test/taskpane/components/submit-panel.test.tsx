import { act, cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import "../../../src/taskpane/components/SubmitPanel";
import { createFakeDoors } from "../fake-doors";
import { createFakeWordHost } from "../fake-word-host";
import { showPane, type ShownPane } from "../show-pane";

// Fluent hides the page behind a dialog from screen readers, in jsdom now and then the dialog too; test/e2e/submit.test.ts asks axe.
configure({ defaultHidden: true });

afterEach(cleanup);

const ready = "河东街道党支部工作总结\n一、学习情况\n学习了。\n二、打算\n继续努力。";
const notReady = "工作总结\n一、学习情况\n全年集中学习**次。\n二、打算\n继续努力。";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Waits until nothing is being done with the document. */
async function idle({ store }: ShownPane): Promise<void> {
  await waitFor(() => {
    const { phase } = store.getState();
    expect(phase.kind === "open" && phase.work === null).toBe(true);
  });
}

async function openPanel(pane: ShownPane): Promise<void> {
  await pane.user.click(button("提交前清理"));
  await screen.findByRole("heading", { name: "提交前清理" });
  await idle(pane);
}

/** Asks to clean up and answers the question; the next one is not asked before this one is gone. */
async function clean(pane: ShownPane, answer: "清理" | "先不清理"): Promise<void> {
  await waitFor(() => {
    expect(button("清理").getAttribute("aria-disabled")).not.toBe("true");
  });
  await pane.user.click(button("清理"));
  await pane.user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: answer }));
  await waitFor(() => {
    // Gone, not only on its way out: one that is asked for meanwhile goes with it.
    expect(document.querySelector(".fui-DialogSurface")).toBeNull();
  });
  await idle(pane);
}

describe("the way to the last steps", () => {
  it("stands below the verdict when nothing must be corrected", async () => {
    const pane = await showPane({ text: ready, view: "check" });
    expect(screen.getByRole("heading", { name: "可以提交" })).toBeTruthy();
    await pane.user.click(button("检查单"));
    expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual(["打印用的网页", "在新文档里生成表格"]);
  });

  it("is in the menu beside 重新检查 while something must", async () => {
    const pane = await showPane({ text: notReady, view: "check" });
    expect(screen.queryByRole("button", { name: "提交前清理" })).toBeNull();
    await pane.user.click(button("提交前清理和检查单"));
    expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual(["提交前清理", "检查单：打印用的网页", "检查单：新文档里的表格"]);
  });
});

describe("提交前清理", () => {
  it("looks first, says what goes, asks, and only then takes it away", async () => {
    const pane = await showPane({ text: "工作总结\n一、学习情况\n学习不够深入。。\n二、打算\n继续努力。", view: "check" });
    await pane.user.click(screen.getByRole("switch", { name: "标记" }));
    await idle(pane);
    const marked = pane.host.colours(2);
    expect(marked).toMatch(/[yg]/);
    await pane.user.click(button("提交前清理和检查单"));
    await pane.user.click(screen.getByRole("menuitem", { name: "提交前清理" }));
    await screen.findByRole("heading", { name: "提交前清理" });
    await idle(pane);
    expect(screen.getByText(/^标记 1 处/)).toBeTruthy();
    expect(screen.getByText("终检还有 1 处必改")).toBeTruthy();
    expect(pane.host.colours(2)).toBe(marked);
    // The record of the marks goes too, so it is asked.
    await clean(pane, "先不清理");
    expect(pane.host.colours(2)).toBe(marked);
    await clean(pane, "清理");
    expect(pane.host.colours(2)).not.toMatch(/[yg]/);
    expect(pane.host.saved.at(-1)).toEqual({ version: 1, marks: [], typed: {}, lastWrite: null });
  });

  it("names what was typed and not written before it is lost", async () => {
    const pane = await showPane({ text: notReady, view: "check" });
    const id = (() => {
      const { phase } = pane.store.getState();
      return phase.kind === "open" ? (phase.reading?.tallies[0]?.id ?? "") : "";
    })();
    act(() => {
      pane.store.dispatch({ type: "typed", id, text: "12" });
    });
    await pane.user.click(button("提交前清理和检查单"));
    await pane.user.click(screen.getByRole("menuitem", { name: "提交前清理" }));
    await screen.findByRole("heading", { name: "填了还没有写入文稿的（1）" });
    await idle(pane);
    await pane.user.click(button("清理"));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("还没有写入文稿的数会丢掉：集中学习：12。");
    await pane.user.click(within(dialog).getByRole("button", { name: "先不清理" }));
    const { phase } = pane.store.getState();
    expect(phase.kind === "open" && phase.typed).toEqual({ [id]: "12" });
    await pane.user.click(button("去填数"));
    expect(pane.store.getState().view).toBe("fill");
  });

  it("has the focus on its title, gives it back, and says that there is nothing to do", async () => {
    const pane = await showPane({ text: ready, view: "check" });
    await openPanel(pane);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "提交前清理" }));
    expect(screen.getByText("没有。")).toBeTruthy();
    expect(screen.getByText("没有批注、修订、底色、底纹和隐藏的文字。")).toBeTruthy();
    expect(button("清理").getAttribute("aria-disabled")).toBe("true");
    await pane.user.click(button("返回检查结果"));
    await waitFor(() => {
      expect(document.activeElement).toBe(button("提交前清理"));
    });
  });

  it("says so when Word cannot be looked through, and tries again", async () => {
    const host = createFakeWordHost(ready);
    const pane = await showPane({ host, view: "check" });
    host.fail("readOoxml", "busy");
    await openPanel(pane);
    expect(pane.live()).toMatch(/^查看要清理的内容没有完成。 Word 正忙/);
    expect(screen.getByText("还没有查看要清理的内容。")).toBeTruthy();
    await pane.user.click(button("重新查看"));
    await idle(pane);
    expect(screen.getByText("没有批注、修订、底色、底纹和隐藏的文字。")).toBeTruthy();
  });

  it("tells what was done when Word fails in between", async () => {
    const host = createFakeWordHost(ready, { record: { version: 1, marks: [], typed: {}, lastWrite: null, ignored: [{ scope: "document", ruleId: "word-doubled", excerpt: "的的" }] } });
    const pane = await showPane({ host, view: "check" });
    await openPanel(pane);
    host.fail("saveRecord", "protected");
    await clean(pane, "清理");
    expect(pane.live()).toMatch(/^提交前清理没有完成。 Word 不允许改动这份文稿/);
    expect(screen.getByText("清理没有完成，文稿没有改动。")).toBeTruthy();
    await clean(pane, "清理");
    expect(pane.live()).toBe("已清理：删掉记录。");
    expect(screen.getByText("文稿里没有成文留下的内容。")).toBeTruthy();
  });

  it.each(["zh-CN", "en-US"])("draws in %s", async (language) => {
    const pane = await showPane({ text: ready, view: "check", language });
    await pane.user.click(button(language === "zh-CN" ? "提交前清理" : "Clean up"));
    await idle(pane);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(language === "zh-CN" ? "提交前清理" : "Clean up");
  });
});

describe("检查单", () => {
  it("is handed out as a page named after the report, and can be opened as a document instead", async () => {
    const doors = createFakeDoors();
    const pane = await showPane({ text: ready, view: "check", doors });
    await pane.user.click(button("检查单"));
    await pane.user.click(screen.getByRole("menuitem", { name: "打印用的网页" }));
    await idle(pane);
    expect(doors.saved.map(({ name, type }) => [name, type])).toEqual([["检查单 河东街道党支部工作总结.html", "text/html;charset=utf-8"]]);
    const page = new TextDecoder().decode(doors.saved[0]?.bytes);
    expect(page).toContain("可以提交");
    expect(page).toContain("河东街道党支部");
    expect(pane.live()).toMatch(/^检查单已导出。/);
    await pane.user.click(button("在新文档里打开"));
    await idle(pane);
    expect(pane.host.opened).toHaveLength(1);
    expect(pane.live()).toMatch(/^检查单已在新文档里打开。/);
  });

  it("tells of the document as it is now, not of the last check", async () => {
    const doors = createFakeDoors();
    const pane = await showPane({ text: ready, view: "check", doors });
    pane.host.type(2, "学习了**次。");
    await pane.user.click(button("检查单"));
    await pane.user.click(screen.getByRole("menuitem", { name: "打印用的网页" }));
    await idle(pane);
    expect(new TextDecoder().decode(doors.saved[0]?.bytes)).toContain("还有 1 处必改");
  });
});
