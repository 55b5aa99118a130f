import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { inlineText } from "../../src/ooxml/inline-text";
import { readSkeletonFile } from "../../src/own-skeletons/file/read-skeleton-file";
import { writeSkeletonFile } from "../../src/own-skeletons/file/write-skeleton-file";
import { factsOf } from "../../src/own-skeletons/report/facts-of";
import { skeletonOfReport } from "../../src/own-skeletons/report/skeleton-of-report";
import type { ReportFacts, SkeletonOfReport } from "../../src/own-skeletons/report/types";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import type { ReportBlock, Skeleton, SkeletonPart, WriterInfo } from "../../src/skeletons/types";
import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import { findTallies } from "../../src/tallies/find-tallies";
import { fillApart, snapshotOfReport } from "../skeletons/snapshot-of-report";

const writer: WriterInfo = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "2026年12月3日" };
const nothing: WriterInfo = { unit: "", superiors: "", year: 2026, date: "" };

type Made = Extract<SkeletonOfReport, { kind: "made" }>;

/** The skeleton of a report; it must be one that can be exported and read again. */
function made(snapshot: DocumentSnapshot, facts: Partial<ReportFacts> = {}): Made {
  const result = skeletonOfReport(snapshot, { unit: "", year: 2026, name: "我的报告", ...facts });
  if (result.kind !== "made") throw new Error("nothing");
  expect(readSkeletonFile(writeSkeletonFile(result.skeleton))).toEqual({ ok: true, skeleton: result.skeleton });
  return result;
}

const textOf = ({ inlines }: ReportBlock): string => inlines.map(inlineText).join("");
const linesOf = (snapshot: DocumentSnapshot): string[] => snapshot.paragraphs.map(({ text }) => text.replaceAll("\v", "").trim()).filter((text) => text !== "");
const partsIn = (parts: readonly SkeletonPart[]): readonly SkeletonPart[] => parts.flatMap((part) => [part, ...partsIn(part.parts ?? [])]);

/** Titles may break elsewhere, and lead sentences without numbers are text in a document that says nothing of fonts. */
function comparable(blocks: readonly ReportBlock[]) {
  return blocks.map(({ style, inlines }) => ({
    style,
    inlines: inlines
      .flatMap((inline) => (inline.kind === "mayBreak" ? [] : [inline.kind === "text" ? { kind: "text" as const, text: inline.text } : inline]))
      .reduce<unknown[]>((joined, inline) => {
        const last = joined.at(-1);
        if (isText(last) && isText(inline)) return [...joined.slice(0, -1), { kind: "text", text: last.text + inline.text }];
        return [...joined, inline];
      }, []),
  }));
}
const isText = (inline: unknown): inline is { readonly kind: "text"; readonly text: string } => typeof inline === "object" && inline !== null && "text" in inline && "kind" in inline && inline.kind === "text";

describe.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))("a report built from %s", (_id, skeleton: Skeleton) => {
  it.each([
    ["with what the writer gave", writer],
    ["with nothing given", nothing],
  ])("becomes a skeleton that builds the same report, %s", (_given, info) => {
    const blocks = buildReport(skeleton, info);
    const { skeleton: own, counts } = made(snapshotOfReport(blocks), { unit: info.unit, superiors: info.superiors });
    expect(comparable(buildReport(own, info))).toEqual(comparable(blocks));
    expect(own.signature).toBe(skeleton.signature);
    expect(counts.tallies).toBe(findTallies(snapshotOfReport(blocks)).length);
  });

  it("becomes the same skeleton once its numbers are filled in", () => {
    const blocks = buildReport(skeleton, writer);
    const fill = fillApart();
    const filled = snapshotOfReport(blocks, (field) => (field.kind === "tally" ? fill(field) : undefined));
    const empty = made(snapshotOfReport(blocks), { unit: writer.unit });
    expect(made(filled, { unit: writer.unit })).toEqual(empty);
  });

  it("keeps its headings as parts, with their levels and forms", () => {
    const own = made(snapshotOfReport(buildReport(skeleton, writer)), { unit: writer.unit }).skeleton;
    const numbered = (parts: readonly SkeletonPart[], scheme: Skeleton["scheme"], above?: SkeletonPart): readonly (readonly [string, number, string])[] =>
      parts.flatMap((part) => [
        ...(part.level > 0 && (above?.numbers ?? scheme[part.level - 1] ?? "") !== "" ? [[part.heading, part.level, part.form] as const] : []),
        ...numbered(part.parts ?? [], scheme, part),
      ]);
    const plain = ([heading, level, form]: readonly [string, number, string]) => [heading.replace(/\{org\w*\}/g, ""), level, form];
    const built = numbered(own.parts, own.scheme).map(plain);
    const wanted = numbered(skeleton.parts, skeleton.scheme).map(plain);
    expect(built.map(([, level, form]) => [level, form])).toEqual(wanted.map(([, level, form]) => [level, form]));
  });
});

describe("the facts of a report", () => {
  it.each<readonly [string, string, Partial<WriterInfo>, { readonly unit: string; readonly party: string }, number, string]>([
    ["the writer's unit where it stands there", "河湾镇党支部2025年度党建工作总结\n2025年，开展活动。", { unit: "河湾镇党支部" }, { unit: "河湾镇", party: "河湾镇党支部" }, 2025, "党建工作总结"],
    ["the title's unit where the writer has given none", "河湾镇党支部2025年度党建工作总结\n一、工作", {}, { unit: "河湾镇", party: "河湾镇党支部" }, 2025, "党建工作总结"],
    ["the title's unit where the writer's is another", "市图书馆2024年工作总结\n一、工作", { unit: "河湾镇党支部" }, { unit: "市图书馆", party: "" }, 2024, "工作总结"],
    ["the writer's words where the report has no title", "一、工作情况\n开展活动。", { unit: "河湾镇党支部" }, { unit: "河湾镇", party: "河湾镇党支部" }, 2026, ""],
    ["half a year", "河湾镇党支部上半年工作总结\n一、工作", {}, { unit: "河湾镇", party: "河湾镇党支部" }, 2026, "上半年工作总结"],
    ["two years", "云河市园林绿化局2026年工作总结和2027年工作打算\n一、工作", {}, { unit: "云河市园林绿化局", party: "" }, 2026, "工作总结和工作打算"],
    ["both names, given as they are called at home", "云河市园林绿化局党组2026年党建工作总结\n一、工作", { unit: "云河市园林绿化局", party: "局党组" }, { unit: "云河市园林绿化局", party: "云河市园林绿化局党组" }, 2026, "党建工作总结"],
  ])("are %s", (_what, text, given, names, year, name) => {
    expect(factsOf(snapshotOfText(text), { ...nothing, ...given })).toEqual({ ...names, superiors: "", year, name });
  });
});

/** What a report says, with every number, mask and blank before a measure word as one sign. */
const withoutNumbers = (line: string): string => line.replace(/[ \u00a0\u3000]+(?=名)|[\d*＊×✕xXＸ_]+(?:[.,][\d*×xX]+)*/gu, "#").replace(/[\u00a0\u3000]/gu, " ");
/** A number of a heading in whatever form, marks of download sites before it. */
const number = /^(?:##\w+##)?(?:第[一二三四五六七八九十]+[章节]　?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十#]+[）)]、?|#[.、]?|[①-⑳])/u;

const root = join(__dirname, "../..");
const fixtures = join(root, "test/fixtures/reports");
const samples = join(root, "../shared/samples");
const reports = [
  ...readdirSync(fixtures).filter((file) => file.endsWith(".txt")).map((file) => join(fixtures, file)),
  ...(existsSync(samples) ? ["000", "001", "002", "003", "004"].map((name) => join(samples, `${name}.txt`)) : []),
];

describe.each(reports.map((file) => [basename(file), file] as const))("%s as a skeleton", (_name, file) => {
  const snapshot = snapshotOfText(readFileSync(file, "utf8"));
  const facts = factsOf(snapshot, nothing);
  const info = { unit: facts.unit, party: facts.party ?? "", superiors: "", year: facts.year, date: "" };
  const result = made(snapshot, facts);
  const blocks = buildReport(result.skeleton, info);

  it("builds the same text again, masks where numbers were and numbers in order", () => {
    const lines = linesOf(snapshot).map((line) => withoutNumbers(line).replace(number, "").trim());
    const built = blocks.map((block) => withoutNumbers(textOf(block)).replace(number, ""));
    const hasNoTitle = result.notes.some(({ id }) => id === "noTitle");
    expect(hasNoTitle ? built.slice(1) : built).toEqual(lines);
  });

  it("has a place to fill in for every number that the form would find", () => {
    const rebuilt = snapshotOfReport(blocks);
    const places = (one: DocumentSnapshot) => findTallies(one).flatMap((tally) => tally.places).length;
    // Arabic numbers that stand there become masks as well.
    expect(places(rebuilt)).toBeGreaterThanOrEqual(places(snapshot));
    expect(findTallies(rebuilt).length).toBeGreaterThanOrEqual(result.counts.tallies);
    expect(blocks.flatMap(({ inlines }) => inlines).filter(({ kind }) => kind === "tally")).toHaveLength(result.counts.places);
    expect(rebuilt.paragraphs.map(({ text }) => text).join("\n")).not.toMatch(/\d+(?:次|名|篇|件|户|人次)/);
  });

  it("finds nothing more to change when it is made a skeleton a second time", () => {
    const again = made(snapshotOfReport(blocks), facts);
    expect(comparable(buildReport(again.skeleton, info))).toEqual(comparable(blocks));
  });
});

/** Everything that a report may hold, one matter a test. */
describe("a report with", () => {
  const textsOf = (skeleton: Skeleton) => partsIn(skeleton.parts).flatMap(({ text }) => text);
  const plain = (text: string, facts: Partial<ReportFacts> = {}) => made(snapshotOfText(`工作总结\n${text}`), facts);

  it("years: the report's and the next one become fields where they are years", () => {
    const { skeleton, counts } = plain("2026年度工作，2027年打算，2025年底，2024—2026年行动，12026年，第2026号，2026年12月3日，2026 年。");
    expect(textsOf(skeleton)).toEqual(["{year}年度工作，{nextYear}年打算，2025年底，2024—2026年行动，12026年，第2026号，{year}年12月3日，{year} 年。"]);
    expect(counts.fields).toMatchObject({ year: 3, nextYear: 1 });
  });

  it("the unit's and the superiors' names", () => {
    const { skeleton, counts } = plain("河湾镇党支部在县委、县政府的领导下，河湾镇党支部全体党员。", { unit: "河湾镇党支部", superiors: "县委、县政府" });
    expect(textsOf(skeleton)).toEqual(["{party}在{superiors}的领导下，{party}全体党员。"]);
    expect(counts.fields).toMatchObject({ unit: 0, party: 2, superiors: 1 });
  });

  it("curly brackets and upright strokes, which mean something in the markup", () => {
    const { skeleton, notes } = plain("活动{unit}|计划}。");
    // ｛unit｝ would be a field written wrong, which no file may hold.
    expect(textsOf(skeleton)).toEqual(["活动（unit）｜计划｝。"]);
    expect(notes).toContainEqual({ id: "signs", count: 4 });
  });

  it("numbers, masks and blanks, but not those of names, hours of the day and Chinese numerals", () => {
    const { skeleton, counts } = plain("集中学习12次，主题党日**次，发展党员  名，值守24小时，学习《抓好5个方面的意见》，推选一名联络员，新建*余万元项目。");
    expect(textsOf(skeleton)).toEqual([
      "集中学习{tally:集中学习:次}，主题党日{tally:主题党日:次}，发展党员{tally:发展党员:名}，值守24小时，学习《抓好5个方面的意见》，推选一名联络员，新建*余万元项目。",
    ]);
    expect(counts).toMatchObject({ tallies: 3, places: 3 });
  });

  it("two facts of one name in two sections, which stay two", () => {
    const { skeleton } = plain("一、工作情况\n（一）理论学习。集中学习12次。\n（二）队伍建设。发展党员2名。\n二、下步打算\n（一）深化学习。集中学习20次。\n（二）建强队伍。发展党员3名。");
    expect(textsOf(skeleton)).toEqual([
      "集中学习{tally:集中学习:次}。",
      "发展党员{tally:发展党员:名}。",
      "集中学习{tally:深化学习·集中学习:次}。",
      "发展党员{tally:建强队伍·发展党员:名}。",
    ]);
  });

  it("prompts that somebody typed, equal ones one field and others of the same name another", () => {
    const { skeleton, counts } = plain("【写明主要原因】。【填写主要原因】。【写明主要原因】。【通知】。");
    expect(textsOf(skeleton)).toEqual(["{prompt:主要原因:写明主要原因}。{prompt:主要原因2:填写主要原因}。{prompt:主要原因:写明主要原因}。【通知】。"]);
    expect(counts.prompts).toBe(3);
  });

  it("automatic numbers, which become headings like typed ones", () => {
    const drafts = [
      { text: "工作总结" },
      { text: "工作情况", listLabel: "一、" },
      { text: "抓学习。集中学习**次。", listLabel: "（一）" },
      { text: "抓队伍。发展党员**名。", listLabel: "（二）" },
      { text: "打算", listLabel: "二、" },
      { text: "继续努力。" },
    ];
    const { skeleton } = made(snapshotOfParagraphs(drafts));
    expect(buildReport(skeleton, writer).map(textOf).slice(1)).toEqual(["一、工作情况", "（一）抓学习。集中学习**次。", "（二）抓队伍。发展党员**名。", "二、打算", "继续努力。"]);
  });

  it("numbers that are wrong, which come out in order and in one form", () => {
    const { skeleton, notes } = plain("一、情况\n（一）学习。甲。\n（一）队伍。乙。\n三、问题\n（1）学习。丙。\n（2）队伍。丁。\n三、打算\n（一）学习。戊。\n（二）队伍。己。");
    expect(buildReport(skeleton, writer).map(textOf).slice(1)).toEqual(["一、情况", "（一）学习。甲。", "（二）队伍。乙。", "二、问题", "（一）学习。丙。", "（二）队伍。丁。", "三、打算", "（一）学习。戊。", "（二）队伍。己。"]);
    expect(notes.find(({ id }) => id === "renumbered")?.count).toBeGreaterThanOrEqual(4);
  });

  it("end marks of headings, text behind a heading of level 1, and colons behind run-in ones", () => {
    const { skeleton, notes } = plain("一、工作情况：\n甲。\n二、主要成效。成效明显。\n三、做法\n（一）抓学习：集中学习。\n（二）抓队伍；\n乙。\n（三）抓作风\n丙。");
    expect(buildReport(skeleton, writer).map(textOf).slice(1)).toEqual(["一、工作情况", "甲。", "二、主要成效", "成效明显。", "三、做法", "（一）抓学习。集中学习。", "（二）抓队伍", "乙。", "（三）抓作风", "丙。"]);
    expect(notes).toEqual(expect.arrayContaining([{ id: "marks", count: 3 }, { id: "apart", count: 1 }]));
  });

  it("lists of sentences, and what would be a fourth level, which stay text", () => {
    const { skeleton, notes } = plain("一、情况\n（一）学习\n1.甲类\n（1）读书。\n（2）研讨。\n2.乙类\n丙。\n二、要求\n1.加强领导，落实责任，把各项任务分解到人、落实到岗，确保事事有人管、件件有着落、项项有回音，任务不过夜；\n2.加强督查，及时通报，对推进不力的单位要约谈、对成效明显的要表扬、对弄虚作假的要问责，结果进考核；");
    expect(textsOf(skeleton)).toEqual(expect.arrayContaining(["（1）读书。", "（2）研讨。", "丙。"]));
    expect(partsIn(skeleton.parts).map(({ heading }) => heading)).toEqual(["情况", "学习", "甲类", "乙类", "要求"]);
    expect(notes).toContainEqual({ id: "lists", count: 4 });
  });

  it.each<readonly [string, string, Skeleton["signature"], number]>([
    ["a unit and a date", "河湾镇党支部\n2026年12月20日", "party", 1],
    ["an office and a date", "市图书馆\n2026年12月20日", "unit", 1],
    ["another party organisation and a date", "滨河街道党工委\n2026年12月20日", "party", 1],
    ["a unit and a date in Chinese numerals", "河湾镇党支部\n二〇二六年十二月二十日", "party", 1],
    ["a unit and a masked date", "河湾镇党支部\n20XX年X月X日", "party", 1],
    ["a person and a date", "述职人：张小明\n2026年12月20日", "person", 1],
    ["a person's name alone", "张 三\n2026年12月20日", "person", 1],
    ["the unit alone", "河湾镇党支部", "party", 1],
    ["a date behind a sentence", "继续努力。\n2026年12月20日", "none", 3],
    ["nothing", "继续努力。", "none", 2],
  ])("%s at its end", (_what, end, signature, paragraphs) => {
    const { skeleton } = plain(`开展活动。\n${end}`, { unit: "河湾镇党支部" });
    expect([skeleton.signature, textsOf(skeleton).length]).toEqual([signature, paragraphs]);
  });

  it("tables, headers, notes and contents, which are left out and named", () => {
    const drafts = [
      { text: "工作总结" },
      { text: "目录" },
      { text: "一、情况\t1" },
      { text: "一、情况" },
      { text: "甲。" },
      { text: "项目", inTable: true },
      { text: "数量", inTable: true },
      { text: "乙。" },
      { text: "项目", inTable: true },
      { text: "页眉", story: { kind: "header" as const, section: 0, variant: "Primary" as const } },
      { text: "脚注", story: { kind: "footnote" as const } },
    ];
    const { skeleton, notes } = made(snapshotOfParagraphs(drafts));
    expect(textsOf(skeleton)).toEqual(["甲。", "乙。"]);
    expect(notes).toEqual(expect.arrayContaining([{ id: "tables", count: 2 }, { id: "pageText", count: 1 }, { id: "notes", count: 1 }, { id: "contents", count: 2 }]));
  });

  it("a title over several lines, in one paragraph and in two", () => {
    const { skeleton } = made(snapshotOfText("河湾镇党支部\v2026年度工作总结\n和2027年工作打算\n2026年，开展活动。"), { unit: "河湾镇党支部" });
    expect(skeleton.title).toBe("{party}|{year}年度|工作总结|和{nextYear}年|工作打算");
  });

  it("a line break in its text, which begins a paragraph, and blanks for an indent", () => {
    expect(textsOf(plain("　　甲。\v　　乙。\u00a0\t").skeleton)).toEqual(["甲。", "乙。"]);
  });

  it("no title, or nothing at all", () => {
    expect(made(snapshotOfText("2026年，开展活动。"), { name: "月报" }).skeleton.title).toBe("{unit}|{year}年|月报");
    expect(skeletonOfReport(snapshotOfText(" \n"), { unit: "", year: 2026, name: "" })).toEqual({ kind: "nothing" });
  });
});
