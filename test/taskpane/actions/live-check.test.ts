import { startLiveCheck } from "../../../src/taskpane/actions/live-check";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { newBringIn } from "../../../src/taskpane/state/bring-in";
import type { PaneEvent } from "../../../src/taskpane/state/events";
import type { HostVerb } from "../fake-word-host";
import { createFakeWordHost } from "../fake-word-host";
import { createClock, createFakePage, settled } from "../live-stage";
import { draft, startPane } from "../start-pane";

/** A pane with 随写随查 over a fake document, read once; `took`: how long Word seemed to take for that. */
async function startLive({ changeEvents, took = 20, refusesIds = false }: { readonly changeEvents: boolean; readonly took?: number; readonly refusesIds?: boolean }) {
  const host = createFakeWordHost(draft, { changeEvents });
  const pane = await startPane(draft, "check", host);
  const first = pane.open().reading!;
  pane.store.dispatch({ type: "readDone", request: pane.open().readRequest, reading: first, took });
  const clock = createClock();
  const page = createFakePage();
  const deps = { ...pane.deps, pause: clock.pause, now: clock.now };
  if (refusesIds) host.fail("readChanged", "notSupported");
  const end = startLiveCheck(deps, page, pane.store.subscribe);
  await settled();
  const from = host.calls.length;
  return {
    ...pane,
    deps,
    clock,
    page,
    end,
    first,
    /** What was asked of Word since the live check began. */
    asked: (): HostVerb[] => host.calls.slice(from),
    texts: () => pane.open().reading?.snapshot.paragraphs.map(({ text }) => text),
    found: () => pane.open().reading?.findings.map(({ excerpt }) => excerpt),
  };
}

const written = "（一）组织学习。全年集中学习12次，专题研讨3次。";

describe("with change events", () => {
  it("what changed is read once the writer rests, and nothing else", async () => {
    const { host, clock, asked, texts, open, first } = await startLive({ changeEvents: true });
    host.type(2, "（一）组织学习。");
    await clock.pass(700);
    host.type(2, written);
    await clock.pass(700);
    expect(asked()).toEqual([]);
    await clock.pass(100);
    expect(asked()).toEqual(["readChanged"]);
    expect(texts()).toEqual(host.texts());
    expect(open().reading?.findings.length).toBeLessThan(first.findings.length);
    await clock.pass(60_000);
    expect(asked()).toEqual(["readChanged"]);
  });

  it("moves of the cursor alone ask for nothing", async () => {
    const { host, clock, asked } = await startLive({ changeEvents: true });
    host.setCursor(3);
    await clock.pass(60_000);
    expect(asked()).toEqual([]);
  });

  it("all is read when paragraphs came that cannot be told", async () => {
    const { host, clock, asked, texts } = await startLive({ changeEvents: true });
    host.insertParagraph(1, "新的一段。");
    await clock.pass(800);
    expect(asked()).toEqual(["readChanged", "readSnapshot"]);
    expect(texts()).toEqual(host.texts());
  });

  it("all is read when what changed cannot be told, also where Word refuses to tell", async () => {
    for (const isRefused of [false, true]) {
      const { host, clock, asked, texts, message } = await startLive({ changeEvents: true });
      if (isRefused) host.fail("readChanged", "notSupported");
      else jest.spyOn(host, "readChanged").mockResolvedValue(null);
      host.type(2, written);
      await clock.pass(800);
      expect(asked().at(-1)).toBe("readSnapshot");
      expect(texts()).toEqual(host.texts());
      expect(message()).toBe("");
    }
  });

  it("goes on where Word has events and gives no ids", async () => {
    const { host, clock, texts, message } = await startLive({ changeEvents: true, refusesIds: true });
    expect(message()).toBe("");
    host.type(2, written);
    await clock.pass(800);
    expect(texts()).toEqual(host.texts());
  });

  it("a long document is read as a whole only when the writer comes back to the pane", async () => {
    const { host, clock, asked, texts, page } = await startLive({ changeEvents: true, took: 300 });
    host.insertParagraph(1, "新的一段。");
    await clock.pass(60_000);
    host.type(2, "（一）另一段。");
    await clock.pass(60_000);
    expect(asked()).toEqual(["readChanged"]);
    page.comeBack();
    await clock.pass(250);
    expect(asked()).toEqual(["readChanged", "readSnapshot"]);
    expect(texts()).toEqual(host.texts());
  });

  it("in a long document what changed is read all the same", async () => {
    const { host, clock, asked, texts } = await startLive({ changeEvents: true, took: 5_000 });
    host.type(2, written);
    await clock.pass(800);
    expect(asked()).toEqual(["readChanged"]);
    expect(texts()).toEqual(host.texts());
  });
});

describe("without change events", () => {
  it("the document is looked at after a move of the cursor and a rest, and read only when its text is another", async () => {
    const { host, clock, asked, texts } = await startLive({ changeEvents: false });
    host.setCursor(2);
    await clock.pass(2_900);
    host.setCursor(3);
    await clock.pass(2_900);
    expect(asked()).toEqual([]);
    await clock.pass(100);
    expect(asked()).toEqual(["readChanged"]);
    host.type(2, written);
    host.setCursor(2);
    await clock.pass(3_000);
    expect(asked()).toEqual(["readChanged", "readChanged", "readSnapshot"]);
    expect(texts()).toEqual(host.texts());
  });

  it("a long document is left alone until the writer comes back to the pane", async () => {
    const { host, clock, asked, texts, page, open } = await startLive({ changeEvents: false, took: 300 });
    host.type(2, written);
    host.setCursor(2);
    await clock.pass(60_000);
    expect(asked()).toEqual([]);
    page.comeBack();
    await clock.pass(250);
    expect(asked()).toEqual(["readChanged", "readSnapshot"]);
    expect(texts()).toEqual(host.texts());
    // The clock stood still meanwhile: from now on the document counts as quickly read.
    expect(open().readTook).toBe(0);
  });

  it("whoever comes back to the pane is shown the document as it is", async () => {
    const { host, clock, asked, texts, page } = await startLive({ changeEvents: false });
    host.type(2, written);
    page.comeBack();
    await clock.pass(200);
    expect(asked()).toEqual([]);
    await clock.pass(50);
    expect(asked()).toEqual(["readSnapshot"]);
    expect(texts()).toEqual(host.texts());
  });
});

describe("a live reading", () => {
  it("waits for an action that is under way, and no action waits for it", async () => {
    const { host, deps, clock, asked, texts } = await startLive({ changeEvents: true });
    const reading = host.hold("readSnapshot");
    const check = runCheck(deps);
    await settled();
    host.type(2, written);
    await clock.pass(5_000);
    expect(asked()).toEqual(["readSnapshot"]);
    reading.release();
    await check;
    await clock.pass(0);
    expect(asked()).toEqual(["readSnapshot", "readChanged"]);

    const held = host.hold("readChanged");
    host.type(3, "（二）开展活动。");
    await clock.pass(800);
    await runCheck(deps);
    expect(texts()).toEqual(host.texts());
    held.release();
    await settled();
  });

  it("is dropped when a newer reading was asked for meanwhile", async () => {
    const { host, deps, clock, texts, open } = await startLive({ changeEvents: true });
    jest.spyOn(host, "readChanged").mockImplementationOnce(async (snapshot) => {
      await clock.pause(1_000);
      return { ...snapshot, paragraphs: snapshot.paragraphs.slice(0, 1) };
    });
    host.type(2, "（一）组织学习。");
    await clock.pass(800);
    host.type(2, written);
    await runCheck(deps);
    const shown = open().reading;
    expect(texts()).toEqual(host.texts());
    await clock.pass(1_000);
    expect(open().reading).toBe(shown);
    await clock.pass(60_000);
    expect(texts()).toEqual(host.texts());
  });

  it("is followed by another one when the document changed while it was on its way", async () => {
    const { host, clock, asked, texts } = await startLive({ changeEvents: true });
    const { readChanged } = host;
    jest.spyOn(host, "readChanged").mockImplementationOnce(async (snapshot, ids) => {
      const answer = await readChanged(snapshot, ids);
      await clock.pause(500);
      return answer;
    });
    host.type(2, "（一）组织学习。");
    await clock.pass(800);
    host.type(3, "（二）开展活动。");
    await clock.pass(500);
    expect(texts()?.slice(2, 4)).toEqual(["（一）组织学习。", draft.split("\n")[3]]);
    await clock.pass(300);
    expect(asked()).toEqual(["readChanged", "readChanged"]);
    expect(texts()).toEqual(host.texts());
  });

  it("is not made for what an action has read already", async () => {
    const { host, deps, clock, asked } = await startLive({ changeEvents: true });
    host.type(2, written);
    await runCheck(deps);
    await clock.pass(60_000);
    expect(asked()).toEqual(["readSnapshot"]);
  });

  it("says nothing: no work, no message, and none that stood there goes", async () => {
    const { host, clock, store, open, deps } = await startLive({ changeEvents: true });
    await runCheck(deps);
    store.dispatch({ type: "noticed", where: "check", notice: { id: "stale", count: 1 } });
    const works: unknown[] = [];
    store.subscribe(() => works.push(open().work));
    host.type(2, written);
    await clock.pass(800);
    expect(works.filter((work) => work !== null)).toEqual([]);
    expect(open().notice?.notice).toEqual({ id: "stale", count: 1 });
  });

  it("fails in silence, and the next change is read again", async () => {
    const { host, clock, message, texts, store, open } = await startLive({ changeEvents: true });
    host.fail("readChanged", "busy");
    host.fail("readSnapshot", "busy");
    host.type(2, "（一）组织学习。");
    await clock.pass(60_000);
    expect(message()).toBe("");
    expect(open().work).toBeNull();
    host.type(2, written);
    await clock.pass(800);
    expect(texts()).toEqual(host.texts());
    expect(store.getState().phase.kind).toBe("open");
  });

  it("keeps what was typed, and the finding where the walk stands", async () => {
    const { host, clock, store, open, tally } = await startLive({ changeEvents: true });
    const id = tally("志愿服务");
    store.dispatch({ type: "typed", id, text: "7" });
    const current = open().reading!.findings.filter(({ excerpt }) => excerpt === "**").at(-1)!;
    store.dispatch({ type: "findingChosen", id: current.id });
    host.insertParagraph(1, "新的一段。");
    await clock.pass(800);
    const now = open().reading!.findings.find((finding) => finding.id === open().current)!;
    expect([now.ruleId, now.range.paragraph, now.range.start]).toEqual([current.ruleId, current.range.paragraph + 1, current.range.start]);
    // The words around the place change; the place itself does not.
    host.type(4, "（一）开展活动。大家全年志愿服务**次。");
    await clock.pass(800);
    expect(open().reading!.findings.find((finding) => finding.id === open().current)).toMatchObject({ ruleId: current.ruleId, excerpt: "**", range: { paragraph: 4 } });
    expect(open().typed).toEqual({ [id]: "7" });
  });

  it("is not made in a hidden pane, and follows when it can be seen", async () => {
    const { host, clock, asked, texts, page } = await startLive({ changeEvents: true });
    page.setHidden(true);
    host.type(2, written);
    await clock.pass(60_000);
    expect(asked()).toEqual([]);
    page.setHidden(false);
    await clock.pass(250);
    expect(texts()).toEqual(host.texts());
  });

  it("is not made while it is switched off, and follows when it is switched on", async () => {
    const { host, clock, asked, texts, page, store } = await startLive({ changeEvents: true });
    store.dispatch({ type: "liveSwitched", on: false });
    host.type(2, written);
    page.comeBack();
    await clock.pass(60_000);
    expect(asked()).toEqual([]);
    store.dispatch({ type: "liveSwitched", on: true });
    await clock.pass(250);
    expect(texts()).toEqual(host.texts());
  });

  it("is not made before the first reading, nor after the end", async () => {
    const { host, deps, clock, asked, page, store, end } = await startLive({ changeEvents: false });
    store.dispatch({ type: "hostReady", capabilities: host.capabilities });
    host.setCursor(2);
    page.comeBack();
    await clock.pass(60_000);
    expect(asked()).toEqual([]);
    await runCheck(deps);
    end();
    const before = asked().length;
    host.setCursor(2);
    page.comeBack();
    await clock.pass(60_000);
    expect(asked()).toHaveLength(before);
  });

  const panels: readonly [string, PaneEvent, PaneEvent][] = [
    ["the list of changes", { type: "fixingOpened", family: null }, { type: "fixingClosed" }],
    ["提交前清理", { type: "submitOpened" }, { type: "submitClosed" }],
    ["a table that is brought in", { type: "bringInOpened", bringIn: newBringIn({ kind: "start", refusal: null }) }, { type: "bringInClosed" }],
    ["what is ignored", { type: "ignoredShown", shown: true }, { type: "ignoredShown", shown: false }],
    ["设置", { type: "settingsOpened" }, { type: "settingsClosed" }],
  ];
  it.each(panels)("is not shown over %s, and follows when that is closed", async (_, opened, closed) => {
    const { host, clock, texts, store, open, first } = await startLive({ changeEvents: true });
    // Opened while the answer is on its way.
    const held = host.hold("readChanged");
    host.type(2, "（一）组织学习。");
    await clock.pass(800);
    store.dispatch(opened);
    held.release();
    await settled();
    host.type(2, written);
    await clock.pass(60_000);
    expect(open().reading?.snapshot).toBe(first.snapshot);
    store.dispatch(closed);
    await clock.pass(250);
    expect(texts()).toEqual(host.texts());
  });

  it("does not move the rows of the form under the writer's hands", async () => {
    const { host, clock, texts, page, open, store, first } = await startLive({ changeEvents: true });
    store.dispatch({ type: "viewChosen", view: "fill" });
    page.setInField(true);
    host.type(1, "一、工作情况");
    await clock.pass(60_000);
    expect(open().reading?.snapshot).toBe(first.snapshot);
    page.setInField(false);
    await clock.pass(250);
    expect(texts()).toEqual(host.texts());

    page.setInField(true);
    host.type(5, "继续努力，再接再厉。");
    await clock.pass(800);
    expect(texts()).toEqual(host.texts());
  });
});
