import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { skeletons } from "../../src/skeletons";
import { App } from "../../src/taskpane/App";
import { startState } from "../../src/taskpane/state/pane-state";
import { createStore } from "../../src/taskpane/state/store";
import { createFakeWordHost } from "./fake-word-host";
import { showPane } from "./show-pane";
import { draft, writer } from "./start-pane";
import { usualLook } from "./usual-look";

// Fluent's style sheets make the question what is hidden slow in jsdom; pages in real Chromium are tested in test/e2e.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

// jsdom has neither layout nor scrolling.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const tab = (name: RegExp) => screen.getByRole("tab", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** Waits for words in the pane, not for what a screen reader is told. */
const seen = (text: string | RegExp) => screen.findByText(text, { ignore: "[data-testid=live]" });
const cards = () => [...document.querySelectorAll<HTMLElement>("[data-finding]")];

describe("骨架", () => {
  it("inserts the chosen skeleton and leads on to the numbers", async () => {
    const { host, user } = await showPane({ text: "" });
    expect(screen.getByText(/文稿还是空的/)).toBeTruthy();
    await user.clear(screen.getByLabelText("单位"));
    await user.type(screen.getByLabelText("单位"), "河西支部");
    await user.clear(screen.getByLabelText("年度"));
    await user.type(screen.getByLabelText("年度"), "2025{Enter}");
    await user.click(button("插入到光标处"));
    await seen(/^已插入 \d+ 段。$/);
    expect(host.texts()[0]).toContain("河西支部");
    expect(host.texts()[0]).toContain("2025年度");
    await user.click(button("去填数"));
    expect(tab(/填数/).getAttribute("aria-selected")).toBe("true");
    expect(await screen.findByText(/^已填 0 \/ \d+$/)).toBeTruthy();
  });

  it("leaves out parts that are not ticked and renumbers the rest", async () => {
    const { host, user } = await showPane({ text: "" });
    await user.click(screen.getByRole("checkbox", { name: /^二、存在问题/ }));
    expect(screen.getByRole("checkbox", { name: /^二、2027年/ })).toBeTruthy();
    await user.click(button("插入到光标处"));
    await seen(/^已插入/);
    expect(host.texts().join("\n")).not.toContain("存在问题");
    expect(host.texts().some((text) => text.startsWith("二、2027年"))).toBe(true);
  });

  it("replaces the whole text or opens a new document from the menu", async () => {
    const { host, user } = await showPane();
    await user.click(button("其他插入方式"));
    await user.click(await screen.findByRole("menuitem", { name: /以骨架新建文档/ }));
    await seen("新文档已经打开。");
    expect(host.opened).toHaveLength(1);
    await user.click(button("其他插入方式"));
    await user.click(await screen.findByRole("menuitem", { name: /替换全文/ }));
    await seen(/^已插入/);
    expect(host.texts().join("\n")).not.toContain("继续努力");
    await user.click(button("撤回上次"));
    await seen("已撤回。");
    expect(host.texts().join("\n")).toBe(draft);
  });

  it("shows superior organs and the date only when asked", async () => {
    const { user, store } = await showPane();
    expect(screen.queryByLabelText("上级机关")).toBeNull();
    await user.click(button("更多"));
    await user.type(screen.getByLabelText("上级机关"), "县委");
    expect(store.getState().writer.superiors).toBe("县委");
  });

  it("cannot insert when no part is ticked, and says so", async () => {
    const { user, host } = await showPane({ text: "" });
    for (const box of screen.getAllByRole<HTMLInputElement>("checkbox")) if (box.checked) await user.click(box);
    expect(screen.getByText("请至少勾选一个部分。")).toBeTruthy();
    await user.click(button("插入到光标处"));
    expect(host.calls).not.toContain("insertPackage");
  });
});

describe("填数", () => {
  it("writes one number by Enter, goes on to the next row and shows its place", async () => {
    const { host, user } = await showPane({ view: "fill" });
    await user.click(screen.getByLabelText("集中学习（次）"));
    await user.keyboard("12{Enter}");
    await seen("已写入 1 处。");
    expect(host.texts()[2]).toContain("集中学习12次");
    expect(document.activeElement).toBe(screen.getByLabelText("专题研讨（次）"));
    await waitFor(() => { expect(host.selected()).toBe("**"); });
  });

  it("writes all typed numbers together, and says what is next when all are filled", async () => {
    const { host, user } = await showPane({ view: "fill" });
    await user.type(screen.getByLabelText("集中学习（次）"), "12");
    await user.type(screen.getByLabelText("专题研讨（次）"), "3");
    await user.type(screen.getByLabelText("志愿服务（次）"), "5");
    expect(screen.getByText("已填 3 / 3")).toBeTruthy();
    await user.click(button("写入文稿（3 处）"));
    await seen("已写入 3 处。");
    expect(host.texts().join("\n")).not.toContain("**");
    expect(screen.getByText("数已全部填完。")).toBeTruthy();
    await user.click(button("去终检"));
    expect(tab(/终检/).getAttribute("aria-selected")).toBe("true");
  });

  it("says at the field why a value is wrong, and does not write it", async () => {
    const { host, user } = await showPane({ view: "fill" });
    const field = screen.getByLabelText("集中学习（次）");
    await user.type(field, "几十");
    expect(screen.queryByRole("alert")).toBeNull();
    await user.keyboard("{Enter}");
    expect((await screen.findByRole("alert")).textContent).toBe("请写成一个确定的数，例如 12 或十二。");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field);
    expect(host.calls).not.toContain("applyEdits");
    expect(button("写入文稿").getAttribute("aria-disabled")).toBe("true");
  });

  it("keeps what was typed with the document once the typing rests", async () => {
    const { host, user } = await showPane({ view: "fill" });
    await user.type(screen.getByLabelText("集中学习（次）"), "12");
    expect(host.saved).toEqual([]);
    await waitFor(() => { expect(Object.values(host.saved.at(-1)?.typed ?? {})).toEqual(["12"]); }, { timeout: 3000 });
    expect(host.saved).toHaveLength(1);
  });

  it.each([
    ["", "文稿还是空的。", "去骨架", /骨架/],
    ["没有数字的文稿。", "这份文稿没有要填的数。", "去终检", /终检/],
  ])("for %j says what to do next", async (text, sentence, action, view) => {
    const { user } = await showPane({ text, view: "fill" });
    expect(screen.getByText(sentence)).toBeTruthy();
    await user.click(button(action));
    expect(tab(view).getAttribute("aria-selected")).toBe("true");
  });
});

describe("终检", () => {
  it("gives the verdict first, tells it to a screen reader, and shows what is left on the tabs", async () => {
    const { live } = await showPane({ view: "check" });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("还有 4 处必改");
    expect(live()).toBe("还有 4 处必改");
    expect(within(tab(/填数/)).getAllByRole("img", { name: "还有 3 个数没有填" })[0]?.textContent).toBe("3");
    expect(within(tab(/终检/)).getAllByRole("img", { name: "还有 4 处必改" })[0]?.textContent).toBe("4");
  });

  it("groups the findings and shows sentence, place, reason and basis in the card", async () => {
    await showPane({ view: "check" });
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual(["漏填 3", "序号 1"]);
    const [card] = cards();
    if (!card) throw new Error("no card");
    expect(within(card).getByText("必改")).toBeTruthy();
    expect(within(card).getByText("第 3 段")).toBeTruthy();
    expect(card.querySelector("mark")?.textContent).toBe("**");
    expect(card.textContent).toContain("全年集中学习**次");
    expect(card.textContent).toMatch(/惯例|国标|本单位/);
  });

  it("is walked by keys alone: one stop for Tab, arrows and J K move, Enter goes to the place", async () => {
    const { host, user } = await showPane({ view: "check" });
    cards()[0]?.focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => { expect(document.activeElement).toBe(cards()[1]); });
    await user.keyboard("j");
    await waitFor(() => { expect(document.activeElement).toBe(cards()[2]); });
    await user.keyboard("{End}");
    await waitFor(() => { expect(document.activeElement).toBe(cards()[3]); });
    expect(host.calls).not.toContain("select");
    expect(cards().map((card) => card.tabIndex)).toEqual([-1, -1, -1, 0]);
    await user.keyboard("{Enter}");
    await waitFor(() => { expect(host.selected()).toBe("（一）"); });
    await user.keyboard("k");
    expect(screen.getByText("3 / 4")).toBeTruthy();
  });

  it("goes to the next and the previous place by buttons", async () => {
    const { host, user } = await showPane({ view: "check" });
    expect(screen.getByText("共 4 处")).toBeTruthy();
    await user.click(button("下一处"));
    await waitFor(() => { expect(host.selected()).toBe("**"); });
    expect(screen.getByText("1 / 4")).toBeTruthy();
    expect(cards()[0]?.getAttribute("aria-current")).toBe("true");
    // Before the first comes the last.
    await user.click(button("上一处"));
    await waitFor(() => { expect(host.selected()).toBe("（一）"); });
    expect(screen.getByText("4 / 4")).toBeTruthy();
  });

  it("marks in the document by the switch and clears again", async () => {
    const { host, user } = await showPane({ view: "check" });
    await user.click(screen.getByRole("switch", { name: "标记" }));
    await seen("已标记 4 处。");
    expect(host.colours(2)).toContain("yy");
    await user.click(button("清除标记"));
    await seen(/^已清除 4 处标记/);
    expect(host.colours(2)).not.toContain("y");
    expect(screen.getByRole<HTMLInputElement>("switch", { name: "标记" }).checked).toBe(false);
  });

  it("checks again when asked and says 可以提交 with what was looked at", async () => {
    const { host, user, live } = await showPane({ view: "check" });
    host.type(2, "（一）组织学习。全年集中学习12次。");
    host.type(3, "（二）开展活动。全年志愿服务5次。");
    await user.click(button("重新检查"));
    await waitFor(() => { expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("可以提交"); });
    expect(live()).toBe("可以提交");
    expect(screen.getByText(/^检查过的内容：.+。$/)).toBeTruthy();
  });

  it("draws 200 cards at once and more on demand", async () => {
    const text = Array.from({ length: 450 }, (_, index) => `走访第${index}组群众**户。`).join("\n");
    await showPane({ text, view: "check" });
    expect(cards()).toHaveLength(200);
    // Found without roles: hundreds of cards make that slow in jsdom.
    const more = [...document.querySelectorAll("button")].find((each) => each.textContent === "显示更多（还有 250 处）");
    if (!more) throw new Error("no button for more");
    fireEvent.click(more);
    expect(cards()).toHaveLength(400);
    cards()[0]?.focus();
    fireEvent.keyDown(cards()[0] ?? document.body, { key: "End" });
    expect(cards()).toHaveLength(50);
    expect(cards().at(-1)?.getAttribute("aria-current")).toBe("true");
  });
});

describe("trouble", () => {
  it("offers to clear marks that an earlier pane left", async () => {
    const before = await showPane({ view: "check" });
    await before.user.click(screen.getByRole("switch", { name: "标记" }));
    await seen("已标记 4 处。");
    const record = before.host.saved.at(-1) ?? null;
    cleanup();
    const { user } = await showPane({ view: "skeleton", host: createFakeWordHost(draft, { record }) });
    expect(screen.getByText("文稿里还有上次留下的 4 处标记。")).toBeTruthy();
    await user.click(button("清除标记"));
    await seen(/^已清除 4 处标记/);
    expect(screen.queryByText(/上次留下/)).toBeNull();
  });

  it("shows a failure inside the view with the code as small print, and can be closed", async () => {
    const { host, user } = await showPane({ view: "check" });
    host.fail("mark", "protected");
    await user.click(screen.getByRole("switch", { name: "标记" }));
    await seen("标记没有完成。");
    expect(screen.getByText("Word 给出的代码：Fake-protected")).toBeTruthy();
    await user.click(button("关闭"));
    expect(screen.queryByText(/标记没有完成/)).toBeNull();
  });

  it("says what it is doing only when that takes longer, and can be told to stop", async () => {
    const { host, user } = await showPane({ view: "check" });
    const held = host.hold("readSnapshot");
    await user.click(button("重新检查"));
    expect(screen.queryByText("正在检查文稿…")).toBeNull();
    await seen("正在检查文稿…");
    await user.click(button("取消"));
    await waitFor(() => { expect(screen.queryByText("正在检查文稿…")).toBeNull(); });
    held.release();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("还有 4 处必改");
  });

  it("can read again when the first reading failed", async () => {
    const host = createFakeWordHost(draft);
    host.fail("readSnapshot", "busy");
    const { user } = await showPane({ view: "fill", host });
    await seen("读取文稿没有完成。");
    await user.click(screen.getAllByRole("button", { name: "重新读取" })[0] ?? document.body);
    await seen("已填 0 / 3");
  });
});

describe("before and without Word", () => {
  const start = () => createStore(startState({ view: "skeleton", writer, skeletonId: "branch-annual", skeletons }));

  it("shows the frame at once, and writes nothing yet", () => {
    render(<App store={start()} deps={null} {...usualLook} />);
    expect(within(screen.getByRole("tablist", { name: "三个步骤" })).getAllByRole("tab")).toHaveLength(3);
    expect(button("插入到光标处").getAttribute("aria-disabled")).toBe("true");
  });

  it("says that the page is not inside Word", () => {
    const store = start();
    store.dispatch({ type: "hostMissing" });
    render(<App store={store} deps={null} {...usualLook} />);
    expect(screen.getByText("这里没有连上 Word")).toBeTruthy();
  });

  it("says that this Word is too old", () => {
    const store = start();
    store.dispatch({ type: "hostReady", capabilities: { wordApi: "1.1", supported: false, newDocument: false, changeEvents: false } });
    render(<App store={store} deps={null} {...usualLook} />);
    expect(screen.getByText(/当前 Word 的接口版本是 1.1/)).toBeTruthy();
  });
});

it("speaks English where Office does", async () => {
  const { user, live } = await showPane({ view: "check", language: "en-US" });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("4 places to correct");
  expect(live()).toBe("4 places to correct");
  await user.click(tab(/Skeleton/));
  expect(button("Insert at the cursor")).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/插入|文稿|必改/);
});
