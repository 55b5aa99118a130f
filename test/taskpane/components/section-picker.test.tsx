import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { sections } from "../../../src/skeletons/sections";
import { showPane } from "../show-pane";
// The tab comes from a file of its own; a test must not wait for its compilation.
import "../../../src/taskpane/components/SectionPicker";

// Fluent's style sheets make the question what is hidden slow in jsdom; pages in real Chromium are tested in test/e2e.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

type Pane = Awaited<ReturnType<typeof showPane>>;

const learned = "支部每周安排一次集中学习，党员轮流领学，全年没有间断。";
const report = ["工作总结", "一、主要工作", "（一）抓学习", learned, learned, "（二）抓队伍", learned, "（三）抓作风", learned, "二、下步打算", learned].join("\n");

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const seen = (text: string | RegExp) => screen.findByText(text, { ignore: "[data-testid=live]" });
const names = () => within(screen.getByRole("radiogroup")).getAllByRole<HTMLInputElement>("radio");

/** The cursor rests before it is looked for. */
async function put(pane: Pane, paragraph: number): Promise<void> {
  await act(async () => {
    pane.host.setCursor(paragraph);
    await new Promise((resolve) => setTimeout(resolve, 350));
  });
}

async function open(text = report, language = "zh-CN"): Promise<Pane> {
  const pane = await showPane({ text, language });
  await pane.user.click(screen.getByRole("tab", { name: language === "zh-CN" ? "小节" : "Section" }));
  // The first time, the tab's own file is compiled.
  await screen.findByRole("searchbox", {}, { timeout: 30_000 });
  return pane;
}

describe("choosing a section", () => {
  it("lists all that fit the report, and narrows them down by words and by topic", async () => {
    const { user } = await open();
    expect(names()).toHaveLength(sections.filter(({ forms }) => forms.includes("year")).length);
    await user.type(screen.getByRole("searchbox", { name: "搜索小节" }), "主题党日");
    expect(names()[0]?.labels?.[0]?.textContent).toContain("主题党日");
    const narrowed = names().length;
    expect(narrowed).toBeLessThan(sections.length);
    await seen(`共 ${narrowed} 个小节`);
    await user.click(screen.getByRole("combobox", { name: "主题" }));
    await user.click(await screen.findByRole("option", { name: "理论学习" }));
    expect(screen.queryAllByRole("radio").length).toBeLessThan(narrowed);
  });

  it.each<[string, string, number, RegExp]>([
    ["示例街道党支部2026年上半年工作总结", "半年总结", sections.filter(({ forms }) => forms.includes("half")).length, /上半年/],
    ["示例街道2026年工作要点", "计划和要点", sections.filter(({ forms }) => forms.includes("plan")).length, /./],
    ["2026年度个人述职报告", "个人述职", sections.filter(({ forms }) => forms.includes("person")).length, /本人/],
    ["2026年度个人对照检查材料", "对照检查", sections.filter(({ forms }) => forms.includes("selfReview")).length, /本人/],
  ])("offers in %s what fits %s", async (title, form, count, words) => {
    const pane = await open(report.replace("工作总结", title));
    expect(screen.getByRole("combobox", { name: "用在哪种报告" }).textContent).toBe(form);
    expect(names()).toHaveLength(count);
    await pane.user.click(names()[1]!);
    expect(screen.getByRole("group", { name: "插入后的文字" }).textContent).toMatch(words);
    if (/半年|计划/.test(form)) expect(screen.getByRole("group", { name: "插入后的文字" }).textContent).not.toContain("全年");
  });

  it("tells of half a year in a duty report on half a year", async () => {
    const pane = await open(report.replace("工作总结", "2026年上半年个人述职报告"));
    await pane.user.click(names()[1]!);
    expect(screen.getByRole("group", { name: "插入后的文字" }).textContent).toMatch(/上半年参加集中学习/);
  });

  it("follows the kind that was chosen where the document does not say, and the writer above all", async () => {
    const pane = await open("");
    const form = () => screen.getByRole("combobox", { name: "用在哪种报告" });
    expect(form().textContent).toBe("全年总结");
    act(() => { pane.store.dispatch({ type: "skeletonChosen", id: "half-year" }); });
    expect(form().textContent).toBe("半年总结");
    await pane.user.click(form());
    await pane.user.click(await screen.findByRole("option", { name: "计划和要点" }));
    expect(form().textContent).toBe("计划和要点");
    expect(names()).toHaveLength(sections.filter(({ forms }) => forms.includes("plan")).length);
  });

  it("shows and inserts the short form where the writer wants it", async () => {
    const pane = await open();
    await put(pane, 3);
    await pane.user.type(screen.getByRole("searchbox"), "专项整治");
    await pane.user.click(names()[0]!);
    const preview = () => screen.getByRole("group", { name: "插入后的文字" }).textContent;
    const full = preview();
    await pane.user.click(screen.getByRole("checkbox", { name: "要点式（简短）" }));
    const brief = preview();
    expect(brief.length).toBeLessThan(full.length);
    await pane.user.click(button("插入小节"));
    await seen(/^已插入/);
    expect(brief).toContain(pane.host.texts().find((text) => text.startsWith("聚焦群众身边不正之风和腐败问题开展专项整治"))?.slice(0, 40));
  });

  it("says so when nothing is found, and what to do", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("searchbox"), "没有这样的小节");
    await seen(/没有找到这样的小节/);
    expect(button("请先在上面选一个小节").getAttribute("aria-disabled")).toBe("true");
  });

  it("shows the text of the chosen one as it would be inserted, with ** and prompts", async () => {
    const pane = await open();
    await put(pane, 3);
    await pane.user.click(names()[0]!);
    const preview = screen.getByRole("group", { name: "插入后的文字" }).textContent;
    expect(preview).toMatch(new RegExp(`^（二）${sections[0]?.heading ?? ""}`));
    expect(preview).toContain("**次");
    expect(preview).toMatch(/【[^】]+】/);
  });
});

describe("the place", () => {
  it("follows the cursor", async () => {
    const pane = await open();
    await seen("将作为“一、”插入到“一、主要工作”之前。");
    await put(pane, 3);
    await seen("将作为“（二）”插入到“（一）抓学习”之后。");
    await put(pane, 10);
    await seen("将作为“三、”插入到“二、下步打算”之后。");
  });

  it("is read from a document that was changed meanwhile", async () => {
    const pane = await open();
    pane.host.type(5, "（二）抓制度");
    await put(pane, 6);
    await seen("将作为“（三）”插入到“（二）抓制度”之后。");
  });

  it("can be another level, or just at the cursor", async () => {
    const pane = await open();
    await put(pane, 3);
    await seen(/将作为“（二）”/);
    await pane.user.click(screen.getByRole("combobox", { name: "插入的位置和层级" }));
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
      "（二）　“（一）抓学习”之后",
      "二、　“一、主要工作”之后",
      "1.　“（一）抓学习”下面",
      "（二）　就在光标处",
    ]);
    await pane.user.click(screen.getByRole("option", { name: /就在光标处/ }));
    await seen(/这个位置在一节中间，下面的 1 段会归到新小节里。/);
  });

  it("is refused where whole paragraphs cannot go, with the reason", async () => {
    const pane = await open();
    pane.host.refuseInsertion("table");
    await put(pane, 3);
    await seen("光标在表格里。请把光标移到正文段落。");
    await pane.user.click(names()[0]!);
    expect(button("插入小节").getAttribute("aria-disabled")).toBe("true");
  });

  it("that Word does not tell is said in the line, not in a message", async () => {
    const pane = await open();
    pane.host.fail("readCursor", "busy");
    await put(pane, 3);
    await seen("没有读到光标的位置。请在文稿正文里点一下。");
    await put(pane, 3);
    await seen(/将作为“（二）”/);
  });

  it("is no longer looked for once another tab is shown", async () => {
    const pane = await open();
    await put(pane, 3);
    await pane.user.click(screen.getByRole("tab", { name: "整篇" }));
    const before = pane.host.calls.length;
    await put(pane, 6);
    expect(pane.host.calls).toHaveLength(before);
  });
});

describe("inserting", () => {
  it("lists the numbers that move on, writes them with the section, and 撤回上次 takes both back", async () => {
    const pane = await open();
    await put(pane, 3);
    await pane.user.click(names()[0]!);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "后面的序号顺延（2 处）" }).checked).toBe(true);
    expect(within(screen.getByRole("list", { name: "要改的序号" })).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["（二） → （三）　抓队伍", "（三） → （四）　抓作风"]);
    await pane.user.click(button("插入小节"));
    await seen(/^已插入“.+”，序号是“（二）”。$/);
    expect(pane.live()).toContain("后面的 2 处序号已经顺延。");
    expect(pane.host.texts().filter((text) => text.startsWith("（"))).toEqual(["（一）抓学习", `（二）${sections[0]?.heading ?? ""}`, "（三）抓队伍", "（四）抓作风"]);
    await pane.user.click(button("撤回上次"));
    await waitFor(() => { expect(pane.host.texts().join("\n")).toBe(report); });
  });

  it("leaves the numbers alone when the writer switches that off", async () => {
    const pane = await open();
    await put(pane, 3);
    await pane.user.click(names()[0]!);
    await pane.user.click(screen.getByRole("checkbox", { name: /后面的序号顺延/ }));
    expect(screen.queryByRole("list", { name: "要改的序号" })).toBeNull();
    await pane.user.click(button("插入小节"));
    await seen(/^已插入/);
    expect(pane.host.texts()).toEqual(expect.arrayContaining(["（二）抓队伍", "（三）抓作风"]));
  });

  it("writes nothing when the document has become another meanwhile, and shows the new place", async () => {
    const pane = await open();
    await put(pane, 3);
    await pane.user.click(names()[0]!);
    pane.host.type(2, "（一）抓制度");
    await pane.user.click(button("插入小节"));
    await seen("光标或文稿有变动，没有插入。");
    await seen("将作为“（二）”插入到“（一）抓制度”之后。");
    expect(pane.host.texts().join("\n")).toBe(report.replace("抓学习", "抓制度"));
    await pane.user.click(button("插入小节"));
    await seen(/^已插入/);
  });
});

// How Tab walks through the pane depends on layout, which jsdom does not have.
it("takes keys: words in the search, arrows in the list, Enter on the button", async () => {
  const pane = await open("");
  act(() => { screen.getByRole("searchbox").focus(); });
  await pane.user.keyboard("主题党日");
  act(() => { names()[0]?.focus(); });
  await pane.user.keyboard(" ");
  expect(names()[0]?.checked).toBe(true);
  act(() => { button("插入小节").focus(); });
  await pane.user.keyboard("{Enter}");
  await seen(/^已插入/);
  expect(pane.host.texts()[0]).toMatch(/^一、/);
});

it("speaks English too", async () => {
  const pane = await open(report, "en-US");
  await put(pane, 3);
  await seen("Comes in as “（二）”, after “（一）抓学习”.");
  await pane.user.click(names()[0]!);
  await pane.user.click(button("Insert section"));
  await seen(/is inserted as “（二）”.$/);
});
