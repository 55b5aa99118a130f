import fc from "fast-check";
import { runChecks } from "../../src/checks/run-checks";
import { storyKey } from "../../src/snapshot/story-key";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import type { ChangedParagraphs, DocumentChange } from "../../src/word/document-change";
import { readChanged } from "../../src/word/read-changed";
import { readSnapshot } from "../../src/word/read-snapshot";
import type { WordHost } from "../../src/word/word-host";
import { docxOf, docxOfText, type ParagraphSpec } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

/** Word named these paragraphs as changed. */
const named = (ids: readonly string[]): ChangedParagraphs => ({ ids, isStructure: false });
const nothing = named([]);

const withEvents = { requirements: { WordApi: "1.6" } };

const field = { id: 7, tag: "cw:tally:集中学习:次", title: "集中学习" };
const other = { id: 8, tag: "cw:tally:专题研讨:次", title: "专题研讨" };

/** Headings, a list, fields, a table, an empty paragraph, a header. */
const paragraphs: readonly ParagraphSpec[] = [
  { text: "工作总结", style: "Heading1" },
  { text: "一、开展情况" },
  { runs: [{ text: "全年集中学习" }, { text: "**", control: field }, { text: "次，专题研讨" }, { text: "*", control: other }, { text: "次。" }] },
  { text: "组织学习", list: { name: "official" } },
  { text: "开展活动", list: { name: "official" } },
  { text: "" },
  { table: [["项目", "次数"], ["学习", "**"]] },
  { text: "继续努力。" },
];
const report = () => docxOf(paragraphs, { headers: [{ kind: "header", text: "某单位" }] });

/** What a document tells of itself from now on. */
interface Told {
  readonly changes: readonly DocumentChange[];
  /** The ids of changed paragraphs, all told so far; forgets them. */
  take(): Promise<{ ids: string[]; isStructure: boolean }>;
}

async function listen(open: OpenDocument): Promise<Told> {
  const changes: DocumentChange[] = [];
  open.word.onDocumentChange((change) => changes.push(change));
  await open.delivered();
  return {
    changes,
    take: async () => {
      await open.delivered();
      const told = changes.splice(0);
      const gone = new Set(told.flatMap(({ kind, paragraphs: ids }) => (kind === "deleted" ? ids : [])));
      return { ids: told.flatMap((change) => change.paragraphs).filter((id) => !gone.has(id)), isStructure: told.some(({ kind }) => kind !== "changed") };
    },
  };
}

async function withDocument(docx: Uint8Array, options: Parameters<typeof openDocument>[1], job: (open: OpenDocument) => Promise<void>): Promise<void> {
  const open = openDocument(docx, options);
  try {
    await job(open);
  } finally {
    open.close();
  }
}

async function trips(open: OpenDocument, job: () => Promise<unknown>): Promise<number> {
  const before = open.document.counts.syncs;
  await job();
  return open.document.counts.syncs - before;
}

describe("reading again what changed", () => {
  it("tells the changed paragraph and keeps the others as they are, frozen", () =>
    withDocument(report(), withEvents, async (open) => {
      const told = await listen(open);
      const before = await open.word.readSnapshot();
      open.document.writer.replace(2, 2, 6, "开展学习");
      const { ids } = await told.take();
      const after = await open.word.readChanged(before, named(ids));
      expect(after?.paragraphs[2]?.text).toBe("全年开展学习**次，专题研讨*次。");
      expect(after?.paragraphs[2]?.controls.map(({ id, start, end }) => [id, start, end])).toEqual([[7, 6, 8], [8, 14, 15]]);
      expect(after?.paragraphs.flatMap((paragraph, index) => (paragraph === before.paragraphs[index] ? [] : [index]))).toEqual([2]);
      expect(Object.isFrozen(after) && Object.isFrozen(after?.paragraphs[2]?.controls)).toBe(true);
      expect(after).toEqual(await open.word.readSnapshot());
    }));

  it("finds a field that reads as the words beside it", () =>
    withDocument(report(), withEvents, async (open) => {
      const told = await listen(open);
      const before = await open.word.readSnapshot();
      open.document.writer.replace(2, 7, 8, "次");
      const after = await open.word.readChanged(before, named((await told.take()).ids));
      expect(after?.paragraphs[2]?.text).toBe("全年集中学习*次次，专题研讨*次。");
      expect(after).toEqual(await open.word.readSnapshot());
    }));

  it("gives the same snapshot when nothing is different", () =>
    withDocument(report(), withEvents, async (open) => {
      const told = await listen(open);
      const before = await open.word.readSnapshot();
      open.document.writer.replace(1, 0, 2, "二、");
      open.document.writer.replace(1, 0, 2, "一、");
      const { ids } = await told.take();
      expect(ids.length).toBeGreaterThan(0);
      expect(await open.word.readChanged(before, named(ids))).toBe(before);
      expect(await open.word.readChanged(before, nothing)).toBe(before);
    }));

  it("leaves a reading behind in which places are found, and the older one still knows its own", () =>
    withDocument(docxOfText("第一段*次\n第二段**次\n第三段", { plain: true }), withEvents, async (open) => {
      const told = await listen(open);
      const before = await open.word.readSnapshot();
      open.document.writer.replace(0, 0, 3, "首段");
      const after = (await open.word.readChanged(before, named((await told.take()).ids))) as DocumentSnapshot;
      const findings = runChecks(after, {});
      const { marked, stale } = await open.word.mark(after, findings, () => Promise.resolve());
      expect([marked.length, stale]).toEqual([findings.length, []]);
      expect(findings.length).toBeGreaterThan(1);
      const old = runChecks(before, {})[0]!;
      expect(await open.word.select(before, old)).toBe(false);
      open.document.writer.replace(0, 0, 2, "第一段");
      expect(await open.word.select(before, old)).toBe(true);
    }));

  /** The document read, and one change told, so that the ids of the paragraphs are known; then what the deed makes of it. */
  async function afterDeed(open: OpenDocument, deed: (writer: OpenDocument["document"]["writer"]) => void) {
    const told = await listen(open);
    open.document.writer.replace(0, 0, 2, "党建");
    const before = (await open.word.readChanged(await open.word.readSnapshot(), named((await told.take()).ids))) as DocumentSnapshot;
    deed(open.document.writer);
    return { before, after: await open.word.readChanged(before, await told.take()) };
  }

  it.each<[string, (writer: OpenDocument["document"]["writer"]) => void]>([
    ["came", (writer) => { writer.insertParagraph(1, "新的一段"); }],
    ["came before the first", (writer) => { writer.insertParagraph(0, "新的一段"); }],
    ["came, empty, beside another empty one", (writer) => { writer.insertParagraph(5, ""); }],
    ["came and was written", (writer) => { writer.insertParagraph(1, "新的"); writer.replace(1, 2, 2, "一段"); writer.replace(3, 0, 2, "今年"); }],
    ["went", (writer) => { writer.deleteParagraph(1); }],
    ["went at the beginning", (writer) => { writer.deleteParagraph(0); }],
    ["went, and one came elsewhere", (writer) => { writer.deleteParagraph(1); writer.insertParagraph(1, "新的一段"); }],
  ])("tells a paragraph that %s, when the ids of the others are known", (_, deed) =>
    withDocument(report(), withEvents, async (open) => {
      const { before, after } = await afterDeed(open, deed);
      expect(after).toEqual(await open.word.readSnapshot());
      expect(after).not.toEqual(before);
      expect(Object.isFrozen(after?.paragraphs.at(-1))).toBe(true);
    }));

  it.each<[string, (writer: OpenDocument["document"]["writer"]) => void]>([
    ["an item of a list came", (writer) => { writer.insertParagraph(4, "新的一项"); }],
    ["an item of a list went", (writer) => { writer.deleteParagraph(3); }],
    ["a cell of a table changed", (writer) => { writer.replace(7, 0, 2, "次"); }],
  ])("cannot tell when %s", (_, deed) =>
    withDocument(report(), withEvents, async (open) => {
      expect((await afterDeed(open, deed)).after).toBeNull();
    }));

  it("cannot tell what came while no id was known; to ask for them is enough", () =>
    withDocument(report(), withEvents, async (open) => {
      const told = await listen(open);
      let before = await open.word.readSnapshot();
      expect(await open.word.readChanged(before, { ids: [], isStructure: true })).toBe(before);
      open.document.writer.insertParagraph(1, "第一段");
      const after = await open.word.readChanged(before, await told.take());
      expect(after).toEqual(await open.reopen().readSnapshot());
      // From now on they are read with everything else.
      before = await open.word.readSnapshot();
      open.document.writer.insertParagraph(1, "又一段");
      expect(await open.word.readChanged(before, await told.take())).toEqual(await open.reopen().readSnapshot());
    }));

  it("cannot tell what came to a host that never asked for ids", () =>
    withDocument(report(), withEvents, async (open) => {
      const told = await listen(open);
      const before = await open.word.readSnapshot();
      open.document.writer.insertParagraph(1, "新的一段");
      expect(await open.word.readChanged(before, await told.take())).toBeNull();
    }));

  it("cannot tell when a Word section came or went, or a note is another", () =>
    withDocument(report(), withEvents, async () => {
      const reading = await readSnapshot(undefined);
      const { storyTexts, notes = { footnotes: 0, lengths: [] } } = reading;
      expect((await readChanged({ ...reading, notes }, nothing))?.snapshot).toBe(reading.snapshot);
      expect(await readChanged({ ...reading, sections: 2 }, nothing)).toBeNull();
      expect(await readChanged({ ...reading, notes, storyTexts: new Map(storyTexts).set(storyKey({ kind: "footnote" }), "一个脚注") }, nothing)).toBeNull();
    }));

  it("cannot tell when Word kept silent about another change", () =>
    withDocument(report(), withEvents, async (open) => {
      const told = await listen(open);
      const before = await open.word.readSnapshot();
      open.document.writer.replace(1, 0, 2, "二、");
      await told.take();
      open.document.writer.replace(0, 0, 2, "党建");
      const { ids } = await told.take();
      expect(await open.word.readChanged(before, named(ids))).toBeNull();
      expect(await open.word.readChanged(before, nothing)).toBeNull();
    }));

  it("leaves documents with tracked changes to a whole reading", async () => {
    await withDocument(docxOf([{ text: "第一段" }, { runs: [{ text: "保留" }, { text: "删去", deleted: true }] }]), withEvents, async (open) => {
      const told = await listen(open);
      const before = await open.word.readSnapshot();
      open.document.writer.replace(0, 0, 3, "首段");
      expect(await open.word.readChanged(before, named((await told.take()).ids))).toBeNull();
    });
    await withDocument(docxOf([{ text: "第一段" }, { runs: [{ text: "保留" }, { text: "加上", inserted: true }] }]), withEvents, async (open) => {
      const told = await listen(open);
      const before = await open.word.readSnapshot();
      open.document.writer.replace(1, 0, 2, "留下");
      expect(await open.word.readChanged(before, named((await told.take()).ids))).toBeNull();
    });
  });

  it("tells on every host whether the text is the same, and no more than that without ids of Word's", () =>
    withDocument(report(), {}, async (open) => {
      const before = await open.word.readSnapshot();
      expect(open.word.capabilities.changeEvents).toBe(false);
      expect(await open.word.readChanged(before, nothing)).toBe(before);
      expect(await open.word.readChanged(before, named(["00000001"]))).toBeNull();
      open.document.writer.replace(1, 0, 2, "二、");
      expect(await open.word.readChanged(before, nothing)).toBeNull();
    }));

  it("cannot tell anything about the snapshot of another host", () =>
    withDocument(report(), withEvents, async (open) => {
      const before = await open.word.readSnapshot();
      expect(await open.reopen().readChanged(before, nothing)).toBeNull();
    }));
});

describe("the listener for changes", () => {
  it("hears what came, changed and went until it is ended", () =>
    withDocument(report(), withEvents, async (open) => {
      const heard: DocumentChange["kind"][] = [];
      const end = open.word.onDocumentChange(({ kind }) => heard.push(kind));
      await open.delivered();
      open.document.writer.replace(1, 0, 2, "二、");
      await open.delivered();
      open.document.writer.insertParagraph(1, "新的一段");
      await open.delivered();
      open.document.writer.deleteParagraph(1);
      await open.delivered();
      expect(heard).toEqual(["changed", "added", "deleted"]);
      end();
      end();
      await open.delivered();
      open.document.writer.replace(1, 0, 2, "三、");
      await open.delivered();
      expect(heard).toHaveLength(3);
    }));

  it("hears nothing when it was ended before Word took it", () =>
    withDocument(report(), withEvents, async (open) => {
      const heard: DocumentChange[] = [];
      open.word.onDocumentChange((change) => heard.push(change))();
      await open.delivered();
      open.document.writer.replace(1, 0, 2, "二、");
      await open.delivered();
      expect(heard).toEqual([]);
    }));

  it("hears nothing where Word has no such events, or does not take it", async () => {
    for (const refusal of [null, { batch: 1, code: "AccessDenied" }]) {
      await withDocument(report(), refusal ? withEvents : {}, async (open) => {
        const heard: DocumentChange[] = [];
        open.document.setFault(refusal);
        const end = open.word.onDocumentChange((change) => heard.push(change));
        await open.delivered();
        open.document.setFault(null);
        open.document.writer.replace(1, 0, 2, "二、");
        await open.delivered();
        expect(heard).toEqual([]);
        end();
      });
    }
  });
});

async function measure(count: number): Promise<Record<string, number>> {
  const lines = Array.from({ length: count }, (_, index) => `今年第${index + 1}项活动开展**次。`).join("\n");
  const measured: Record<string, number> = {};
  await withDocument(docxOfText(lines, { plain: true }), withEvents, async (open) => {
    const told = await listen(open);
    const first = await open.word.readSnapshot();
    const change = async (snapshot: DocumentSnapshot, name: string) => {
      open.document.writer.replace(3, 0, 2, name);
      const { ids } = await told.take();
      let after: DocumentSnapshot | null = null;
      measured[name] = await trips(open, async () => {
        after = await open.word.readChanged(snapshot, named(ids));
      });
      expect((after as DocumentSnapshot | null)?.paragraphs[3]?.text.startsWith(name)).toBe(true);
      return after as unknown as DocumentSnapshot;
    };
    const second = await change(first, "去年");
    const third = await change(second, "全年");
    open.document.writer.insertParagraph(count, "新的一段。");
    const came = await told.take();
    let fourth: DocumentSnapshot | null = null;
    measured["came"] = await trips(open, async () => {
      fourth = await open.word.readChanged(third, came);
    });
    expect((fourth as DocumentSnapshot | null)?.paragraphs).toHaveLength(count + 1);
    measured["nothing"] = await trips(open, () => open.word.readChanged(fourth!, nothing));
    const { lastBatch } = open.document;
    const light = lastBatch.responseBytes;
    await open.word.readSnapshot();
    expect(light * 5).toBeLessThan(lastBatch.responseBytes);
  });
  return measured;
}

it("what changed costs the same round trips whatever the length", async () => {
  const short = await measure(10);
  expect(short).toEqual({ 去年: 1, 全年: 1, came: 1, nothing: 1 });
  expect(await measure(5000)).toEqual(short);
}, 120_000);

/** One deed of the writer; numbers are taken modulo what there is. */
type Deed =
  | { readonly kind: "replace"; readonly at: number; readonly start: number; readonly length: number; readonly text: string }
  | { readonly kind: "insert"; readonly at: number; readonly text: string }
  | { readonly kind: "delete"; readonly at: number };

function carryOut(word: OpenDocument["document"]["writer"], deed: Deed, texts: readonly string[]): void {
  const at = deed.at % texts.length;
  const text = texts[at] ?? "";
  if (deed.kind === "insert") word.insertParagraph(at, deed.text);
  else if (deed.kind === "delete") {
    if (texts.length > 4) word.deleteParagraph(at);
  } else {
    const start = deed.start % (text.length + 1);
    word.replace(at, start, Math.min(start + deed.length, text.length), deed.text);
  }
}

it("for any edits of the writer, what changed and what did not make the document as a whole reading has it", async () => {
  const text = fc.string({ unit: fc.constantFrom("学", "习", "*", "2", "，", "一、"), maxLength: 6 });
  const deed = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("replace" as const), at: fc.nat(20), start: fc.nat(20), length: fc.nat(4), text }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("insert" as const), at: fc.nat(20), text }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), at: fc.nat(20) }) },
  );
  const bodyTexts = ({ paragraphs: all }: DocumentSnapshot): string[] => all.filter(({ story }) => story.kind === "body").map(({ text: one }) => one);
  let known = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (steps) =>
      withDocument(report(), withEvents, async (open) => {
        const told = await listen(open);
        const whole: WordHost = open.reopen();
        let snapshot = await open.word.readSnapshot();
        for (const deeds of steps) {
          for (const one of deeds) carryOut(open.document.writer, one, bodyTexts(await whole.readSnapshot()));
          const after = await open.word.readChanged(snapshot, await told.take()).catch(() => null);
          if (after) known += 1;
          snapshot = after ?? (await open.word.readSnapshot());
          expect(snapshot).toEqual(await whole.readSnapshot());
        }
      })),
    { numRuns: 40 },
  );
  expect(known).toBeGreaterThan(20);
}, 120_000);
