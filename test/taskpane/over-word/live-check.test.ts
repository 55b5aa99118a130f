import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { startLiveCheck } from "../../../src/taskpane/actions/live-check";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { charactersOf } from "../../fixtures/characters-of";
import { docxOfText } from "../../fixtures/docx-of-text";
import type { HostOptions } from "../../word-host/types";
import { createClock, createFakePage, settled } from "../live-stage";
import { openPane } from "./open-pane";

const draft = docxOfText("工作总结\n一、学习情况\n（一）组织学习。全年集中学习**次。\n（二）开展活动。志愿服务**次。\n二、打算\n继续努力。");
const withEvents: HostOptions = { requirements: { WordApi: "1.6" } };

/** A pane with 随写随查 over the real proxies; Word's own delays are real, the rests of the writer are not. */
async function openLive(options: HostOptions, docx: Uint8Array = draft) {
  const pane = await openPane(docx, options);
  const opened = openDocumentOf(pane.store.getState())!;
  pane.store.dispatch({ type: "readDone", request: opened.readRequest, reading: opened.reading!, took: 20 });
  const clock = createClock();
  const page = createFakePage();
  const deps = { ...pane.deps, pause: clock.pause, now: clock.now };
  const end = startLiveCheck(deps, page, pane.store.subscribe);
  await pane.delivered();
  const texts = () => openDocumentOf(pane.store.getState())?.reading?.snapshot.paragraphs.map(({ text }) => text);
  return {
    ...pane,
    deps,
    clock,
    page,
    texts,
    /** The words of the findings in the list. */
    found: () => openDocumentOf(pane.store.getState())?.reading?.findings.map(({ excerpt }) => excerpt),
    syncs: () => pane.document.counts.syncs,
    /** Lets Word answer until it is so. */
    until: async (isSo: () => boolean) => {
      while (!isSo()) await settled();
    },
    close: () => {
      end();
      pane.close();
    },
  };
}

async function withLive(options: HostOptions, job: (live: Awaited<ReturnType<typeof openLive>>) => Promise<void>, docx?: Uint8Array): Promise<void> {
  const live = await openLive(options, docx);
  try {
    await job(live);
  } finally {
    live.close();
  }
}

describe("随写随查 over Word's own proxies", () => {
  it("with change events: the finding goes when the writer has filled it in, in one round trip", () =>
    withLive(withEvents, async ({ document, delivered, clock, texts, found, syncs }) => {
      expect(found()).toEqual(["**", "**"]);
      const before = syncs();
      document.writer.replace(2, 14, 16, "12");
      await delivered();
      await clock.pass(800);
      expect(texts()?.[2]).toBe("（一）组织学习。全年集中学习12次。");
      expect(found()).toEqual(["**"]);
      expect(syncs() - before).toBe(1);
      document.writer.replace(3, 12, 14, "3");
      await delivered();
      await clock.pass(800);
      expect(found()).toEqual([]);
      expect(syncs() - before).toBe(2);
    }));

  it("with change events: paragraphs that come and go are followed, by one round trip each", () =>
    withLive(withEvents, async ({ document, delivered, clock, texts, syncs }) => {
      const before = syncs();
      document.writer.insertParagraph(2, "（一）新的一节。");
      await delivered();
      await clock.pass(800);
      expect(texts()?.[2]).toBe("（一）新的一节。");
      document.writer.deleteParagraph(2);
      await delivered();
      await clock.pass(800);
      expect(texts()?.[2]).toBe("（一）组织学习。全年集中学习**次。");
      expect(syncs() - before).toBe(2);
      document.writer.insertParagraph(2, "（一）新的一节。");
      await delivered();
      await clock.pass(800);
      expect(syncs() - before).toBe(3);
    }));

  it("on WordApi 1.3: after a move of the cursor and a rest, by one round trip where nothing changed", () =>
    withLive({}, async ({ document, clock, texts, found, syncs, delivered }) => {
      const before = syncs();
      document.writer.setCursor(3);
      await clock.pass(3_000);
      expect(syncs() - before).toBe(1);
      document.writer.replace(2, 14, 16, "12");
      await delivered();
      await clock.pass(60_000);
      expect(syncs() - before).toBe(1);
      document.writer.setCursor(2);
      await clock.pass(3_000);
      expect(texts()?.[2]).toBe("（一）组织学习。全年集中学习12次。");
      expect(found()).toEqual(["**"]);
      expect(syncs() - before).toBe(3);
    }));

  it.each<[string, HostOptions]>([["1.3", {}], ["1.6", withEvents]])("on WordApi %s: when the writer comes back to the pane", (_, options) =>
    withLive(options, async ({ document, clock, page, found, syncs }) => {
      document.writer.replace(2, 14, 16, "12");
      const before = syncs();
      page.comeBack();
      await clock.pass(800);
      expect(found()).toEqual(["**"]);
      expect(syncs() - before).toBe(1);
    }));

  it("its own marks and their clean-up are followed without an end, and nothing in the document changes by itself", () =>
    withLive(withEvents, async ({ document, delivered, clock, deps, found, store, syncs }) => {
      await markAll(deps);
      await delivered();
      const marked = charactersOf(document.save());
      await clock.pass(60_000);
      const before = syncs();
      document.writer.replace(2, 14, 16, "12");
      await delivered();
      await clock.pass(60_000);
      expect(found()).toEqual(["**"]);
      expect(syncs() - before).toBe(1);
      expect(openDocumentOf(store.getState())?.kept.marks).toHaveLength(2);
      const after = charactersOf(document.save());
      expect(after.filter((_, index) => index !== 2)).toEqual(marked.filter((_, index) => index !== 2));
    }));

  it("an answer of an older state is dropped, or followed by the newer one", () =>
    withLive({ ...withEvents, delayMs: 30 }, async ({ document, delivered, clock, deps, texts, until, store }) => {
      const reading = () => openDocumentOf(store.getState())?.reading;
      document.writer.replace(2, 14, 16, "12");
      await delivered();
      await clock.pass(800);
      // While it is on its way the writer goes on, and asks for a check himself.
      document.writer.replace(3, 12, 14, "3");
      const asked = runCheck(deps);
      document.writer.replace(5, 0, 4, "再接再厉");
      await asked;
      await delivered();
      await clock.pass(800);
      await until(() => texts()?.[5] === "再接再厉。");
      expect(texts()?.slice(2, 4)).toEqual(["（一）组织学习。全年集中学习12次。", "（二）开展活动。志愿服务3次。"]);
      const last = reading();
      await clock.pass(60_000);
      await delivered();
      await delivered();
      expect(reading()?.snapshot).toEqual(last?.snapshot);
    }));

  it("a failure of Word is not told, and the next demand works", () =>
    withLive(withEvents, async ({ document, delivered, clock, message, found, page }) => {
      document.setFault({ batch: 1, code: "GeneralException" });
      document.writer.replace(2, 14, 16, "12");
      await delivered();
      await clock.pass(800);
      expect(message()).toBe("");
      page.comeBack();
      await clock.pass(250);
      expect(found()).toEqual(["**"]);
      expect(message()).toBe("");
    }));

  it("goes on after everything was read again by an action that replaced the whole text", () =>
    withLive(withEvents, async ({ document, delivered, clock, texts, deps, store }) => {
      document.writer.insertParagraph(0, "新的开头");
      await delivered();
      await runCheck(deps);
      await delivered();
      await clock.pass(60_000);
      document.writer.replace(0, 0, 4, "另一个开头");
      await delivered();
      await clock.pass(800);
      expect(texts()?.[0]).toBe("另一个开头");
      expect(openDocumentOf(store.getState())?.work).toBeNull();
    }));
});
