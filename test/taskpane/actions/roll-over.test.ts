import { rollOverReport } from "../../../src/taskpane/actions/roll-over";
import { startPane } from "../start-pane";

const text = "党支部2025年工作总结\n一、2025年工作\n集中学习24次。\n二、2026年打算\n每月学习一次。";

it("a place where whole paragraphs cannot go gets no points; the rest is rolled over, and the message says so", async () => {
  const pane = await startPane(text, "skeleton");
  pane.host.refuseInsertion("control");
  await rollOverReport(pane.deps);
  expect(pane.host.texts()).toEqual(["党支部2026年工作总结", "一、2026年工作", "集中学习**次。", "二、2027年打算", "【写出2027年的打算，替换这一段】每月学习一次。"]);
  expect(pane.message()).toBe("已改写为 2026 年，改了 5 处。去年的打算没有排进去：那里是表格或填写框，请手工复制。记住了去年的 1 个数，填数时列在旁边。");
  expect(pane.store.getState().writer.year).toBe(2026);
});

it("nothing is written where nothing is to roll over", async () => {
  const pane = await startPane(text, "skeleton");
  pane.store.dispatch({ type: "rollOverYearsChosen", fromYear: 2019, toYear: null });
  await rollOverReport(pane.deps);
  expect(pane.host.texts().join("\n")).toBe(text);
  expect(pane.notice()).toBeNull();
  expect(pane.host.saved).toEqual([]);
});

it("chosen years make another list, and what was switched in the old one is forgotten", async () => {
  const pane = await startPane(text, "skeleton");
  pane.store.dispatch({ type: "rollOverSwitched", ids: ["a", "b"], on: false });
  expect(pane.open().rollOver.switched).toEqual({ a: false, b: false });
  pane.store.dispatch({ type: "rollOverYearsChosen", fromYear: 2025, toYear: 2027 });
  expect(pane.open().rollOver).toEqual({ fromYear: 2025, toYear: 2027, switched: {}, done: null });
  await rollOverReport(pane.deps);
  expect(pane.host.texts()[0]).toBe("党支部2027年工作总结");
  expect(pane.open().rollOver).toEqual({ fromYear: null, toYear: null, switched: {}, done: 2027 });
});
