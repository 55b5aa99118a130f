import { act, cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { showPane } from "../show-pane";

configure({ defaultHidden: true });
// jsdom has neither layout nor scrolling, and forgets that it has the focus when the focused element goes away.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(cleanup);

const text = [
  "工作总结",
  "一、主要工作",
  "（一）组织学习。全年集中学习**次，取得成效。。",
  "（一）开展活动。全年志愿服务5次,走访群众。",
  "（三）加强宣传。全年报送信息12条。",
  "二、下步打算",
  "继续努力。。",
].join("\n");

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const faces = () => [...document.querySelectorAll<HTMLElement>("[data-finding]")];
const current = () => document.querySelector<HTMLElement>("[aria-current=true]");
const faceWith = (words: RegExp): HTMLElement => {
  const face = faces().find((each) => words.test(each.textContent));
  if (!face) throw new Error(`no card with ${words.source}: ${faces().map((each) => each.textContent).join(" | ")}`);
  return face;
};
const seen = (words: string | RegExp) => screen.findByText(words, { ignore: "[data-testid=live]" });

describe("改正", () => {
  it("shows 原→改 on the card and changes that place only", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    const before = host.texts();
    expect(faceWith(/（一）开展活动/).textContent).toContain("（一） → （二）");
    await user.click(faceWith(/（一）开展活动/));
    await user.click(button("改正"));
    await seen("已改正 1 处。");
    expect(host.texts()).toEqual(before.map((line, at) => (at === 3 ? line.replace("（一）", "（二）") : line)));
  });

  it("is done by F alone, goes on to the next finding with the focus, and U takes it back", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    const before = host.texts();
    act(() => { faceWith(/成效。。/).focus(); });
    await user.keyboard("f");
    await waitFor(() => { expect(host.texts()[2]).toBe(before[2]?.replace("。。", "。")); });
    await waitFor(() => { expect(document.activeElement).toBe(current()); });
    expect(current()?.textContent).not.toContain("成效。。");
    await waitFor(() => { expect(host.selected()).not.toBeNull(); });
    await user.keyboard("u");
    await waitFor(() => { expect(host.texts()).toEqual(before); });
  });

  it("of everything that is certain is looked through first: what is unticked stays", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    const before = host.texts();
    await user.click(button(/^改正 \d+ 处…$/));
    const list = screen.getByRole("list", { name: "要改的地方" });
    const boxes = within(list).getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.every((box) => box.checked)).toBe(true);
    expect(host.texts()).toEqual(before);
    await user.click(within(list).getByRole("checkbox", { name: /（一） → （二）/ }));
    await user.click(button(`改正 ${boxes.length - 1} 处`));
    await seen(/^已改正 \d+ 处。$/);
    expect(host.texts()).toEqual([
      before[0],
      before[1],
      "（一）组织学习。全年集中学习**次，取得成效。",
      "（一）开展活动。全年志愿服务5次，走访群众。",
      before[4],
      before[5],
      "继续努力。",
    ]);
    // The message offers the way back, and the list is there again.
    await user.click(screen.getAllByRole("button", { name: "撤回上次" })[0] as HTMLElement);
    await waitFor(() => { expect(host.texts()).toEqual(before); });
  });

  it("of one kind lists that kind only, and goes back without a change", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    const before = host.texts();
    await user.click(button(/^改正这类 \d+ 处…（文字/));
    expect(within(screen.getByRole("list", { name: "要改的地方" })).queryByRole("checkbox", { name: /（一） → （二）/ })).toBeNull();
    await user.click(button("返回检查结果"));
    expect(host.texts()).toEqual(before);
    expect(faces().length).toBeGreaterThan(3);
  });

  it("leaves a place alone that the writer changed meanwhile", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    await user.click(faceWith(/（一）开展活动/));
    host.type(3, "（二）另写的一段。");
    await user.click(button("改正"));
    await seen("1 处已改动，没有处理。");
    expect(host.texts()[3]).toBe("（二）另写的一段。");
  });

  it("takes the marks away where the text changes", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    await user.click(screen.getByRole("switch", { name: "标记" }));
    await seen(/^已标记/);
    await user.click(faceWith(/成效。。/));
    await user.click(button("改正"));
    await seen("已改正 1 处。");
    expect(host.texts()[2]?.slice(-4)).toBe("得成效。");
    expect(host.colours(2).slice(-2)).toBe("..");
  });
});

describe("忽略", () => {
  it("sets one place aside by I, goes on, and gives it back from the list of what is ignored", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    const count = faces().length;
    act(() => { faceWith(/成效。。/).focus(); });
    await user.keyboard("i");
    await seen("已忽略这一处。");
    expect(faces()).toHaveLength(count - 1);
    await waitFor(() => { expect(document.activeElement).toBe(current()); });
    expect(host.saved.at(-1)?.ignored).toHaveLength(1);
    expect(faceWith(/努力。。/)).toBeTruthy();

    await user.click(button("已忽略 1"));
    await user.click(button("重新提示"));
    await waitFor(() => { expect(faces()).toHaveLength(count); });
    expect(host.saved.at(-1)?.ignored ?? []).toEqual([]);
  });

  it("sets the same words aside in the whole document, and the next reading knows it", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    await user.click(faceWith(/成效。。/));
    await user.click(button("忽略"));
    await user.click(await screen.findByRole("menuitem", { name: /^这份文稿里的/ }));
    await seen(/^这份文稿里同样的地方都忽略了。$/);
    expect(faces().some((face) => /。。/.test(face.textContent))).toBe(false);
    await user.click(button("重新检查"));
    await waitFor(() => { expect(host.calls.filter((verb) => verb === "readSnapshot").length).toBeGreaterThan(1); });
    expect(faces().some((face) => /。。/.test(face.textContent))).toBe(false);
    expect(button("已忽略 2")).toBeTruthy();
  });

  it("in the whole office goes into the office's settings", async () => {
    const { store, user } = await showPane({ text, view: "check" });
    await user.click(faceWith(/成效。。/));
    await user.click(button("忽略"));
    await user.click(await screen.findByRole("menuitem", { name: /^以后所有文稿里的/ }));
    await seen(/^以后所有文稿里同样的地方都忽略。$/);
    expect(store.getState().profile.ignored).toEqual([{ rule: "mark-doubled", excerpt: "。。" }]);
    await user.click(button("已忽略 2"));
    await user.click(screen.getAllByRole("button", { name: "重新提示" })[0] as HTMLElement);
    await waitFor(() => { expect(store.getState().profile.ignored).toBeUndefined(); });
  });

  it("takes the mark of the place away with it", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    await user.click(screen.getByRole("switch", { name: "标记" }));
    await seen(/^已标记/);
    expect(host.colours(6)).toContain("y");
    act(() => { faceWith(/努力。。/).focus(); });
    await user.keyboard("i");
    await seen("已忽略这一处。");
    expect(host.colours(6)).not.toContain("y");
    expect(host.colours(2)).toContain("y");
  });
});

it("去填 leads from a finding to the field of its number", async () => {
  const { user } = await showPane({ text, view: "check" });
  await user.click(faceWith(/集中学习\*\*次/));
  await user.click(button("去填"));
  await waitFor(() => { expect((document.activeElement as HTMLInputElement).dataset["tally"]).toContain("集中学习"); });
});

describe("撤回上次", () => {
  it("goes back step by step, or several steps at once by the list", async () => {
    const { host, user } = await showPane({ text, view: "check" });
    const before = host.texts();
    for (const words of [/（一）开展活动/, /成效。。/, /努力。。/]) {
      await user.click(faceWith(words));
      await user.click(button("改正"));
      await seen("已改正 1 处。");
    }
    const last = host.texts();
    await user.click(screen.getAllByRole("button", { name: "撤回上次" })[0] as HTMLElement);
    await seen("已撤回。");
    expect(host.texts()).toEqual(last.map((line, at) => (at === 6 ? before[6] : line)));

    await user.click(button("最近的写入"));
    const steps = await screen.findAllByRole("menuitem");
    expect(steps.map((step) => step.textContent)).toEqual([expect.stringMatching(/^改正 1 处 \d\d:\d\d$/), expect.stringMatching(/^改正 1 处 .*连同后面的 1 次一起撤回$/)]);
    await user.click(steps[1] as HTMLElement);
    await waitFor(() => { expect(host.texts()).toEqual(before); });
  });
});
