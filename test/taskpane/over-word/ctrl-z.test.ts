import { clearMarks } from "../../../src/taskpane/actions/clear-marks";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { charactersOf, highlightsOf, textsOf } from "../../fixtures/characters-of";
import { deeds, draft } from "./deeds";
import { openPane } from "./open-pane";

describe.each(["batch", "call"] as const)("Ctrl+Z in Word, where it takes back a %s", (undo) => {
  describe.each(deeds)("after $name", ({ act, back }) => {
    it.each([1, 2, 1000])("pressed %i times: the pane checks again, and its own way back leads to the document of before or says why not", async (times) => {
      const pane = await openPane(draft, { undo });
      try {
        const before = charactersOf(pane.document.save());
        await act(pane);
        const after = pane.document.save();
        expect(JSON.stringify(charactersOf(after)) + highlightsOf(after).join()).not.toBe(JSON.stringify(before) + highlightsOf(draft).join());
        for (let press = 0; press < times && pane.document.writer.undo(); press += 1);
        const undone = pane.document.save();
        expect(charactersOf(undone)).not.toEqual(charactersOf(after));

        await runCheck(pane.deps);
        expect(openDocumentOf(pane.deps.getState())?.reading?.snapshot.paragraphs.filter(({ story }) => story.kind === "body").map(({ text }) => text)).toEqual(textsOf(undone));
        const checked = pane.document.save();
        await back(pane);
        const message = pane.message();
        expect(message).not.toMatch(/原因不明/);
        const now = pane.document.save();
        expect(charactersOf(now)).toEqual(/没有撤回/.test(message) ? charactersOf(checked) : before);
        expect(openDocumentOf(pane.deps.getState())?.kept.marks).toEqual([]);
      } finally {
        pane.close();
      }
    });
  });
});

it("takes the colour away that Ctrl+Z brings back after 清除标记, once the marks are shown and cleared again", async () => {
  const pane = await openPane(draft, { undo: "batch" });
  try {
    await markAll(pane.deps);
    await clearMarks(pane.deps);
    expect(highlightsOf(pane.document.save())).toEqual(highlightsOf(draft));
    pane.document.writer.undo();
    expect(highlightsOf(pane.document.save())).not.toEqual(highlightsOf(draft));
    await markAll(pane.deps);
    await clearMarks(pane.deps);
    expect(highlightsOf(pane.document.save())).toEqual(highlightsOf(draft));
  } finally {
    pane.close();
  }
});
