import { checkAndMark, goTo } from "../../../src/commands/ribbon-work";
import { textOfSaid } from "../../../src/commands/text-of-said";
import { wordsFor } from "../../../src/commands/words";
import { clearMarks } from "../../../src/taskpane/actions/clear-marks";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { ignoreFinding, takeBackIgnored } from "../../../src/taskpane/actions/ignore-finding";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { readingVerdict } from "../../../src/taskpane/strings/scope-words";
import { zhCN } from "../../../src/taskpane/strings/zh-CN";
import { thisComputer } from "../../../src/taskpane/this-computer";
import { createOfficeWordHost } from "../../../src/word/create-office-word-host";
import { recordNamespace } from "../../../src/word/document-record";
import { docxOfText } from "../../fixtures/docx-of-text";
import { openPane, startPane, type Pane } from "./open-pane";

/** Documents that bring a record of their own, over the real office.js proxies. */
let pane: Pane;

beforeEach(async () => {
  pane = await openPane(docxOfText(["工作总结", "集中学习**次。", "走访群众**户，办结***件。"].join("\n")));
});
afterEach(async () => {
  await pane.deps.inSaveTurn(() => Promise.resolve());
  pane.close();
});

function bring(record: object): void {
  pane.document.customXml.add(`<chengwen xmlns="${recordNamespace}">${JSON.stringify({ revision: 1e12, record: { version: 1, marks: [], typed: {}, lastWrite: null, ...record } })}</chengwen>`);
}

/** The storage of one computer. */
function storageOf(): () => Storage {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  return () => storage as unknown as Storage;
}

const openOn = (storage: () => Storage) => startPane(createOfficeWordHost(thisComputer(storage)));
const verdict = ({ store }: Pick<Pane, "store">): string => {
  const reading = openDocumentOf(store.getState())?.reading;
  return reading ? readingVerdict(reading, zhCN) : "";
};
const inDocument = (excerpt: string) => ({ scope: "document", ruleId: "placeholder-mask", excerpt });
const office = [{ scope: "office", ruleId: "placeholder-mask" }, { scope: "office", ruleId: "placeholder-mask", excerpt: "**" }];

describe("row 1: a record that came with the document", () => {
  it("sets nothing aside for the office, and the writer hears of it", async () => {
    bring({ ignored: office });
    const stranger = await openOn(storageOf());
    expect(verdict(stranger)).toBe("还有 3 处必改");
    expect(stranger.message()).toBe("文稿里带着成文的记录，不能确认是这台电脑留下的。有 2 项没有采用，另外存在记录里，不影响检查。");
  });

  it("sets its own places aside only under the eyes of the writer", async () => {
    bring({ ignored: [inDocument("**"), inDocument("***")] });
    const stranger = await openOn(storageOf());
    expect(verdict(stranger)).toBe("可以提交（已忽略 3 处，其中必改 3 处）");
    expect(stranger.message()).toBe("文稿里带着成文的记录，不能确认是这台电脑留下的。已忽略 3 处，其中必改 3 处，请逐处核对。");
  });

  it("is announced once on each computer, and not where it was written", async () => {
    bring({ typed: { a: "1" } });
    const [one, other] = [storageOf(), storageOf()];
    expect((await openOn(one)).message()).toContain("不能确认");
    expect((await openOn(one)).message()).toBe("");
    expect((await openOn(other)).message()).toContain("不能确认");
    const own = await openOn(one);
    await markAll(own.deps);
    expect((await openOn(one)).message()).toBe("");
    expect((await openOn(other)).message()).toContain("不能确认");
  });

  it("is told by the ribbon's button too", async () => {
    bring({ ignored: [inDocument("**")] });
    const { deps } = await openOn(storageOf());
    bring({ ignored: [inDocument("**"), inDocument("***")], typed: { b: "2" } });
    const fresh = createOfficeWordHost(thisComputer(storageOf()));
    const said = await checkAndMark({ ...deps, host: { ...fresh, critiques: null } });
    const words = textOfSaid(said, wordsFor("zh-CN"));
    expect(words.title).toContain("（已忽略 2 处，其中必改 2 处）");
  });

  it("is told by 下一处 where nothing is left", async () => {
    bring({ ignored: [inDocument("**"), inDocument("***")] });
    const { deps } = await openOn(storageOf());
    const said = await goTo(deps, "next");
    expect(said && textOfSaid(said, wordsFor("zh-CN")).title).toBe("没有需要修改的地方（已忽略 3 处，其中必改 3 处）");
  });

  it("gives back what was set aside, whatever the order of its keys", async () => {
    bring({ ignored: [{ excerpt: "**", ruleId: "placeholder-mask", scope: "document" }] });
    const { deps, store } = await openOn(storageOf());
    const first = openDocumentOf(store.getState())?.reading?.ignored[0];
    await takeBackIgnored(deps, first?.id ?? "");
    expect(verdict({ store })).toBe("还有 3 处必改");
  });
});

describe("row 2: a broken record", () => {
  it.each([
    { ignored: [null] },
    { fields: "q" },
    { marks: [null] },
    { marks: 7, typed: null, lastWrite: "x", earlier: {}, same: [], apart: {}, lastYear: 3, report: [] },
    { same: { a: "b", b: "a" }, apart: [{}], lastYear: { a: null } },
  ])("lets the pane open, mark, ignore and clear: %j", async (record) => {
    bring(record);
    const broken = await openOn(storageOf());
    expect(verdict(broken)).toBe("还有 3 处必改");
    await markAll(broken.deps);
    expect(openDocumentOf(broken.store.getState())?.kept.marks).toHaveLength(3);
    await clearMarks(broken.deps);
    expect(openDocumentOf(broken.store.getState())?.kept.marks).toEqual([]);
    const [first] = openDocumentOf(broken.store.getState())?.reading?.findings ?? [];
    await ignoreFinding(broken.deps, first?.id ?? "", "place");
    expect(verdict(broken)).toBe("还有 2 处必改（已忽略 1 处，其中必改 1 处）");
    expect(verdict(await startPane(pane.reopen()))).toBe("还有 2 处必改（已忽略 1 处，其中必改 1 处）");
  });

  it("keeps what it could not use aside in the record", async () => {
    bring({ fields: "q" });
    const broken = await openOn(storageOf());
    await markAll(broken.deps);
    expect(pane.document.customXml.byNamespace(recordNamespace).map(({ id }) => pane.document.customXml.xml(id)).join("")).toContain('{\\"path\\":\\"fields\\",\\"value\\":\\"q\\"}');
  });
});
