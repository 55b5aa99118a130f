import { inlineText } from "../../../src/ooxml/inline-text";
import { chosenReport } from "../../../src/taskpane/actions/chosen-report";
import { startPane } from "../start-pane";

const text = async (phrases?: { readonly spirit: string }): Promise<string> => {
  const { store } = await startPane(undefined, "skeleton");
  if (phrases) store.dispatch({ type: "profileChanged", profile: { phrases } });
  const blocks = chosenReport({ ...store.getState(), skeletonId: "branch-annual" }) ?? [];
  return blocks.map(({ inlines }) => inlines.map(inlineText).join("")).join("\n");
};

it("the phrases that lead a report are the office's own where it has worded them", async () => {
  const own = "党的二十大精神和本省党代会精神";
  expect(await text()).not.toContain(own);
  expect(await text({ spirit: own })).toContain(own);
});
