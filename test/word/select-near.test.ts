import { indexNear, type Side } from "../../src/word/select-near";
import type { Place } from "../../src/snapshot/types";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

const sides: Readonly<Record<string, Side>> = { b: "before", o: "on", h: "behind", e: "elsewhere" };

describe("where to go in a list in document order", () => {
  // Each letter is a place: the selection stands before, on or behind it, or elsewhere.
  it.each([
    ["", -1, -1],
    ["bbb", 0, 2],
    ["hbb", 1, 0],
    ["hob", 2, 0],
    ["obb", 1, 2],
    ["hho", 0, 1],
    ["hhh", 0, 2],
    // The same place found by two rules is passed as one.
    ["hoob", 3, 0],
    // Headers come behind the body: from the last place of the body into the header and round.
    ["hhoee", 3, 1],
    ["eeo", 0, 1],
    ["eeh", 0, 2],
    ["eeb", 2, 1],
    ["eee", 0, 2],
  ])("%s: next %d, previous %d", (letters, next, previous) => {
    const list = letters.split("").map((letter) => sides[letter] ?? "elsewhere");
    expect([indexNear(list, "next"), indexNear(list, "previous")]).toEqual([next, previous]);
  });
});

describe("selecting over Word", () => {
  let open: OpenDocument;
  afterEach(() => {
    open.close();
  });
  const place = (paragraph: number, start: number, excerpt: string): Place => ({ range: { paragraph, start, end: start + excerpt.length }, excerpt });
  const selected = (): string => {
    const { paragraph, start, text } = open.document.writer.selection();
    return `${String(paragraph)}:${String(start)} ${text}`;
  };
  async function walk(places: readonly Place[], steps: number, direction: "next" | "previous" = "next"): Promise<string[]> {
    const way: string[] = [];
    for (let step = 0; step < steps; step++) {
      await open.word.selectNear(await open.word.readSnapshot(), places, direction);
      way.push(selected());
    }
    return way;
  }

  it("reaches a place inside another, and two with one beginning, each once a round and the same way back", async () => {
    open = openDocument(docxOfText("甲乙丙丁戊己庚", { plain: true }));
    const places = [place(0, 0, "甲乙丙丁"), place(0, 1, "乙"), place(0, 0, "甲"), place(0, 5, "己")];
    expect(await walk(places, 5)).toEqual(["0:0 甲", "0:0 甲乙丙丁", "0:1 乙", "0:5 己", "0:0 甲"]);
    expect(await walk(places, 4, "previous")).toEqual(["0:5 己", "0:1 乙", "0:0 甲乙丙丁", "0:0 甲"]);
  });

  it("goes through the cells of a table between paragraphs", async () => {
    open = openDocument(docxOf([{ text: "走访**户" }, { table: [["学习", "**"], ["调研", "**"]] }, { text: "帮扶**人" }]));
    const { paragraphs } = await open.word.readSnapshot();
    const places = paragraphs.flatMap(({ index, text }) => (text.includes("**") ? [place(index, text.indexOf("**"), "**")] : []));
    const way = await walk(places, 5);
    expect(new Set(way.slice(0, 4)).size).toBe(4);
    expect(way[4]).toBe(way[0]);
  });

  it("passes over what is no longer there, and answers null when nothing is", async () => {
    open = openDocument(docxOfText("走访**户\n帮扶**人", { plain: true }));
    const snapshot = await open.word.readSnapshot();
    expect(await open.word.selectNear(snapshot, [place(0, 2, "没有"), place(1, 2, "**")], "next")).toBe(1);
    open.document.writer.replace(0, 2, 4, "十二");
    expect(await open.word.selectNear(snapshot, [place(0, 2, "**"), place(1, 2, "**")], "next")).toBeNull();
    expect(await open.word.selectNear(snapshot, [], "next")).toBeNull();
  });

  it("takes three round trips", async () => {
    open = openDocument(docxOfText("走访**户\n帮扶**人", { plain: true }));
    const snapshot = await open.word.readSnapshot();
    const before = open.document.counts.syncs;
    await open.word.selectNear(snapshot, [place(0, 2, "**"), place(1, 2, "**")], "next");
    expect(open.document.counts.syncs - before).toBe(3);
  });
});
