import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { charactersOf, textsOf } from "../../fixtures/characters-of";
import { docxOf, docxOfText } from "../../fixtures/docx-of-text";
import type { HostOptions } from "../../word-host/types";
import { usualLook } from "../usual-look";
import { openPane, type Pane } from "./open-pane";

/** The whole pane over the real office.js proxies, as the writer sees it, on documents that are not as usual. */
let pane: Pane;

async function see(docx: Uint8Array, options: HostOptions = {}) {
  pane = await openPane(docx, options);
  render(<App store={pane.store} deps={pane.deps} {...usualLook} />);
  return userEvent.setup();
}

async function press(user: ReturnType<typeof userEvent.setup>, name: RegExp) {
  await user.click(await screen.findByRole("button", { name }));
}

async function openTab(user: ReturnType<typeof userEvent.setup>, name: RegExp) {
  await user.click(await screen.findByRole("tab", { name }));
}

async function says(text: RegExp) {
  await waitFor(() => { expect(screen.getAllByText(text).length).toBeGreaterThan(0); });
}

afterEach(() => {
  pane.close();
});

const draft = "工作总结\n一、学习情况\n全年集中学习**次。";

describe("what the writer sees", () => {
  it("in a read-only document: the list, and why it cannot be marked; the document stays as it is", async () => {
    const docx = docxOfText(draft);
    const user = await see(docx, { readOnly: true });
    await says(/还有 1 处必改/);
    await user.click(await screen.findByRole("switch", { name: /标记/ }));
    await says(/文稿是只读的，不能改动/);
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(docx));
  });

  it("in a protected document: how to end the protection", async () => {
    const docx = docxOf([{ text: "全年集中学习**次。" }], { protection: "readOnly" });
    const user = await see(docx);
    await user.click(await screen.findByRole("switch", { name: /标记/ }));
    await says(/停止保护/);
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(docx));
  });

  it("in an empty document: the way to the skeleton", async () => {
    const user = await see(docxOf([{ text: "" }]));
    await says(/文稿还是空的，没有可检查的内容/);
    await openTab(user, /填数/);
    await says(/先插入一份骨架/);
  });

  it("in a document with only a table: its placeholders, and a refusal to insert into it", async () => {
    const docx = docxOf([{ table: [["集中学习", "**次"]] }]);
    const user = await see(docx);
    await says(/还有 1 处必改/);
    pane.document.writer.setCursor(0);
    await openTab(user, /骨架/);
    await press(user, /插入到光标处/);
    await says(/光标在表格里。请把光标移到正文段落/);
    expect(textsOf(pane.document.save())).toEqual(textsOf(docx));
  });

  it("in a document of 5,000 paragraphs: the verdict over all, and a list that opens in parts", async () => {
    const text = Array.from({ length: 5000 }, (_, index) => `第${index + 1}项活动今年开展**次。`).join("\n");
    await see(docxOfText(text, { plain: true }));
    await says(/还有 5000 处必改/);
    expect(screen.getByRole("button", { name: /显示更多/ })).toBeTruthy();
    expect(pane.document.counts.syncs).toBe(1);
  }, 60_000);

  it("in a document with tracked deletions, where Word can tell: what was deleted is not checked", async () => {
    await see(docxOf([{ runs: [{ text: "学习" }, { text: "**", deleted: true }, { text: "12次。" }] }]), { requirements: { WordApi: "1.4" } });
    await says(/文稿里有修订，已删除的字没有检查/);
    await says(/可以提交/);
  });

  it("in a document with tracked deletions, where Word cannot tell: that deleted text is checked too", async () => {
    await see(docxOf([{ runs: [{ text: "学习" }, { text: "**", deleted: true }, { text: "12次。" }] }]));
    await says(/请先接受或拒绝修订/);
    await says(/还有 1 处必改/);
  });

  it("with a placeholder in the header: the finding says where it is, and a click goes there", async () => {
    const user = await see(docxOf([{ text: "正文没有问题。" }], { headers: [{ kind: "header", text: "【填写单位名称】工作总结" }] }));
    await says(/还有 1 处必改/);
    const section = screen.getByRole("region", { name: /漏填/ });
    const card = within(section).getByRole("button");
    expect(within(card).getByText(/页眉/)).toBeTruthy();
    await user.click(card);
    await waitFor(() => { expect(pane.document.writer.selection()).toMatchObject({ text: "【填写单位名称】" }); });
  });

  it("with automatic 一、 numbering: a skipped typed number among automatic ones is found, automatic ones themselves are right", async () => {
    const official = (text: string) => ({ text, list: { name: "official" as const } });
    await see(docxOf([official("学习情况"), { text: "内容。" }, { text: "三、工作打算" }, { text: "内容。" }]));
    await says(/还有 1 处必改/);
    pane.close();
    await see(docxOf([official("学习情况"), { text: "内容。" }, official("工作打算"), { text: "内容。" }]));
    await says(/可以提交/);
  });
});
