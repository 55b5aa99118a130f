import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { allRules } from "../../../src/checks/rules/index";
import type { Profile } from "../../../src/checks/types";
import { defaultLayout } from "../../../src/layout/default-settings";
// The panel and what it loads come from files of their own; a test must not wait for their compilation.
import "../../../src/taskpane/components/SettingsPanel";
import { readOfficeFile } from "../../../src/taskpane/state/office-file";
import { createFakeDoors, type FakeDoors } from "../fake-doors";
import { showPane, type ShownPane } from "../show-pane";

// Fluent's style sheets make the question what is hidden slow in jsdom; pages in real Chromium are tested in test/e2e.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

const report = ["工作总结", "一、开展情况", "（一）组织学习。抓学习。", "（一）开展活动。办好河长治活动。", "二、打算", "继续努力。"].join("\n");

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const status = () => within(screen.getByRole("region", { name: "设置" })).getAllByRole("status").at(-1)?.textContent;
const gear = () => button("设置");

interface Shown extends ShownPane {
  readonly doors: FakeDoors;
  profile(): Profile;
}

async function show({ text = report, profile = {}, language = "zh-CN" }: { text?: string; profile?: Profile; language?: string } = {}): Promise<Shown> {
  const doors = createFakeDoors();
  const pane = await showPane({ text, view: "check", language, doors });
  act(() => { pane.store.dispatch({ type: "profileChanged", profile }); });
  await pane.user.click(button(language === "zh-CN" ? "设置" : "Settings"));
  await screen.findByRole("heading", { level: 2, name: language === "zh-CN" ? "设置" : "Settings" });
  return { ...pane, doors, profile: () => pane.store.getState().profile };
}

async function open(user: UserEvent, section: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: new RegExp(`^${section}`) }));
}

function select(name: string): HTMLSelectElement {
  return screen.getByLabelText<HTMLSelectElement>(name);
}

// jsdom forgets that a page has the focus once the element that had it is gone.
beforeAll(() => { jest.spyOn(document, "hasFocus").mockReturnValue(true); });
afterEach(cleanup);

describe("the panel 设置", () => {
  it("takes the focus, shows its sections closed, and gives the focus back to its button", async () => {
    const { user } = await show();
    await waitFor(() => { expect(document.activeElement?.textContent).toBe("设置"); });
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual(["单位和年度", "规则", "序号", "词语", "忽略", "标记", "随写随查", "导出和导入"]);
    expect(screen.queryAllByRole("combobox")).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "设置" })).toBeNull();
    expect(document.activeElement === gear()).toBe(true);
    await user.keyboard("{Enter}");
    await user.click(button("返回"));
    expect(screen.queryByRole("region", { name: "设置" })).toBeNull();
    expect(document.activeElement === gear()).toBe(true);
  });

  it("goes away when another view is chosen", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("tab", { name: /^填数/ }));
    expect(screen.queryByRole("region", { name: "设置" })).toBeNull();
  });

  it("says what is set while the sections are closed", async () => {
    await show({ profile: { places: ["甲镇"], rules: { "number-gap": "off", "heading-end": "must" }, scheme: ["1.", "（1）"], words: { allow: ["一"], confused: [{ wrong: "二", right: "三" }] }, ignored: [{ rule: "number-gap" }] } });
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual(["单位和年度1 个名称", "规则改了 2 条", "序号已选定", "词语2 个", "忽略1 项", "标记", "随写随查", "导出和导入"]);
  });
});

describe("单位和年度", () => {
  it("shows where unit and year are given and leads there", async () => {
    const { user, store } = await show();
    await open(user, "单位和年度");
    expect(screen.getByText("河东街道党支部")).toBeTruthy();
    expect(screen.getByText("2026年")).toBeTruthy();
    await user.click(button("去骨架填写"));
    expect(store.getState()).toMatchObject({ view: "skeleton", skeletonTab: "whole", settingsPanel: null });
  });

  it("adds and removes names; the focus stays in the list", async () => {
    const { user, profile } = await show();
    await open(user, "单位和年度");
    const field = screen.getByRole("textbox", { name: "地名或单位名" });
    await user.type(field, " 白塔镇 {Enter}甲镇{Enter}");
    expect(profile()).toEqual({ places: ["白塔镇", "甲镇"] });
    expect(status()).toContain("已添加“甲镇”。");
    await user.type(field, "甲镇{Enter}");
    expect(screen.getByText("“甲镇”已经有了。")).toBeTruthy();
    await user.clear(field);
    await user.click(button("添加：地名或单位名"));
    expect(screen.getByText("请先填写。")).toBeTruthy();
    await user.click(button("删除“白塔镇”"));
    expect(document.activeElement).toBe(button("删除“甲镇”"));
    await user.keyboard("{Enter}");
    expect(profile()).toEqual({});
    expect(document.activeElement).toBe(field);
  });
});

describe("规则", () => {
  it("lists every rule in its family, each at its own level", async () => {
    const { user } = await show();
    await open(user, "规则");
    expect(screen.getAllByRole("combobox")).toHaveLength(allRules.length);
    expect(screen.getAllByRole("heading", { level: 4 }).map((heading) => heading.textContent)).toEqual(["漏填", "序号", "旧稿痕迹", "文字", "结构"]);
    expect(within(screen.getByRole("list", { name: "漏填" })).getAllByRole("listitem")).toHaveLength(allRules.filter(({ family }) => family === "placeholder").length);
    expect(select("序号重复：怎样提示").selectedOptions[0]?.textContent).toBe("按默认（必改）");
  });

  it("a rule that is switched off is out of the verdict and the badge at once, without asking Word", async () => {
    const { user, host, profile } = await show();
    await open(user, "规则");
    const before = host.calls.length;
    expect(screen.getByRole("img", { name: "还有 1 处必改" })).toBeTruthy();
    await user.selectOptions(select("序号重复：怎样提示"), "不查");
    await waitFor(() => { expect(status()).toMatch(/^“序号重复”改为不查。 现在：(可以提交|没有必改)/); });
    expect(screen.queryByRole("img", { name: "还有 1 处必改" })).toBeNull();
    expect(profile()).toEqual({ rules: { "number-duplicate": "off" } });
    expect(host.calls.slice(before)).toEqual([]);
    await user.selectOptions(select("序号重复：怎样提示"), "按默认（必改）");
    await screen.findByRole("img", { name: "还有 1 处必改" });
    expect(profile()).toEqual({});
  });

  it("are found by words of title or sentence", async () => {
    const { user } = await show();
    await open(user, "规则");
    const search = screen.getByRole("searchbox", { name: "找规则" });
    await user.type(search, "序号重复");
    expect(screen.getAllByRole("combobox").map((select) => select.getAttribute("aria-label"))).toEqual(["序号重复：怎样提示"]);
    expect(screen.getByText("共 1 条")).toBeTruthy();
    await user.clear(search);
    await user.type(search, "没有这种东西");
    expect(screen.getByText("没有这样的规则。请换个词再找。")).toBeTruthy();
  });

  it("go back to default together, and back again", async () => {
    const rules = { "number-gap": "off", "heading-end": "must" } as const;
    const { user, profile } = await show({ profile: { rules, places: ["甲镇"] } });
    await open(user, "规则");
    await user.click(button("恢复默认（2 条）"));
    expect(profile()).toEqual({ places: ["甲镇"] });
    await user.click(button("撤回"));
    expect(profile().rules).toEqual(rules);
  });

  it("tell on demand what they rest on, what they say, and about what", async () => {
    const { user } = await show();
    await open(user, "规则");
    await user.click(button("序号重复：为什么"));
    expect(screen.getByText("国标 GB/T 9704-2012 7.3.3")).toBeTruthy();
    expect(screen.getByText("“（二）”重复了，这里应为“（三）”。")).toBeTruthy();
    expect(screen.getAllByText("（二）", { selector: "b" })).toHaveLength(1);
    await user.click(button("序号重复：为什么"));
    expect(screen.queryByText("国标 GB/T 9704-2012 7.3.3")).toBeNull();
  });

  it.each(["zh-CN", "en-US"])("every one of them can tell why in %s", async (language) => {
    const { user } = await show({ language });
    await open(user, language === "zh-CN" ? "规则" : "Rules");
    for (const each of screen.getAllByRole("button", { name: language === "zh-CN" ? /：为什么$/ : /: why$/ })) fireEvent.click(each);
    const told = screen.getAllByText(language === "zh-CN" ? "会这样提示" : "What it says").map((name) => name.nextElementSibling?.textContent ?? "");
    expect(told).toHaveLength(allRules.length);
    expect(told.filter((text) => text.trim() === "" || /\{|undefined/.test(text))).toEqual([]);
  });
});

describe("序号", () => {
  it("takes one of the common orders, and the usual again", async () => {
    const { user, profile } = await show();
    await open(user, "序号");
    const orders = select("各级序号的写法，从高到低");
    await user.selectOptions(orders, "一、 → 1. → （1） → ①");
    expect(profile()).toEqual({ scheme: ["一、", "1.", "（1）", "①"] });
    await user.selectOptions(orders, "默认（国标的顺序，常见的省略也认）");
    expect(profile()).toEqual({});
  });

  it("shows an order that came with a file", async () => {
    const { user } = await show({ profile: { scheme: ["第一节", "1）"] } });
    await open(user, "序号");
    expect(screen.getByRole<HTMLSelectElement>("combobox").selectedOptions[0]?.textContent).toBe("导入的：第一节 → 1）");
  });
});

describe("词语", () => {
  it("a pair of wrong and right is found in the report at once and goes again", async () => {
    const { user, profile, store } = await show();
    await open(user, "词语");
    const found = () => (store.getState().phase as { reading?: { findings: { excerpt: string }[] } }).reading?.findings.filter(({ excerpt }) => excerpt === "河长治").length;
    await user.type(screen.getByRole("textbox", { name: "错的写法" }), "河长治");
    await user.type(screen.getByRole("textbox", { name: "对的写法" }), "河长治{Enter}");
    expect(screen.getByText("对的写法要和错的不一样。")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "对的写法" }), "{Backspace}制{Enter}");
    expect(profile().words).toEqual({ confused: [{ wrong: "河长治", right: "河长制" }] });
    await waitFor(() => { expect(found()).toBe(1); });
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "错的写法" }));
    await user.click(button("删除“河长治 → 河长制”"));
    expect(profile()).toEqual({});
    await waitFor(() => { expect(found()).toBe(0); });
  });

  it("words that are right come and go", async () => {
    const { user, profile } = await show();
    await open(user, "词语");
    await user.type(screen.getByRole("textbox", { name: "词语" }), "工作工作专班{Enter}");
    expect(profile()).toEqual({ words: { allow: ["工作工作专班"] } });
    await user.click(button("删除“工作工作专班”"));
    expect(profile()).toEqual({});
  });

  it("the office's own wording of a set phrase is kept when its field is left, and emptied it is the current one again", async () => {
    const { user, profile } = await show();
    await open(user, "词语");
    const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "学习贯彻的会议精神" });
    expect(field().value).toBe("党的二十大和二十届历次全会精神");
    await user.clear(field());
    await user.type(field(), "党的二十大精神");
    await user.tab();
    expect(profile()).toEqual({ phrases: { spirit: "党的二十大精神" } });
    expect(status()).toContain("“学习贯彻的会议精神”已改。");
    await user.clear(field());
    await user.tab();
    expect(profile()).toEqual({});
    expect(field().value).toBe("党的二十大和二十届历次全会精神");
  });
});

describe("忽略", () => {
  it("lists what the office sets aside and takes it back", async () => {
    const { user, profile } = await show({ profile: { ignored: [{ rule: "number-duplicate", excerpt: "（一）" }, { rule: "year-foreign" }] } });
    await open(user, "忽略");
    await user.click(button("重新提示：序号重复：“（一）”"));
    expect(profile()).toEqual({ ignored: [{ rule: "year-foreign" }] });
    await screen.findByRole("img", { name: "还有 1 处必改" });
    await user.click(screen.getByRole("button", { name: /^重新提示：.*：全部$/ }));
    expect(profile()).toEqual({});
    expect(document.activeElement?.textContent).toMatch(/^没有忽略的。/);
  });
});

describe("标记", () => {
  it("without colours the switch in 终检 is off and says why", async () => {
    const { user, host, store } = await show();
    await open(user, "标记");
    await user.click(screen.getByRole("radio", { name: /^只选中，不上色/ }));
    expect(store.getState().marks).toBe("none");
    await user.click(button("返回"));
    const marks = await screen.findByRole("switch", { name: "标记" });
    expect(marks.getAttribute("aria-disabled")).toBe("true");
    const before = host.calls.length;
    await user.click(marks);
    expect(host.calls.slice(before)).toEqual([]);
    expect(document.body.textContent).toContain("“设置”里选的是“只选中，不上色”，所以不能标记。");
  });

  it("marks where nothing is found any more go with the rule", async () => {
    const { user, store } = await show();
    await user.click(button("返回"));
    await user.click(await screen.findByRole("switch", { name: "标记" }));
    const marks = () => (store.getState().phase as { kept?: { marks: readonly { excerpt: string }[] } }).kept?.marks.map(({ excerpt }) => excerpt);
    await waitFor(() => { expect(marks()).toContain("（一）"); });
    await user.click(gear());
    await open(user, "规则");
    await user.selectOptions(select("序号重复：怎样提示"), "不查");
    await waitFor(() => { expect(marks()).not.toContain("（一）"); });
  });
});

describe("导出和导入", () => {
  const full: Profile = { places: ["甲镇"], rules: { "number-duplicate": "off" }, words: { allow: ["一一"] } };

  async function upload(user: UserEvent, content: string, name = "设置.json"): Promise<void> {
    const file = new File([content], name);
    // jsdom's files cannot be read as bytes.
    Object.assign(file, { arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer) });
    await user.upload(screen.getByLabelText("导入设置", { selector: "input" }), file);
  }

  it("hands out one file with unit and layout, and offers the clipboard", async () => {
    const { user, doors, store } = await show({ profile: full });
    act(() => { store.dispatch({ type: "layoutChanged", settings: { ...defaultLayout, lineSpacing: 29 } }); });
    await open(user, "导出和导入");
    await user.click(button("导出设置"));
    await screen.findByText(/^已导出。/);
    const text = new TextDecoder().decode(doors.saved[0]?.bytes);
    expect(doors.saved[0]?.name).toBe("成文设置.json");
    expect(readOfficeFile(text)).toEqual({ ok: true, settings: { profile: { unit: "河东街道党支部", ...full }, layout: { ...defaultLayout, lineSpacing: 29 } } });
    await user.click(button("复制内容"));
    await screen.findByText(/^已复制。/);
    expect(doors.copied).toEqual([text]);
  });

  it("shows the text to copy by hand where the clipboard is forbidden", async () => {
    const { user, doors } = await show({ profile: full });
    doors.forbidCopy();
    await open(user, "导出和导入");
    await user.click(button("导出设置"));
    await user.click(await screen.findByRole("button", { name: "复制内容" }));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "设置的内容" })).value).toContain('"甲镇"');
  });

  it("refuses a faulty file with line and reason and changes nothing", async () => {
    const { user, profile } = await show({ profile: full });
    await open(user, "导出和导入");
    await upload(user, '{\n  "places": ["乙镇"],\n  "rules": { "number-gab": "off" }\n}');
    await screen.findByText("“设置.json”没有采用，设置没有改动。");
    expect(screen.getByText("第 3 行：没有“number-gab”这个检查项代号，是不是“number-gap”。")).toBeTruthy();
    expect(profile()).toBe(full);
    await user.click(button("知道了"));
    expect(screen.queryByText(/没有采用/)).toBeNull();
  });

  it("shows what will change, merges, and takes it back", async () => {
    const { user, profile, store } = await show({ profile: full });
    await open(user, "导出和导入");
    await upload(user, JSON.stringify({ unit: "他局", places: ["甲镇", "乙镇"], rules: { "number-gap": "off" }, layout: { lineSpacing: 29 } }));
    expect((await screen.findByRole("heading", { level: 4, name: "要采用“设置.json”吗？" }))).toBe(document.activeElement);
    const changes = () => screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(changes()).toEqual(["规则 1 条", "名称加 1 个", "排版的格式"]);
    expect(profile()).toBe(full);
    await user.click(button("采用"));
    await screen.findByText("已采用“设置.json”。");
    expect(profile()).toEqual({ places: ["甲镇", "乙镇"], rules: { "number-duplicate": "off", "number-gap": "off" }, words: { allow: ["一一"] } });
    expect(store.getState()).toMatchObject({ writer: { unit: "河东街道党支部" }, layout: { ...defaultLayout, lineSpacing: 29 } });
    await user.click(button("撤回导入"));
    expect(profile()).toEqual(full);
    expect(store.getState().layout).toBeUndefined();
  });

  it("replaces on wish; the file's unit becomes the writer's, and what is replaced is in force", async () => {
    const { user, profile, store } = await show({ profile: full });
    await open(user, "导出和导入");
    await upload(user, JSON.stringify({ unit: "他局", places: ["乙镇"] }));
    await user.click(await screen.findByRole("radio", { name: /^替换/ }));
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["单位改为“他局”", "规则 1 条", "名称加 1 个，去掉 1 个", "不要提示的词去掉 1 个"]);
    await user.click(button("采用"));
    await screen.findByText("已采用“设置.json”。");
    expect(profile()).toEqual({ places: ["乙镇"] });
    expect(store.getState().writer.unit).toBe("他局");
    await screen.findByRole("img", { name: "还有 1 处必改" });
  });

  it("says so when a file changes nothing or is no text", async () => {
    const { user } = await show({ profile: full });
    await open(user, "导出和导入");
    await upload(user, JSON.stringify(full));
    await screen.findByText("和现在的设置一样，没有要改的。");
    await user.click(button("不采用"));
    const file = new File(["x"], "照片.json");
    Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.of(0xff, 0xd8, 0xff).buffer) });
    await user.upload(screen.getByLabelText("导入设置", { selector: "input" }), file);
    await screen.findByText(/这不是纯文本文件/);
  });
});
