import { createDocumentTurns } from "../../../src/taskpane/actions/document-turns";

/** Locks as the browser has them, shared by pages: one holder a name, the others wait or give up. */
function createLocks() {
  const ends = new Map<string, Promise<unknown>>();
  const asked: string[] = [];
  async function request(name: string, { signal }: { signal: AbortSignal }, job: () => Promise<unknown>): Promise<unknown> {
    asked.push(name);
    const given = new Promise((_, reject) => { signal.addEventListener("abort", () => { reject(new DOMException("no lock", "AbortError")); }); });
    const mine = Promise.race([ends.get(name) ?? Promise.resolve(), given]).then(job);
    ends.set(name, mine.catch(() => undefined));
    return mine;
  }
  return { locks: { request } as unknown as Pick<LockManager, "request">, asked };
}

function held(): { job: () => Promise<void>; end: () => void } {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => { end = resolve; });
  return { job: () => over, end: () => { end(); } };
}

it("two pages over one document take turns", async () => {
  const { locks } = createLocks();
  const order: string[] = [];
  const first = held();
  const pane = createDocumentTurns("https://a/1.docx", locks)(async () => {
    await first.job();
    order.push("pane");
  });
  const command = createDocumentTurns("https://a/1.docx", locks)(() => {
    order.push("command");
    return Promise.resolve();
  });
  await Promise.resolve();
  first.end();
  await Promise.all([pane, command]);
  expect(order).toEqual(["pane", "command"]);
});

it("pages over two documents do not wait for each other", async () => {
  const { locks } = createLocks();
  const first = held();
  const pane = createDocumentTurns("https://a/1.docx", locks)(first.job);
  await expect(createDocumentTurns("https://a/2.docx", locks)(() => Promise.resolve("done"))).resolves.toBe("done");
  first.end();
  await pane;
});

it("a page that hangs does not stop the other", async () => {
  const { locks } = createLocks();
  const never = held();
  const pane = createDocumentTurns("", locks)(never.job);
  await expect(createDocumentTurns("", locks, 1)(() => Promise.resolve("done"))).resolves.toBe("done");
  never.end();
  await pane;
});

it("a job that fails fails once, is not done again, and lets the next one in", async () => {
  const { locks, asked } = createLocks();
  const inTurn = createDocumentTurns("", locks);
  let runs = 0;
  await expect(inTurn(() => { runs += 1; return Promise.reject(new Error("no")); })).rejects.toThrow("no");
  await expect(inTurn(() => Promise.resolve("done"))).resolves.toBe("done");
  expect([runs, asked]).toEqual([1, ["chengwen:", "chengwen:"]]);
});

it("without locks jobs of one page still take turns", async () => {
  const inTurn = createDocumentTurns("", undefined);
  const order: number[] = [];
  await Promise.all([inTurn(async () => { await Promise.resolve(); order.push(1); }), inTurn(() => { order.push(2); return Promise.resolve(); })]);
  expect(order).toEqual([1, 2]);
});
