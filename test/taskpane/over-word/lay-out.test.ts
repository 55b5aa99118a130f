import { unzipSync, strFromU8 } from "fflate";
import { layOut } from "../../../src/taskpane/actions/lay-out";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { charactersOf, highlightsOf, textsOf } from "../../fixtures/characters-of";
import { docxOf, docxOfText } from "../../fixtures/docx-of-text";
import { reportTexts } from "../../fixtures/report-texts";
import { validateAll } from "../../fixtures/validate-docx";
import { openPane, type Pane } from "./open-pane";

let pane: Pane;

afterEach(() => {
  pane.close();
});

/** What a file says of its paragraphs and its pages, with all that the characters do not say. */
function propertiesOf(docx: Uint8Array): string[] {
  const files = unzipSync(docx);
  const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const settings = strFromU8(files["word/settings.xml"] ?? new Uint8Array());
  return [...(body.match(/<w:pPr\b.*?<\/w:pPr>|<w:sectPr\b.*?<\/w:sectPr>/gs) ?? []), String(settings.includes("evenAndOddHeaders"))];
}

const report = "河东街道党支部2026年工作总结\n\n一年来，党支部开展学习12次。\n一、主要工作\n（一）抓好学习。全年集中学习12次。\n二、下步打算\n继续努力。\n河东街道党支部\n2026年12月20日";

describe("一键排版 in Word", () => {
  it.each(reportTexts())("keeps every character of %s, changes nothing a second time, and 撤回 brings every format back", async (_name, text) => {
    const original = docxOfText(text, { headers: [{ kind: "header", text: "内部资料" }, { kind: "footer", text: "- 1 -" }] });
    pane = await openPane(original);
    await layOut(pane.deps);
    expect(pane.message()).toMatch(/^已排版 \d+ 段。/);
    const laidOut = pane.document.save();
    expect(textsOf(laidOut)).toEqual(textsOf(original));
    expect(highlightsOf(laidOut)).toEqual(highlightsOf(original));
    expect(propertiesOf(laidOut)).not.toEqual(propertiesOf(original));

    await layOut(pane.deps);
    expect(pane.message()).toBe("文稿已经是这个格式。没有改动。");
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(laidOut));

    await restoreLast(pane.deps);
    expect(pane.message()).toBe("已撤回。上一次写入的地方已恢复原样。");
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(original));
    expect(propertiesOf(pane.document.save())).toEqual(propertiesOf(original));
  });

  it("leaves valid files behind, laid out and restored", async () => {
    const files: Uint8Array[] = [];
    for (const [, text] of reportTexts().slice(0, 3)) {
      pane = await openPane(docxOfText(text, { headers: [{ kind: "header", text: "内部资料" }, { kind: "footer", text: "第1页" }] }));
      await layOut(pane.deps);
      files.push(pane.document.save());
      await restoreLast(pane.deps);
      files.push(pane.document.save());
      pane.close();
    }
    expect(await validateAll(files)).toEqual(files.map(() => []));
  });

  it("costs two round trips beside the reading, whatever the length", async () => {
    const costs: number[] = [];
    for (const times of [1, 150]) {
      pane = await openPane(docxOfText(`${report}${"\n一是抓好落实。".repeat(times)}`));
      const before = pane.document.counts.syncs;
      await layOut(pane.deps);
      costs.push(pane.document.counts.syncs - before);
      if (times === 1) pane.close();
    }
    expect(costs[0]).toBe(costs[1]);
    // Two readings, before and after, of one round trip each.
    expect(costs[0]).toBe(4);
  });

  it("leaves tables, controls, automatic numbers and headings of the writer's own emphasis as they are", async () => {
    const original = docxOf([
      { text: "河东街道党支部2026年工作总结" },
      { text: "一年来，党支部做了以下工作。" },
      { text: "主要工作", list: { name: "official" } },
      { runs: [{ text: "开展学习" }, { text: "**", control: { id: 7, tag: "cw.t.学习.次", title: "学习（次）" } }, { text: "次，" }, { text: "效果明显", bold: true }, { text: "。" }] },
      { table: [["项目", "次数"], ["学习", "12"]] },
      { text: "下步打算", list: { name: "official" } },
      { text: "继续努力。" },
    ]);
    pane = await openPane(original);
    await layOut(pane.deps);
    expect(pane.message()).toBe("已排版 6 段。识别出小标题 2 个。2 处自动编号仍是自动编号，只调了缩进和字体。表格 1 个没有动。");
    const saved = pane.document.save();
    expect(textsOf(saved)).toEqual(textsOf(original));
    const { snapshot } = openDocumentOf(pane.store.getState())!.reading!;
    expect(snapshot.paragraphs.flatMap(({ listLabel }) => listLabel ?? [])).toEqual(["一、", "二、"]);
    expect(snapshot.paragraphs.flatMap(({ controls }) => controls)).toMatchObject([{ tag: "cw.t.学习.次", title: "学习（次）", start: 4, end: 6 }]);
    const cells = charactersOf(saved).slice(4, 8);
    expect(cells).toEqual(charactersOf(original).slice(4, 8));
    const emphasis = charactersOf(saved)[3]!.filter(({ formatting }) => formatting.includes("<w:b ") || formatting.includes("<w:b/>"));
    expect(emphasis.map(({ text }) => text).join("")).toBe("效果明显");
  });

  it("takes its own marks away first, so that 撤回 does not bring their colours back", async () => {
    const original = docxOfText("河东街道党支部2026年工作总结\n一、工作\n开展学习**次。", { plain: true });
    pane = await openPane(original);
    await markAll(pane.deps);
    expect(highlightsOf(pane.document.save())).not.toEqual([]);
    await layOut(pane.deps);
    expect(highlightsOf(pane.document.save())).toEqual([]);
    await restoreLast(pane.deps);
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(original));
    expect(openDocumentOf(pane.store.getState())?.kept.marks).toEqual([]);
  });

  it.each<[string, Uint8Array, string]>([
    ["with revisions", docxOf([{ text: "一、工作" }, { runs: [{ text: "删去的", deleted: true }, { text: "留下的。" }] }]), "文稿里有修订，或者正在记录修订。请先接受或拒绝全部修订，关闭修订，再排版。"],
    ["that is protected", docxOf([{ text: "一、工作" }], { protection: "readOnly" }), "文稿设了编辑保护。请先在“审阅”选项卡里停止保护，再排版。"],
    ["that is empty", docxOf([]), "文稿还是空的。请先写好内容，或者插入一份骨架。"],
  ])("leaves a document %s alone and says why", async (_what, original, why) => {
    pane = await openPane(original);
    await layOut(pane.deps);
    expect(pane.message()).toBe(`没有排版，文稿没有改动。${why}`);
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(original));
    expect(openDocumentOf(pane.store.getState())?.kept.lastWrite).toBeNull();
  });

  it("says what to do when Word fails in the middle, and 撤回 works", async () => {
    const original = docxOfText(report);
    pane = await openPane(original);
    pane.document.setFault({ batch: 3, code: "GeneralException" });
    await layOut(pane.deps);
    expect(pane.message()).toBe("排版没有完成。原因不明。请再试一次；还不行，请保存文稿后重新打开 Word。文稿可能只改了一部分，点“撤回上次”可以恢复原样。");
    pane.document.setFault(null);
    await restoreLast(pane.deps);
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(original));
  });
});
