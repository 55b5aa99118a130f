import { copySkeleton, exportSkeleton, importSkeleton, keepSkeleton, loadOwnSkeletons, openSaveAs, removeSkeleton } from "../../../src/taskpane/actions/own-skeletons";
import { chosenReport } from "../../../src/taskpane/actions/chosen-report";
import { readSkeletonFile, skeletonOfReport, writeSkeletonFile } from "../../../src/own-skeletons/load-own-skeletons";
import { readStoredSkeletons } from "../../../src/own-skeletons/stored-skeletons";
import { inlineText } from "../../../src/ooxml/inline-text";
import { skeletonById, skeletons } from "../../../src/skeletons";
import type { Skeleton } from "../../../src/skeletons/types";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { sampleSkeleton } from "../../skeletons/sample-skeleton";
import { createFakeDoors, fileOf, type FakeDoors } from "../fake-doors";
import { startPane, type StartedPane } from "../start-pane";

const named = (name: string): Skeleton => ({ ...sampleSkeleton, name: { zh: name, en: name } });

let pane: StartedPane;
let doors: FakeDoors;

beforeEach(async () => {
  doors = createFakeDoors();
  const started = await startPane(undefined, "skeleton");
  pane = { ...started, deps: { ...started.deps, doors } };
});

const own = () => pane.store.getState().ownSkeletons.map(({ name }) => name.zh);
const kept = () => readStoredSkeletons(doors.recallSkeletons()).skeletons.map(({ name }) => name.zh);
const dialog = () => pane.store.getState().ownDialog;
const bring = (name: string, text = writeSkeletonFile(named(name))) => importSkeleton(pane.deps, fileOf(`${name}.skeleton.json`, text));

describe("a skeleton that is brought in", () => {
  it("is kept on this computer under its name and shown at once", async () => {
    await bring("月报");
    expect([own(), kept()]).toEqual([["月报"], ["月报"]]);
    const { skeletonId } = pane.store.getState();
    expect(skeletonId).toMatch(/^own-/);
    expect(chosenReport(pane.store.getState())?.map(({ inlines }) => inlines.map(inlineText).join("")).at(1)).toBe("现将情况报告如下。");
    expect(pane.message()).toBe("已导入骨架“月报”。它列在报告种类的“本单位”一组里。");
  });

  it("of a name that is there asks first, and replaces only then", async () => {
    await bring("月报");
    await bring("年报");
    const changed = writeSkeletonFile({ ...named("月报"), title: "改过的标题" });
    await bring("月报", changed);
    const asked = dialog();
    if (asked?.kind !== "replace") throw new Error("not asked");
    expect(readStoredSkeletons(doors.recallSkeletons()).skeletons.map(({ title }) => title)).not.toContain("改过的标题");
    await keepSkeleton(pane.deps, asked.skeleton, "imported");
    expect(dialog()).toBeNull();
    expect(own()).toEqual(["年报", "月报"]);
    expect(readStoredSkeletons(doors.recallSkeletons()).skeletons.at(-1)?.title).toBe("改过的标题");
  });

  it("never takes the place of one of the product's, whatever id it has", async () => {
    await bring("党支部年度总结", writeSkeletonFile({ ...named("党支部年度总结"), id: "branch-annual" }));
    expect(skeletonById("branch-annual")).toBe(skeletons[0]);
    expect(pane.store.getState().skeletonId).not.toBe("branch-annual");
    expect(own()).toEqual(["党支部年度总结"]);
  });

  it("that is no skeleton is refused with its place, and nothing changes", async () => {
    const before = pane.store.getState().skeletonId;
    await bring("坏的", writeSkeletonFile(named("坏的")).replace("{unit}|", "{unt}|"));
    expect(pane.message()).toMatch(/^“坏的\.skeleton\.json”没有导入。第 \d+ 行，title：“\{unt\}”看不懂，是不是想写“unit”.*，请改正后再导入。$/);
    await bring("图片", "\u0000\u0001");
    expect(pane.message()).toMatch(/文件不是文本/);
    expect([own(), doors.recallSkeletons(), pane.store.getState().skeletonId]).toEqual([[], null, before]);
  });

  it("that cannot be read from the disk is told", async () => {
    await importSkeleton(pane.deps, { name: "a.json", size: 3, arrayBuffer: () => Promise.reject(new Error("gone")) });
    expect(pane.message()).toMatch(/^“a\.json”没有导入。文件没有读到/);
    await importSkeleton(pane.deps, { name: "a.json", size: 1e12, arrayBuffer: () => Promise.reject(new Error("gone")) });
    expect(pane.message()).toMatch(/文件太大，没有读取/);
  });

  it("that the browser does not keep is told, and does not appear", async () => {
    doors.forbidKeeping();
    await bring("月报");
    expect(pane.message()).toMatch(/^骨架没有保存。/);
    expect(own()).toEqual([]);
  });
});

describe("the skeletons of this computer", () => {
  it("come into the list when the pane opens; what is damaged is left out and named", async () => {
    const good = JSON.parse(writeSkeletonFile(named("月报"))) as unknown;
    doors.keepSkeletons(JSON.stringify([{ ...(good as object), name: { zh: "坏的", en: "Bad" }, parts: [] }, good, 7]));
    await loadOwnSkeletons(pane.deps);
    expect(own()).toEqual(["月报"]);
    expect(pane.message()).toBe("本单位有 2 个骨架读不出来，没有列出。请重新导入：坏的、名称不详。");
  });

  it.each([["nothing", null], ["something else", "{}"], ["broken text", "[{"]])("are none when %s is kept", async (_what, text) => {
    if (text !== null) doors.keepSkeletons(text);
    await loadOwnSkeletons(pane.deps);
    expect(own()).toEqual([]);
    expect(pane.message()).toBe(text === null ? "" : "本单位有 1 个骨架读不出来，没有列出。请重新导入：名称不详。");
  });

  it("are read again before each change, as another pane may have kept one", async () => {
    await bring("月报");
    const other = createFakeDoors();
    other.keepSkeletons(doors.recallSkeletons() ?? "");
    doors.keepSkeletons(JSON.stringify([...(JSON.parse(doors.recallSkeletons() ?? "[]") as unknown[]), JSON.parse(writeSkeletonFile(named("别处的"))) as unknown]));
    await bring("年报");
    expect(own()).toEqual(["月报", "别处的", "年报"]);
  });

  it("give way to the first kind when the one that is shown is deleted", async () => {
    await bring("月报");
    const [skeleton] = pane.store.getState().ownSkeletons;
    if (skeleton === undefined) throw new Error("none");
    await removeSkeleton(pane.deps, skeleton);
    expect([own(), kept(), pane.store.getState().skeletonId]).toEqual([[], [], skeletons[0]?.id]);
    expect(pane.message()).toBe("已删除骨架“月报”。");
  });

  it("that is not there, as when a document remembers one of another computer, shows the first kind and says nothing", async () => {
    pane.store.dispatch({ type: "skeletonChosen", id: "own-elsewhere" });
    expect(chosenReport(pane.store.getState())).toEqual(chosenReport({ ...pane.store.getState(), skeletonId: "branch-annual" }));
    await loadOwnSkeletons(pane.deps);
    expect([pane.store.getState().skeletonId, pane.message()]).toEqual(["branch-annual", ""]);
  });
});

describe("a skeleton that is handed out", () => {
  it("is a file that can be brought in again", async () => {
    await exportSkeleton(pane.deps);
    const [file] = doors.saved;
    expect(file?.name).toBe("党支部年度总结和下年思路.skeleton.json");
    expect(readSkeletonFile(new TextDecoder().decode(file?.bytes))).toEqual({ ok: true, skeleton: skeletons[0] });
    expect(pane.message()).toMatch(/^已导出骨架“党支部年度总结和下年思路”。/);
  });

  it("goes over the clipboard where downloads do not arrive, and by hand where that is forbidden", async () => {
    await copySkeleton(pane.deps);
    expect(readSkeletonFile(doors.copied[0] ?? "")).toEqual({ ok: true, skeleton: skeletons[0] });
    expect(pane.message()).toMatch(/^已复制骨架。/);
    doors.forbidCopy();
    await copySkeleton(pane.deps);
    expect(dialog()).toEqual({ kind: "byHand", text: doors.copied[0] });
  });
});

describe("the open document as a skeleton", () => {
  it("is shown before it is kept: what became what", async () => {
    await openSaveAs(pane.deps);
    const shown = dialog();
    if (shown?.kind !== "save") throw new Error("not shown");
    expect(shown.counts).toMatchObject({ headings: 4, tallies: 3, places: 3 });
    expect(shown.notes).toContainEqual({ id: "renumbered", count: 1 });
    expect(doors.recallSkeletons()).toBeNull();
    await keepSkeleton(pane.deps, { ...shown.skeleton, name: { zh: "我的", en: "我的" } }, "saved");
    expect(own()).toEqual(["我的"]);
    expect(pane.message()).toMatch(/^已存为骨架“我的”。/);
  });

  it("must have text, and no more than a skeleton can hold", async () => {
    const empty = await startPane("", "skeleton");
    await openSaveAs(empty.deps);
    expect(empty.message()).toMatch(/^文稿还是空的/);
    const book = await startPane(Array.from({ length: 2500 }, (_, at) => `第${at}段。`).join("\n"), "skeleton");
    await openSaveAs(book.deps);
    expect(book.message()).toMatch(/^文稿太长，不能存为骨架。/);
  });

  it("that Word does not give is told", async () => {
    pane.host.fail("readSnapshot", "busy");
    await openSaveAs(pane.deps);
    expect(pane.message()).toMatch(/^存为骨架没有完成。Word 正忙。/);
    expect(dialog()).toBeNull();
  });
});

it("the same report under the same name has the same id on every computer", () => {
  const ids = ["一份", "一份"].map((name) => {
    const made = skeletonOfReport(snapshotOfText("总结\n开展活动。"), { unit: "", year: 2026, name });
    return made.kind === "made" ? made.skeleton.id : "";
  });
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).toMatch(/^own-[0-9a-z]{14}$/);
});
