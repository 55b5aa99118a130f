import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { keepTyped } from "../../../src/taskpane/actions/keep-typed";
import { joinTally, separateTally } from "../../../src/taskpane/actions/same-number";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import type { Tally } from "../../../src/tallies/types";
import { textsOf } from "../../fixtures/characters-of";
import { docxOf, docxOfText } from "../../fixtures/docx-of-text";
import { openPane, startPane, type Pane } from "./open-pane";

/** One typed number and the places that it goes to, over the real office.js proxies. */
let pane: Pane;

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await pane.deps.inSaveTurn(() => Promise.resolve());
  pane.close();
});

function open(from: Pick<Pane, "store"> = pane) {
  const document = openDocumentOf(from.store.getState());
  if (!document?.reading) throw new Error("the document was not read");
  return { ...document, tallies: document.reading.tallies };
}

function row(label: string, section?: string): Tally {
  const found = open().tallies.find((tally) => tally.label === label && (section === undefined || tally.section === section));
  if (!found) throw new Error(`no row ${label} among ${open().tallies.map((tally) => tally.label).join(" ")}`);
  return found;
}

async function type(label: string, text: string, section?: string): Promise<void> {
  await keepTyped(pane.deps, row(label, section).id, text);
}

const twice = ["工作总结", "一、总体情况", "全年开展志愿服务**次。", "二、主要做法", "组织志愿服务**次，走访群众**户。"].join("\n");

it("writes three numbers for the first half, the second half and the year", async () => {
  pane = await openPane(docxOfText("上半年开展培训**次，下半年开展培训**次，全年开展培训**次。"));
  expect(open().tallies.map(({ label, places }) => [label, places.length])).toEqual([["上半年培训", 1], ["下半年培训", 1], ["全年培训", 1]]);
  await type("上半年培训", "5");
  await type("下半年培训", "7");
  await type("全年培训", "12");
  await writeTallies(pane.deps);
  expect(textsOf(pane.document.save())).toEqual(["上半年开展培训5次，下半年开展培训7次，全年开展培训12次。"]);
  expect(open().tallies.map(({ label, value }) => [label, value])).toEqual([["上半年培训", "5"], ["下半年培训", "7"], ["全年培训", "12"]]);
});

it("writes one value into its own place only", async () => {
  pane = await openPane(docxOfText("暗访12次，发现问题**个；巡察3轮，发现问题**个。巡察整改问题**个。"));
  await type("巡察发现问题", "8");
  await writeTallies(pane.deps);
  expect(textsOf(pane.document.save())).toEqual(["暗访12次，发现问题**个；巡察3轮，发现问题8个。巡察整改问题**个。"]);
});

it("asks 同一个数？, joins on the click, and one number goes to both places", async () => {
  pane = await openPane(docxOfText(twice));
  const [first, second] = [row("志愿服务", "一、总体情况"), row("志愿服务", "二、主要做法")];
  expect([first.likely, second.likely]).toEqual([undefined, first.id]);
  await joinTally(pane.deps, second.id);
  expect(open().tallies.map(({ label, places }) => [label, places.length])).toEqual([["志愿服务", 2], ["走访群众", 1]]);
  expect(open().wantedTally).toBe(first.id);
  await type("志愿服务", "9");
  await writeTallies(pane.deps);
  expect(textsOf(pane.document.save())).toEqual(["工作总结", "一、总体情况", "全年开展志愿服务9次。", "二、主要做法", "组织志愿服务9次，走访群众**户。"]);
  expect(row("志愿服务")).toMatchObject({ value: "9", joined: [second.id] });
});

it("separates joined rows before the writing, each with what was typed into it", async () => {
  pane = await openPane(docxOfText(twice));
  await type("志愿服务", "9", "一、总体情况");
  await type("志愿服务", "4", "二、主要做法");
  await joinTally(pane.deps, row("志愿服务", "二、主要做法").id);
  expect(open().typed[row("志愿服务").id]).toBe("9");
  await separateTally(pane.deps, row("志愿服务").id);
  await writeTallies(pane.deps);
  expect(textsOf(pane.document.save()).slice(2)).toEqual(["全年开展志愿服务9次。", "二、主要做法", "组织志愿服务4次，走访群众**户。"]);
});

it("takes what was typed into the later row along, and gives it back to that row alone", async () => {
  pane = await openPane(docxOfText(twice));
  const second = row("志愿服务", "二、主要做法").id;
  await type("志愿服务", "4", "二、主要做法");
  await joinTally(pane.deps, second);
  expect(open().typed[row("志愿服务").id]).toBe("4");
  await separateTally(pane.deps, row("志愿服务").id);
  expect(open().typed).toEqual({ [second]: "4" });
  await writeTallies(pane.deps);
  expect(textsOf(pane.document.save()).slice(2)).toEqual(["全年开展志愿服务**次。", "二、主要做法", "组织志愿服务4次，走访群众**户。"]);
});

it("separates places with the same words, which one row held", async () => {
  pane = await openPane(docxOf([{ text: "一、学习" }, { text: "集中学习**次。" }, { text: "集中学习**次。" }]));
  expect(row("集中学习").places).toHaveLength(2);
  await separateTally(pane.deps, row("集中学习").id);
  expect(open().tallies.map(({ label }) => label)).toEqual(["集中学习", "集中学习（2）"]);
  await type("集中学习（2）", "6");
  await writeTallies(pane.deps);
  expect(textsOf(pane.document.save())).toEqual(["一、学习", "集中学习**次。", "集中学习6次。"]);
  await joinTally(pane.deps, row("集中学习（2）").id);
  expect(row("集中学习").places).toHaveLength(2);
});

it("keeps joined and separated rows with the document, as what was typed", async () => {
  pane = await openPane(docxOf([...twice.split("\n").map((text) => ({ text })), { text: "三、党建" }, { text: "讲党课**次。" }, { text: "讲党课**次。" }]));
  await joinTally(pane.deps, row("志愿服务", "二、主要做法").id);
  await separateTally(pane.deps, row("讲党课").id);
  await type("志愿服务", "9");
  await pane.deps.inSaveTurn(() => Promise.resolve());
  const again = await startPane(pane.word);
  expect(open(again).tallies.map(({ label, places }) => [label, places.length])).toEqual(open().tallies.map(({ label, places }) => [label, places.length]));
  expect(open(again).tallies.map(({ places }) => places.length)).toEqual([2, 1, 1, 1]);
});

it("loads a record from before, which knows nothing of joined rows, with what was typed", async () => {
  pane = await openPane(docxOfText(twice));
  const id = "text:一、总体情况|志愿服务|次";
  expect(row("志愿服务", "一、总体情况").id).toBe(id);
  await pane.word.saveRecord({ version: 1, marks: [], typed: { [id]: "9" }, lastWrite: null });
  const again = await startPane(pane.word);
  expect(open(again).typed).toEqual({ [id]: "9" });
  expect(open(again).tallies.map(({ places }) => places.length)).toEqual([1, 1, 1]);
});
