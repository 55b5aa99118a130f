import { act, configure, screen, waitFor, within } from "@testing-library/react";
// The view and its part come from files of their own; a test must not wait for their compilation.
import "../../../src/layout/load-layout";
import "../../../src/taskpane/components/LayOutView";
import { defaultLayout } from "../../../src/layout/default-settings";
import { readSettings } from "../../../src/layout/read-settings";
import { createFakeWordHost } from "../fake-word-host";
import { showPane } from "../show-pane";

configure({ asyncUtilTimeout: 20_000 });

const report = "县档案馆2026年工作总结\n县委：\n一年来，我馆开展学习12次。\n一、主要工作\n（一）学习。全年学习12次。\n（二）走访。全年走访8户。\n二、下步打算\n继续努力。\n县档案馆党支部\n2026年12月20日";

async function show(text = report, language?: string) {
  const pane = await showPane({ text, ...(language === undefined ? {} : { language }) });
  await pane.user.click(screen.getByRole("tab", { name: language === undefined ? "排版" : "Layout" }));
  await screen.findByRole("heading", { name: language === undefined ? "格式设置" : "Format" });
  return pane;
}

const settingsOf = (pane: Awaited<ReturnType<typeof show>>) => readSettings(pane.store.getState().layout).settings;

describe("the tab 排版", () => {
  it("says what is recognised, and paragraph by paragraph on demand", async () => {
    const { user, host } = await show();
    const found = screen.getByRole("region", { name: "识别结果" });
    expect(within(found).getByText("标题 1、主送机关 1、一级标题 2、段首二级标题 2、正文 2、署名 1、成文日期 1")).toBeTruthy();
    const toggle = within(found).getByRole("button", { name: "看每一段" });
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    await user.click(toggle);
    expect(within(found).getAllByRole("listitem")).toHaveLength(10);
    await user.click(within(found).getByRole("button", { name: "段首二级标题：（一）学习。，在文稿里看" }));
    await waitFor(() => { expect(host.selected()).toBe("（一）学习。全年学习12次。"); });
  });

  it("lays the document out, says what it did, and keeps the way back", async () => {
    const pane = await show();
    await pane.user.click(screen.getByRole("button", { name: "一键排版" }));
    expect(await screen.findByText("已排版 10 段。")).toBeTruthy();
    expect(pane.live()).toBe("已排版 10 段。 识别出小标题 4 个，其中段首标题 2 个。");
    expect(pane.host.texts().join("\n")).toBe(report);
    expect(pane.host.saved.at(-1)?.lastWrite?.kind).toBe("whole");
    expect(screen.getAllByRole("button", { name: "撤回上次" }).length).toBeGreaterThan(0);
  });

  it("takes settings as they are typed, refuses others with their limits, and goes back to the standard", async () => {
    const pane = await show();
    const { user } = pane;
    const lines = screen.getByRole("textbox", { name: "行距（固定值，磅）" });
    await user.clear(lines);
    await user.type(lines, "３０");
    expect(settingsOf(pane).lineSpacing).toBe(30);
    await user.clear(lines);
    await user.type(lines, "31");
    expect(screen.getByText("请填 28 到 30 磅。")).toBeTruthy();
    expect(settingsOf(pane).lineSpacing).toBe(30);

    await user.click(screen.getByRole("radio", { name: "— 1 —，居中" }));
    await user.click(screen.getByRole("switch", { name: "二级标题加粗" }));
    await user.click(screen.getByRole("button", { name: "字体" }));
    const title = screen.getAllByRole("combobox", { name: "标题" })[0];
    if (!title) throw new Error("no field");
    await user.clear(title);
    expect(screen.getByText("请填字体的名称，最多 31 个字。")).toBeTruthy();
    await user.type(title, "华文中宋");
    expect(settingsOf(pane)).toEqual({
      ...defaultLayout,
      lineSpacing: 30,
      pageNumbers: "centre",
      bold: { ...defaultLayout.bold, heading2: true },
      fonts: { ...defaultLayout.fonts, title: "华文中宋" },
    });

    await user.click(screen.getByRole("button", { name: "恢复国标格式" }));
    expect(settingsOf(pane)).toEqual(defaultLayout);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "行距（固定值，磅）" }).value).toBe("28.95");
  });

  it("has nothing to lay out in an empty document", async () => {
    await show("");
    expect(screen.getByText("文稿还是空的，没有可以排版的内容。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "一键排版" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("says that the document was edited meanwhile, and changes nothing", async () => {
    const host = createFakeWordHost(report);
    const pane = await showPane({ host });
    await pane.user.click(screen.getByRole("tab", { name: "排版" }));
    await screen.findByRole("heading", { name: "格式设置" });
    const held = host.hold("rewriteBody");
    await pane.user.click(screen.getByRole("button", { name: "一键排版" }));
    host.type(2, "刚刚改过。");
    await act(async () => {
      held.release();
      await Promise.resolve();
    });
    expect((await screen.findAllByText(/文稿刚刚有改动。请停下输入，再点一次“一键排版”。/)).length).toBeGreaterThan(0);
    expect(host.saved.at(-1)?.lastWrite ?? null).toBeNull();
  });

  it("speaks English as well", async () => {
    await show(report, "en-US");
    expect(screen.getByText("Title 1, Recipient 1, Level 1 heading 2, Level 2 run-in heading 2, Text 2, Signature 1, Date of signature 1")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Format document" })).toBeTruthy();
  });
});
