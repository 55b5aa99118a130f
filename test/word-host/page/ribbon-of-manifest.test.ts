/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ribbonOfManifest } from "./ribbon-of-manifest";

const manifest = readFileSync(path.join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");

describe("the ribbon that the page draws", () => {
  const ribbon = ribbonOfManifest(manifest, "zh-CN");

  it("has the tab's groups and nothing of the menu over the text", () => {
    expect(ribbon.groups.map(({ label, buttons }) => [label, buttons.map((button) => button.label)])).toEqual([
      ["工作报告", ["骨架", "填数", "终检"]],
      ["检查", ["一键检查", "下一处", "上一处", "清除标记"]],
    ]);
  });

  it("knows for each button either the pane's address or the function, and the page of the functions", () => {
    for (const { paneUrl, functionName } of ribbon.groups.flatMap(({ buttons }) => buttons)) expect((paneUrl === null) !== (functionName === null)).toBe(true);
    expect(ribbon.groups[1]?.buttons.map(({ id, functionName }) => [id, functionName])).toEqual([
      ["Chengwen.CheckAll", "checkAll"],
      ["Chengwen.Next", "nextPlace"],
      ["Chengwen.Previous", "previousPlace"],
      ["Chengwen.Clear", "clearMarks"],
    ]);
    expect(ribbon.functionFile).toBe("https://localhost:3000/commands.html");
  });

  it("speaks English under an English Office", () => {
    expect(ribbonOfManifest(manifest, "en-US").groups[1]?.buttons[1]?.label).toBe("Next place");
  });
});
