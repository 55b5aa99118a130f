import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placesForSection } from "../../../src/sections/places-for-section";
import type { SectionPlace } from "../../../src/sections/types";
import { sections } from "../../../src/skeletons/sections";
import type { Section } from "../../../src/skeletons/section-types";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { followCursor } from "../../../src/taskpane/actions/follow-cursor";
import { insertSection } from "../../../src/taskpane/actions/insert-section";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import type { OpenDocument } from "../../../src/taskpane/state/pane-state";
import { textsOf } from "../../fixtures/characters-of";
import { docxOf, docxOfText, type ParagraphSpec } from "../../fixtures/docx-of-text";
import { validateDocx } from "../../fixtures/validate-docx";
import { openPane, type Pane } from "./open-pane";

/** 小节 over the real office.js proxies: the section, its number and those behind it, and the way back. */
let pane: Pane;

afterEach(async () => {
  await pane.deps.inSaveTurn(() => Promise.resolve());
  pane.close();
});

function open(): OpenDocument {
  const document = openDocumentOf(pane.store.getState());
  if (!document) throw new Error("no open document");
  return document;
}

/** Puts the cursor into a paragraph, lets the panel find it, and gives the places that it then shows. */
async function placesAt(paragraph: number): Promise<readonly SectionPlace[]> {
  pane.document.writer.setCursor(paragraph, 0);
  return placesShown();
}

async function placesShown(): Promise<readonly SectionPlace[]> {
  const following = followCursor(pane.deps);
  await pane.deps.inTurn(() => Promise.resolve());
  following.end();
  const { cursor } = open().sections;
  return cursor?.place.kind === "paragraph" ? placesForSection(cursor.snapshot, cursor.place.paragraph) : [];
}

async function insert(section: Section, place: SectionPlace | undefined, isRenumbering = true): Promise<void> {
  if (!place) throw new Error("no place is shown");
  await insertSection(pane.deps, { section, period: "year", place, isRenumbering });
}

const texts = (): string[] => textsOf(pane.document.save());
const headings = (all: readonly string[]): string[] => all.filter((text) => /^(?:[一二三四]、|（[一二三四]）)/.test(text));
const labels = (): string[] => (open().reading?.snapshot.paragraphs ?? []).map(({ listLabel = "", text }) => listLabel + text);
const section = (id: string): Section => {
  const found = sections.find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};

/** What the check says, without numbers that moved on and announced numbers of points. */
function findings(): { readonly others: string[]; readonly placeholders: number } {
  const all = open().reading?.findings ?? [];
  const others = all
    .filter(({ ruleId, family }) => family !== "placeholder" && ruleId !== "count-claim")
    .map(({ ruleId, family, excerpt }) => `${ruleId} ${family === "numbering" ? excerpt.replace(/[一二三四五六七八九十0-9]+/, "几") : excerpt}`);
  return { others: others.sort(), placeholders: all.filter(({ family }) => family === "placeholder").length };
}

const folders = [join(__dirname, "../../fixtures/reports"), join(process.cwd(), "..", "shared", "samples")].filter((folder) => existsSync(folder));
const reports = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => [name, join(folder, name)] as const));
const countsItself = ({ text }: Section): boolean => text.some((paragraph) => /[一二三]是/.test(paragraph));

describe.each(reports)("in the middle of %s", (name, file) => {
  // Each section comes into one of the reports; all into all of them, without Word, in test/sections.
  const own = sections.filter((one, at) => reports[at % reports.length]?.[0] === name && !countsItself(one));

  it("sections come with the number that follows, leave only their placeholders to be found, and go in one step", async () => {
    pane = await openPane(docxOfText(readFileSync(file, "utf8").trimEnd()));
    const original = texts();
    const middle = Math.floor(original.length / 2);
    for (const one of own) {
      const before = findings();
      const [place] = await placesAt(middle);
      await insert(one, place);
      expect([one.id, pane.message()]).toEqual([one.id, expect.stringContaining("已插入")]);
      const after = findings();
      const fields = (open().reading?.snapshot.paragraphs ?? []).flatMap(({ controls }) => controls);
      expect([one.id, after.others]).toEqual([one.id, before.others]);
      expect([one.id, after.placeholders]).toEqual([one.id, before.placeholders + fields.length]);
      const at = (place?.behind ?? 0) + (original[place?.behind ?? 0] === "" ? 0 : 1);
      expect(texts()[at]?.startsWith(place?.number ?? "none")).toBe(true);
      await restoreLast(pane.deps);
      expect(texts()).toEqual(original);
      expect(findings()).toEqual(before);
    }
  }, 60_000);
});

const learned = "支部每周安排一次集中学习，党员轮流领学，全年没有间断。";
const report = ["工作总结", "一、主要工作", "（一）抓学习", learned, "（二）抓队伍", learned, "二、下步打算", learned].join("\n");

describe("a section with the numbers behind it", () => {
  it("is one action, and the next one comes behind it", async () => {
    pane = await openPane(docxOfText(report));
    const [first] = await placesAt(3);
    await insert(section("political-study"), first);
    expect(pane.message()).toBe("已插入“政治理论学习”，序号是“（二）”。后面的 1 处序号已经顺延。");
    const [second] = await placesShown();
    await insert(section("first-topic"), second);
    const own = [first, second].map((place, at) => `${place?.number ?? ""}${section(at === 0 ? "political-study" : "first-topic").heading}`);
    expect(headings(texts())).toEqual(["一、主要工作", "（一）抓学习", ...own, "（四）抓队伍", "二、下步打算"]);
    expect(own[1]).toMatch(/^（三）/);
    expect(await validateDocx(pane.document.save())).toEqual([]);
  });

  it("leaves the numbers alone when the writer says so, and the check tells of them", async () => {
    pane = await openPane(docxOfText(report));
    const [place] = await placesAt(3);
    await insert(section("political-study"), place, false);
    expect(pane.message()).toBe("已插入“政治理论学习”，序号是“（二）”。");
    expect(findings().others).toEqual(["number-duplicate （几）"]);
  });

  it("joins an automatic list, whose numbers move by themselves", async () => {
    const item = (text: string, level: number): ParagraphSpec => ({ text, list: { name: "official", level } });
    pane = await openPane(docxOf([item("工作", 0), item("抓学习", 1), { text: learned }, item("抓队伍", 1), { text: learned }, item("打算", 0)]));
    const [place] = await placesAt(2);
    await insert(section("political-study"), place);
    expect(headings(labels())).toEqual(["一、工作", "（一）抓学习", `（二）${section("political-study").heading}`, "（三）抓队伍", "二、打算"]);
    await restoreLast(pane.deps);
    expect(labels()).toEqual(["一、工作", "（一）抓学习", learned, "（二）抓队伍", learned, "二、打算"]);
  });

  it("takes the place of an empty item of the list", async () => {
    const item = (text: string): ParagraphSpec => ({ text, list: { name: "official", level: 1 } });
    pane = await openPane(docxOf([item("抓学习"), { text: learned }, item(""), item("抓队伍"), { text: learned }]));
    const [place] = await placesAt(2);
    await insert(section("political-study"), place);
    expect(headings(labels())).toEqual(["（一）抓学习", `（二）${section("political-study").heading}`, "（三）抓队伍"]);
    await restoreLast(pane.deps);
    expect(labels()).toEqual(["（一）抓学习", learned, "（二）", "（三）抓队伍", learned]);
  });

  it("takes over a typed number that waits for its heading", async () => {
    const typed = report.replace(`${learned}\n（二）`, `${learned}\n（二）\n（三）`);
    pane = await openPane(docxOfText(typed));
    const [place] = await placesAt(4);
    await insert(section("political-study"), place);
    expect(headings(texts())).toEqual(["一、主要工作", "（一）抓学习", `（二）${section("political-study").heading}`, "（三）抓队伍", "二、下步打算"]);
    await restoreLast(pane.deps);
    expect(texts()).toEqual(typed.split("\n"));
  });

  it("begins an empty document with 一、", async () => {
    pane = await openPane(docxOfText(""));
    const [place] = await placesAt(0);
    await insert(section("political-study"), place);
    expect(texts()[0]).toBe(`一、${section("political-study").heading}`);
    await restoreLast(pane.deps);
    expect(texts()).toEqual([""]);
  });
});

describe("nothing is written", () => {
  it("when the cursor has moved since the place was shown; the new place is shown", async () => {
    pane = await openPane(docxOfText(report));
    const [place] = await placesAt(3);
    pane.document.writer.setCursor(7);
    await insert(section("political-study"), place);
    expect(pane.message()).toBe("光标或文稿有变动，没有插入。请看清下面的新位置，再点“插入小节”。");
    expect(open().sections.cursor?.place).toEqual({ kind: "paragraph", paragraph: 7 });
    expect(open().kept.lastWrite).toBeNull();
    expect(texts()).toEqual(report.split("\n"));
  });

  it("when the numbers have changed since; but what was typed elsewhere does no harm", async () => {
    pane = await openPane(docxOfText(report));
    const [place] = await placesAt(3);
    pane.document.writer.replace(4, 0, 3, "（三）");
    await insert(section("political-study"), place);
    expect(pane.message()).toContain("没有插入");
    pane.document.writer.replace(4, 0, 3, "（二）");
    pane.document.writer.insertParagraph(1, "现将有关情况报告如下。");
    await insert(section("political-study"), place);
    expect(pane.message()).toContain("已插入");
    expect(texts()[5]).toBe(`（二）${section("political-study").heading}`);
  });

  it.each<[string, Uint8Array, () => void, string]>([
    ["in a table", docxOf([{ text: "一、工作" }, { table: [["甲"]] }, { text: learned }]), () => { pane.document.writer.setCursor(1); }, "光标在表格里"],
    ["in a header", docxOf([{ text: "一、工作" }, { text: learned }], { headers: [{ kind: "header", text: "页眉" }] }), () => { pane.document.writer.setCursorInHeader(0, "Primary"); }, "光标在页眉或页脚里"],
  ])("with the cursor %s, and the reason is told", async (_name, docx, move, reason) => {
    pane = await openPane(docx);
    const before = texts();
    const [place] = await placesAt(0);
    move();
    await insert(section("political-study"), place);
    expect(pane.message()).toContain(reason);
    expect(texts()).toEqual(before);
    expect(await placesShown()).toEqual([]);
  });

  it("into a protected document, and the writer is told what to do", async () => {
    pane = await openPane(docxOfText(report), { protected: true });
    const [place] = await placesAt(3);
    await insert(section("political-study"), place);
    expect(pane.message()).toContain("Word 不允许改动这份文稿");
    expect(texts()).toEqual(report.split("\n"));
  });

  it.each([1, 2, 3])("or all of it can be taken back when batch %i fails", async (batch) => {
    pane = await openPane(docxOfText(report));
    const [place] = await placesAt(3);
    pane.document.setFault({ batch, code: "GeneralException", afterActions: 25 });
    await insert(section("political-study"), place);
    expect(pane.message()).toMatch(batch === 3 ? /插入小节没有完成.*撤回上次/ : /插入小节没有完成/);
    if (open().kept.lastWrite) await restoreLast(pane.deps);
    expect(texts()).toEqual(report.split("\n"));
  });
});

describe("the cursor", () => {
  it("is read in one round trip, and a document that changed is read once more", async () => {
    pane = await openPane(docxOfText(report));
    const trips = async (job: () => Promise<unknown>): Promise<number> => {
      const before = pane.document.counts.syncs;
      await job();
      return pane.document.counts.syncs - before;
    };
    expect(await trips(() => placesAt(3))).toBe(1);
    pane.document.writer.insertParagraph(1, "现将有关情况报告如下。");
    pane.store.dispatch({ type: "cursorSeen", cursor: { snapshot: { paragraphs: [], notices: [] }, place: { kind: "unread" } } });
    expect(await trips(() => placesAt(4))).toBe(3);
  });

  it("is followed while the tab is shown, and not afterwards", async () => {
    pane = await openPane(docxOfText(report));
    const following = followCursor({ ...pane.deps, pause: () => Promise.resolve() });
    await settled();
    pane.document.writer.setCursor(5);
    await settled();
    expect(open().sections.cursor?.place).toEqual({ kind: "paragraph", paragraph: 5 });
    following.end();
    pane.document.writer.setCursor(2);
    await settled();
    expect(open().sections.cursor?.place).toEqual({ kind: "paragraph", paragraph: 5 });
  });
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
