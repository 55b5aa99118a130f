import { runChecks } from "../../src/checks/run-checks";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import type { CritiqueMark, CritiqueRequest } from "../../src/word/critique-types";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

const host = (declared: string) => ({ requirements: { WordApi: declared } });
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `今年第${index + 1}项活动开展**次，形成材料*篇。`).join("\n");

let open: OpenDocument;
afterEach(() => {
  open.close();
});

/** A pane that draws; throws where the host does not. */
function critiques() {
  const { critiques: found } = open.word;
  if (!found) throw new Error("the host does not draw");
  return found;
}

function requestsIn(snapshot: DocumentSnapshot): CritiqueRequest[] {
  return runChecks(snapshot, {}).filter(({ level }) => level !== "hint");
}

async function draw(suggestion?: string) {
  const snapshot = await open.word.readSnapshot();
  const requests = requestsIn(snapshot).map((request) => (suggestion === undefined ? request : { ...request, suggestion }));
  return { requests, outcome: await critiques().draw(snapshot, requests) };
}

const drawnTexts = (): string[] => open.document.annotations().map(({ text }) => text);

/** Somebody else's drawing in the first paragraph. */
async function otherAddIn(): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertAnnotations({ critiques: [{ colorScheme: "Blue", start: 0, length: 1 }] });
    await context.sync();
  });
}

async function trips(job: () => Promise<unknown>): Promise<number> {
  const before = open.document.counts.syncs;
  await job();
  return open.document.counts.syncs - before;
}

describe("drawing beside the text", () => {
  it.each([["1.3", false], ["1.6", false], ["1.7", true], ["1.8", true]])("on a host of WordApi %s is there: %s", (declared, is) => {
    open = openDocument(docxOfText("共**次"), host(declared));
    expect(open.word.critiques !== null).toBe(is);
    expect(open.word.capabilities.drawing).toBe(is);
  });

  it("draws exactly the places that were found, in the colour of their level, and leaves the file byte for byte", async () => {
    const docx = docxOfText("一、情况\n共开展**次，**人参加。\n一、打算\n继续努力，。");
    open = openDocument(docx, host("1.7"));
    const before = open.document.save();
    const { requests, outcome } = await draw();
    expect(outcome).toMatchObject({ stale: [], unsupported: [], isRefused: false });
    const expected = requests.map(({ range, excerpt, level }) => [range.paragraph, range.start, excerpt, level === "must" ? "Berry" : "Green", null]);
    expect(expected.length).toBeGreaterThan(3);
    expect(open.document.annotations().map(({ paragraph, start, text, color, popup }) => [paragraph, start, text, color, popup])).toEqual(expect.arrayContaining(expected));
    expect(open.document.annotations()).toHaveLength(expected.length);
    expect(open.document.save()).toEqual(before);
  });

  it("offers the suggestion in a pop-up from 1.8 on, with texts of the manifest by level", async () => {
    for (const declared of ["1.7", "1.8"]) {
      open = openDocument(docxOfText("共**次"), host(declared));
      await draw("十二");
      const popup = { brandingTextResourceId: "Critique.Brand", titleResourceId: "Critique.Must", subtitleResourceId: "Critique.Change", suggestions: ["十二"] };
      expect(open.document.annotations().map((each) => each.popup)).toEqual([declared === "1.8" ? popup : null]);
      if (declared === "1.7") open.close();
    }
  });

  it("reports a paragraph that changed meanwhile as stale, and everything when paragraphs came or went", async () => {
    open = openDocument(docxOfText("共**次\n另**人"), host("1.7"));
    const snapshot = await open.word.readSnapshot();
    const requests = requestsIn(snapshot);
    open.document.writer.replace(0, 0, 1, "计");
    const first = await critiques().draw(snapshot, requests);
    expect([first.drawn.length, first.stale]).toEqual([1, [requests[0]?.id]]);
    open.document.writer.insertParagraph(0, "题目");
    const second = await critiques().draw(snapshot, requests);
    expect([second.drawn.length, second.stale.length]).toEqual([0, 2]);
  });

  it("draws at the right offset behind a deleted revision, and not in a header", async () => {
    const docx = docxOf([{ runs: [{ text: "原来删去的", deleted: true }, { text: "共**次" }] }], { headers: [{ kind: "header", text: "第**期" }] });
    open = openDocument(docx, host("1.7"));
    const { requests, outcome } = await draw();
    expect(drawnTexts()).toEqual(["**"]);
    expect(outcome.unsupported).toEqual([requests.find(({ range }) => range.paragraph === 1)?.id]);
  });

  it.each([["GeneralException", 1], ["GeneralException", 2], ["NotImplemented", 2]])("is refused, not failed, when Word answers %s in batch %d", async (code, batch) => {
    open = openDocument(docxOfText("共**次"), host("1.7"));
    const snapshot = await open.word.readSnapshot();
    open.document.setFault({ batch, code });
    await expect(critiques().draw(snapshot, requestsIn(snapshot))).resolves.toMatchObject({ drawn: [], isRefused: true });
  });

  it("leaves nothing drawn when Word refuses half way, and somebody else's drawing alone", async () => {
    open = openDocument(docxOfText("共**次\n另**人\n又**户"), host("1.8"));
    await otherAddIn();
    const snapshot = await open.word.readSnapshot();
    open.document.setFault({ batch: 2, code: "GeneralException", afterActions: 5 });
    await expect(critiques().draw(snapshot, requestsIn(snapshot))).resolves.toMatchObject({ drawn: [], isRefused: true });
    expect(open.document.annotations().map(({ color }) => color)).toEqual(["Blue"]);
  });

  it("fails as everything else does when the host is lost", async () => {
    open = openDocument(docxOfText("共**次"), host("1.7"));
    const snapshot = await open.word.readSnapshot();
    open.document.setFault({ batch: 2, code: "lost" });
    await expect(critiques().draw(snapshot, requestsIn(snapshot))).rejects.toMatchObject({ kind: "gone" });
  });
});

describe("taking drawn places away", () => {
  it("takes exactly ours, also after the writer typed over some, cut and joined paragraphs, and deleted one", async () => {
    open = openDocument(docxOfText("共**次\n另**人\n又**户\n再**件\n还**篇"), host("1.8"));
    const { outcome } = await draw();
    const { writer } = open.document;
    writer.replace(0, 1, 3, "12");
    // The paragraph mark comes in before the drawn place, which goes on in the second half.
    writer.replace(1, 1, 1, "\n");
    writer.deleteParagraph(3);
    await otherAddIn();
    expect(drawnTexts()).toHaveLength(4);
    await critiques().erase(outcome.drawn, false);
    expect(open.document.annotations().map(({ color }) => color)).toEqual(["Blue"]);
  });

  it("is done in one round trip where all stand, and does not fail where one is gone after all", async () => {
    open = openDocument(docxOfText("共**次\n另**人"), host("1.7"));
    const { outcome } = await draw();
    expect(await trips(() => critiques().erase(outcome.drawn.slice(0, 1), true))).toBe(1);
    await critiques().erase(outcome.drawn, true);
    expect(drawnTexts()).toEqual([]);
  });

  it("asks nothing for no marks", async () => {
    open = openDocument(docxOfText("共**次"), host("1.7"));
    expect(await trips(() => critiques().erase([], false))).toBe(0);
  });
});

describe("the paragraph of a drawn place", () => {
  it("is told in the newest snapshot, and is null when it is gone or the snapshot is old", async () => {
    open = openDocument(docxOfText("共**次\n另**人"), host("1.7"));
    const { outcome } = await draw();
    const mark = outcome.drawn.find(({ indexInStory }) => indexInStory === 1) as CritiqueMark;
    const old = await open.word.readSnapshot();
    open.document.writer.insertParagraph(0, "题目");
    expect(await critiques().paragraphOf(old, mark)).toBeNull();
    expect(await critiques().paragraphOf(await open.word.readSnapshot(), mark)).toBe(2);
    open.document.writer.deleteParagraph(2);
    expect(await critiques().paragraphOf(await open.word.readSnapshot(), mark)).toBeNull();
  });
});

describe("what is chosen in a pop-up", () => {
  it("is heard until nobody listens any more; a host of 1.7 has none", async () => {
    open = openDocument(docxOfText("共**次\n另**人\n又**户"), host("1.8"));
    const heard: unknown[] = [];
    const end = await critiques().onAction((action) => heard.push(action));
    const { outcome } = await draw("12");
    const [one, two, three] = outcome.drawn.map(({ annotation }) => annotation);
    open.document.writer.usePopup(one ?? "", "Accept");
    open.document.writer.usePopup(two ?? "", "Reject");
    await new Promise((resolve) => setTimeout(resolve, 20));
    end();
    end();
    open.document.writer.usePopup(three ?? "", "Reject");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([{ annotation: one, action: "accept" }, { annotation: two, action: "reject" }]);
    open.close();

    open = openDocument(docxOfText("共**次"), host("1.7"));
    expect(critiques().hasPopup).toBe(false);
  });
});

it("round trips do not grow with the document or the number of places", async () => {
  const measure = async (count: number) => {
    open = openDocument(docxOfText(lines(count), { plain: true }), host("1.8"));
    const snapshot = await open.word.readSnapshot();
    const requests = requestsIn(snapshot);
    let drawn: readonly CritiqueMark[] = [];
    const mark = await trips(async () => {
      ({ drawn } = await critiques().draw(snapshot, requests));
    });
    expect(drawn).toHaveLength(count * 2);
    const clear = await trips(() => critiques().erase(drawn, false));
    expect(open.document.annotations()).toEqual([]);
    return { mark, clear };
  };
  const short = await measure(10);
  expect(short).toEqual({ mark: 2, clear: 3 });
  open.close();
  expect(await measure(5000)).toEqual(short);
}, 180_000);
