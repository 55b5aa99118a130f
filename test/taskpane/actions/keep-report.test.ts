import { insertSkeleton } from "../../../src/taskpane/actions/insert-skeleton";
import { keepReport } from "../../../src/taskpane/actions/keep-report";
import { choiceOf } from "../../../src/taskpane/state/reduce-report";
import { createFakeWordHost } from "../fake-word-host";
import { startPane } from "../start-pane";

describe("the report of a document", () => {
  it("is remembered with the insertion, in the same save, and shown by the next pane", async () => {
    const { deps, store, host } = await startPane("");
    store.dispatch({ type: "partMoved", id: "plan", by: -1 });
    store.dispatch({ type: "organisationChosen", organisation: "generalBranch" });
    await insertSkeleton(deps, "cursor");
    const record = host.saved.at(-1);
    expect(host.saved).toHaveLength(1);
    expect(record?.report).toEqual(choiceOf(store.getState()));
    const texts = host.texts().filter((text) => /^[一二三]、/.test(text));
    expect(texts).toEqual(["一、2026年度党建工作开展情况", "二、2027年工作思路", "三、存在问题"]);

    const next = await startPane("", "skeleton", createFakeWordHost("", { record: JSON.parse(JSON.stringify(record)) as typeof record & object }));
    expect(choiceOf(next.store.getState())).toEqual(record?.report);
  });

  it("follows what is chosen afterwards", async () => {
    const { deps, store, host } = await startPane("");
    await insertSkeleton(deps, "cursor");
    store.dispatch({ type: "partToggled", id: "lead-in" });
    await keepReport(deps);
    expect(host.saved.at(-1)?.report).toEqual(choiceOf(store.getState()));
    expect(host.saved.at(-1)?.lastWrite).not.toBeNull();
  });

  it("is not made by choosing alone", async () => {
    const { deps, store, host } = await startPane("");
    store.dispatch({ type: "partToggled", id: "lead-in" });
    await keepReport(deps);
    expect(host.saved).toEqual([]);
  });

  it("that cannot be saved is said, and said no more once it can", async () => {
    const { deps, store, host, message, notice } = await startPane("");
    await insertSkeleton(deps, "cursor");
    host.fail("saveRecord", "readOnly");
    store.dispatch({ type: "partToggled", id: "lead-in" });
    await keepReport(deps);
    expect(message()).toBe("保存填写的内容没有完成。文稿是只读的，不能改动。请另存一份再操作。");
    store.dispatch({ type: "partToggled", id: "lead-in" });
    await keepReport(deps);
    expect(notice()).toBeNull();
  });
});
