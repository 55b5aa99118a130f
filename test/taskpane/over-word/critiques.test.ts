import { cleanUp } from "../../../src/taskpane/actions/clean-up";
import { clearMarks } from "../../../src/taskpane/actions/clear-marks";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { fixFindings } from "../../../src/taskpane/actions/fix-findings";
import { ignoreFinding } from "../../../src/taskpane/actions/ignore-finding";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { readDocument } from "../../../src/taskpane/actions/read-document";
import { takeOverDrawn } from "../../../src/taskpane/actions/take-over-drawn";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import type { MarkStyle } from "../../../src/taskpane/state/settings-panel";
import type { OpenDocument } from "../../../src/taskpane/state/pane-state";
import { checkAndMark } from "../../../src/commands/ribbon-work";
import { charactersOf, textsOf } from "../../fixtures/characters-of";
import { docxOf, docxOfText } from "../../fixtures/docx-of-text";
import type { HostOptions, PopupChoice } from "../../word-host/types";
import { openPane, startPane, type Pane } from "./open-pane";

/** Findings drawn beside the text, over the real office.js proxies. */
let pane: Pane;

afterEach(async () => {
  await pane.deps.inTurn(() => Promise.resolve());
  await pane.deps.inSaveTurn(() => Promise.resolve());
  pane.close();
});

const host = (declared: string): HostOptions => ({ requirements: { WordApi: declared } });
const text = ["示例街道党支部工作总结", "一、学习情况", "共开展学习**次，走访**户。", "一、存在问题", "还有不足，，需要改进。"].join("\n");
const docx = docxOfText(text, { plain: true });

async function start(declared: string, { marks, file = docx }: { readonly marks?: MarkStyle; readonly file?: Uint8Array } = {}): Promise<void> {
  pane = await openPane(file, host(declared));
  if (marks) pane.store.dispatch({ type: "markStyleChosen", marks });
}

function open(): OpenDocument {
  const document = openDocumentOf(pane.store.getState());
  if (!document) throw new Error("no open document");
  return document;
}

const isColoured = (): boolean => charactersOf(pane.document.save()).flat().some(({ highlight }) => highlight !== null);
const drawnTexts = (): string[] => pane.document.annotations().map((each) => each.text);
const texts = (): string[] => textsOf(pane.document.save());

function findingId(ruleId: string): string {
  const finding = open().reading?.findings.find((each) => each.ruleId === ruleId);
  if (!finding) throw new Error(`no finding of ${ruleId}`);
  return finding.id;
}

async function settle(isSettled: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !isSettled(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  await pane.deps.inTurn(() => Promise.resolve());
  expect(isSettled()).toBe(true);
}

/** Uses the pop-up of the drawn place with this text. */
async function usePopup(words: string, action: "Accept" | "Reject", choice?: PopupChoice): Promise<void> {
  const found = pane.document.annotations().find((each) => each.text === words);
  pane.document.writer.usePopup(found?.id ?? "", action, choice);
  await settle(() => open().work === null && !open().drawn.some(({ annotation }) => annotation === found?.id));
}

describe("标记", () => {
  it.each([["1.3", false], ["1.6", false], ["1.7", true], ["1.8", true]])("on a host of WordApi %s draws: %s, and marks the same places either way", async (declared, isDrawn) => {
    await start(declared);
    await markAll(pane.deps);
    expect(isColoured()).toBe(!isDrawn);
    expect(open().drawn).toHaveLength(isDrawn ? 4 : 0);
    expect(open().kept.marks).toHaveLength(isDrawn ? 0 : 4);
    expect(pane.message()).toBe("已标记 4 处。");
  });

  it.each(["highlight", "none"] as const)("does not draw where the writer chose %s", async (marks) => {
    await start("1.8", { marks });
    await markAll(pane.deps);
    expect([drawnTexts(), isColoured()]).toEqual([[], marks === "highlight"]);
  });

  it("changes nothing in the document and keeps nothing in it", async () => {
    await start("1.8");
    const before = pane.document.save();
    await markAll(pane.deps);
    expect(pane.document.save()).toEqual(before);
  });

  it("highlights in the same action where Word refuses to draw, and does not ask again", async () => {
    await start("1.8");
    pane.document.setFault({ batch: 3, code: "GeneralException" });
    await markAll(pane.deps);
    expect([open().kept.marks.length, drawnTexts(), pane.message()]).toEqual([4, [], "已标记 4 处。"]);
    await clearMarks(pane.deps);
    const asked = pane.document.counts.syncs;
    await markAll(pane.deps);
    expect([open().kept.marks.length, pane.document.counts.syncs - asked]).toEqual([4, 2]);
  });

  it("draws in the body and highlights in a header", async () => {
    await start("1.8", { file: docxOf([{ text: "共**次。" }], { headers: [{ kind: "header", text: "第**期" }] }) });
    await markAll(pane.deps);
    expect([drawnTexts(), open().kept.marks.map(({ story }) => story.kind)]).toEqual([["**"], ["header"]]);
    await clearMarks(pane.deps);
    expect([drawnTexts(), open().kept.marks, isColoured()]).toEqual([[], [], false]);
  });

  it("a second time marks only what is new", async () => {
    await start("1.8");
    await markAll(pane.deps);
    await markAll(pane.deps);
    expect([drawnTexts().length, pane.message()]).toEqual([4, "没有新的地方要标记。"]);
  });

  it.each([10, 5000])("of %d paragraphs costs three round trips, later two, and clearing three after its reading", async (count) => {
    const long = Array.from({ length: count }, (_, index) => `第${index + 1}项活动开展**次。`).join("\n");
    await start("1.8", { file: docxOfText(long, { plain: true }) });
    const trips = async (job: () => Promise<unknown>): Promise<number> => {
      const before = pane.document.counts.syncs;
      await job();
      return pane.document.counts.syncs - before;
    };
    const reading = await trips(() => pane.word.readSnapshot());
    const first = await trips(() => markAll(pane.deps));
    expect(drawnTexts()).toHaveLength(count);
    const clearing = await trips(() => clearMarks(pane.deps));
    expect(drawnTexts()).toEqual([]);
    const second = await trips(() => markAll(pane.deps));
    expect([first, clearing - reading, second]).toEqual([3, 3, 2]);
  }, 180_000);
});

describe("drawn marks", () => {
  it("go with 清除标记, also those whose text was edited meanwhile", async () => {
    await start("1.7");
    await markAll(pane.deps);
    pane.document.writer.replace(2, 5, 7, "12");
    expect(drawnTexts()).toHaveLength(3);
    await clearMarks(pane.deps);
    expect([drawnTexts(), open().drawn, pane.message()]).toEqual([[], [], "已清除 4 处标记。"]);
  });

  it("follow a new check", async () => {
    await start("1.7");
    await markAll(pane.deps);
    pane.document.writer.replace(2, 5, 7, "12");
    pane.document.writer.insertParagraph(0, "另有**人。");
    await runCheck(pane.deps);
    expect(pane.document.annotations().map(({ paragraph, text: words }) => [paragraph, words])).toContainEqual([0, "**"]);
    expect(drawnTexts()).toHaveLength(open().reading?.findings.filter(({ level }) => level !== "hint").length ?? -1);
  });

  it("go with 改正 and with 忽略 of their finding, the others stay", async () => {
    await start("1.8");
    await markAll(pane.deps);
    await fixFindings(pane.deps, [findingId("mark-doubled")]);
    expect(drawnTexts()).not.toContain("，，");
    expect(drawnTexts()).toHaveLength(3);
    await ignoreFinding(pane.deps, findingId("number-duplicate"), "place");
    expect(drawnTexts()).toEqual(["**", "**"]);
    expect(open().drawn).toHaveLength(2);
  });

  it("go with 提交前清理, and the file is what it was", async () => {
    await start("1.8");
    const before = pane.document.save();
    await markAll(pane.deps);
    await cleanUp(pane.deps);
    expect([drawnTexts(), open().drawn, pane.document.save()]).toEqual([[], [], before]);
  });

  it("are taken over by the next pane, which takes them away; those of another document are not", async () => {
    await start("1.8");
    await markAll(pane.deps);
    const known = [...open().drawn, { annotation: "{other}", paragraphId: "other", indexInStory: 2 }];
    const second = await startPane(pane.reopen());
    await takeOverDrawn(second.deps, known);
    const taken = openDocumentOf(second.store.getState());
    expect(taken).toMatchObject({ leftover: false });
    expect(taken?.drawn.map(({ annotation }) => annotation).sort()).toEqual(open().drawn.map(({ annotation }) => annotation).sort());
    await runCheck(second.deps);
    expect(drawnTexts()).toHaveLength(4);
    await clearMarks(second.deps);
    expect([drawnTexts(), openDocumentOf(second.store.getState())?.drawn]).toEqual([[], []]);
  });

  it("stay with their finding when paragraphs come in before it", async () => {
    await start("1.8");
    await markAll(pane.deps);
    pane.document.writer.insertParagraph(0, "另起一段。");
    pane.document.writer.insertParagraph(0, "再起一段。");
    await readDocument(pane.deps);
    await fixFindings(pane.deps, [findingId("mark-doubled")]);
    expect(drawnTexts()).toEqual(["**", "**", "一、"]);
    expect(open().drawn.map(({ excerpt }) => excerpt).sort()).toEqual(["**", "**", "一、"]);
    await markAll(pane.deps);
    expect(drawnTexts()).toEqual(["**", "**", "一、"]);
  });

  it("asks Word for nothing at opening where nothing was drawn of late", async () => {
    await start("1.8");
    const before = pane.document.counts.syncs;
    await takeOverDrawn(pane.deps, []);
    expect(pane.document.counts.syncs).toBe(before);
    await takeOverDrawn(pane.deps, [{ annotation: "{other}", paragraphId: "other", indexInStory: 2 }]);
    expect([pane.document.counts.syncs - before, open().drawn]).toEqual([1, []]);
  });

  it("are not what a ribbon button makes: its page does not stay", async () => {
    await start("1.8");
    const { deps } = await startPane({ ...pane.word, critiques: null });
    await checkAndMark(deps);
    expect([drawnTexts(), isColoured()]).toEqual([[], true]);
  });
});

describe("Word's pop-up", () => {
  const fixed = "还有不足，需要改进。";

  it("offers a fix only where it is certain and stands in the place itself", async () => {
    await start("1.8");
    await markAll(pane.deps);
    const offered = pane.document.annotations().map((each) => [each.text, each.popup?.suggestions ?? null]);
    expect(offered).toContainEqual(["，，", ["，"]]);
    expect(offered).toContainEqual(["**", null]);
  });

  it.each(["replaces", "replacesLater", "onlyTells"] as const)("accepted carries the fix out exactly once when Word %s, and 撤回上次 takes it back", async (word) => {
    await start("1.8");
    await markAll(pane.deps);
    const before = texts();
    await usePopup("，，", "Accept", { word });
    await settle(() => texts()[4] === fixed && open().work === null);
    // A late replacement of Word must not come on top.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(texts()).toEqual([...before.slice(0, 4), fixed]);
    expect([drawnTexts().length, pane.message()]).toEqual([3, "已改正 1 处。"]);
    expect(open().kept.lastWhat?.verb).toBe("fix");
    await restoreLast(pane.deps);
    expect([texts(), pane.message()]).toEqual([before, "已撤回。上一次写入的地方已恢复原样。"]);
  });

  it("accepted is recorded also when Word writes while the pane looks", async () => {
    await start("1.8");
    const { critiques } = pane.word;
    if (!critiques) throw new Error("the host does not draw");
    let looks = 0;
    const slow = await startPane({
      ...pane.word,
      critiques: {
        ...critiques,
        paragraphOf: (snapshot, mark) => {
          looks += 1;
          if (looks === 1) pane.document.writer.replace(4, 4, 6, "，");
          return critiques.paragraphOf(snapshot, mark);
        },
      },
    });
    await markAll(slow.deps);
    const drawn = pane.document.annotations().find((each) => each.text === "，，");
    pane.document.writer.usePopup(drawn?.id ?? "", "Accept", { word: "onlyTells" });
    await settle(() => openDocumentOf(slow.store.getState())?.kept.lastWrite !== null);
    await slow.deps.inTurn(() => Promise.resolve());
    expect([texts()[4], slow.message()]).toEqual([fixed, "已改正 1 处。"]);
    await restoreLast(slow.deps);
    expect(texts()[4]).toBe("还有不足，，需要改进。");
  });

  it("does not move the selection: the writer stands in the document", async () => {
    await start("1.8");
    await markAll(pane.deps);
    pane.document.writer.setCursor(0, 1);
    await usePopup("，，", "Accept", { word: "onlyTells" });
    await settle(() => texts()[4] === fixed && open().work === null);
    expect(pane.document.writer.selection()).toMatchObject({ paragraph: 0, start: 1, end: 1 });
  });

  it("accepted in a paragraph that moved meanwhile still writes in the right one", async () => {
    await start("1.8", { file: docxOfText("甲，，\n还有不足，，需要改进。", { plain: true }) });
    await markAll(pane.deps);
    pane.document.writer.insertParagraph(0, "还有不足，，需要改进。");
    const drawn = pane.document.annotations().find((each) => each.paragraph === 2);
    pane.document.writer.usePopup(drawn?.id ?? "", "Accept", { word: "onlyTells" });
    await settle(() => texts()[2] === fixed && open().work === null);
    expect(texts()).toEqual(["还有不足，，需要改进。", "甲，，", fixed]);
  });

  it("accepted after the writer changed the place himself writes nothing", async () => {
    await start("1.8");
    await markAll(pane.deps);
    const drawn = pane.document.annotations().find((each) => each.text === "，，");
    pane.document.writer.usePopup(drawn?.id ?? "", "Accept", { word: "onlyTells" });
    pane.document.writer.replace(4, 4, 6, "；");
    await settle(() => open().work === null && open().drawn.length === 3);
    expect(texts()[4]).toBe("还有不足；需要改进。");
    expect(open().kept.lastWrite).toBeNull();
  });

  it("rejected sets the finding aside at this place and leaves the text alone", async () => {
    await start("1.8");
    await markAll(pane.deps);
    const before = texts();
    await usePopup("，，", "Reject");
    await settle(() => open().reading?.ignored.length === 1);
    expect([texts(), open().kept.ignored?.map(({ scope }) => scope)]).toEqual([before, ["place"]]);
    expect(drawnTexts()).not.toContain("，，");
  });

  it("of a mark that the pane took away meanwhile is not listened to", async () => {
    await start("1.8");
    await markAll(pane.deps);
    const drawn = pane.document.annotations().find((each) => each.text === "，，");
    pane.document.writer.usePopup(drawn?.id ?? "", "Accept", { word: "onlyTells" });
    pane.store.dispatch({ type: "drawnGone", annotations: [drawn?.id ?? ""] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await pane.deps.inTurn(() => Promise.resolve());
    expect(texts()[4]).toBe("还有不足，，需要改进。");
  });
});

describe.each([
  ["mark", () => Promise.resolve(), markAll],
  ["clear", () => markAll(pane.deps), clearMarks],
  ["check again", () => markAll(pane.deps), runCheck],
  ["fix", () => markAll(pane.deps), (deps: Pane["deps"]) => fixFindings(deps, [findingId("mark-doubled")])],
] as const)("%s with drawn marks, when Word fails", (_, prepare, act) => {
  it.each(["AccessDenied", "lost"])("with %s in any batch stays usable, and 清除标记 leaves nothing drawn that the pane can know of", async (code) => {
    await start("1.8");
    await prepare();
    const before = pane.document.counts.syncs;
    await act(pane.deps);
    const batches = pane.document.counts.syncs - before;
    pane.close();
    for (let batch = 1; batch <= batches; batch += 1) {
      for (const afterActions of [0, 7, 1_000_000]) {
        await start("1.8");
        await prepare();
        const original = texts();
        pane.document.setFault({ batch, afterActions, code });
        await act(pane.deps);
        pane.document.setFault(null);
        expect(open().work).toBeNull();
        // The answer that was lost held the ids.
        const isUnknowable = code === "lost";
        await clearMarks(pane.deps);
        if (!isUnknowable) expect([batch, afterActions, drawnTexts()]).toEqual([batch, afterActions, []]);
        expect(open().drawn).toEqual([]);
        expect(isColoured()).toBe(false);
        if (open().kept.lastWrite) await restoreLast(pane.deps);
        expect(texts()).toEqual(original);
        if (batch < batches || afterActions < 1_000_000) pane.close();
      }
    }
  }, 120_000);
});
