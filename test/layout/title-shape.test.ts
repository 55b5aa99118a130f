import { emWidth } from "../../src/ooxml/em-width";
import { titleShape } from "../../src/layout/paragraph/title-shape";

const textWidth = 8844;

/** Where Word breaks a title between these indents: as many characters as fit, numbers kept whole. */
function broken(title: string): string {
  const { indent } = titleShape(title, textWidth);
  const width = (textWidth - 2 * indent) / 440;
  const lines = [""];
  for (const word of title.match(/[0-9A-Za-z]+|./gu) ?? []) {
    const line = lines.at(-1) ?? "";
    if (emWidth(line + word) <= width) lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  return lines.join("/");
}

it.each([
  "河湾镇党支部2026年度工作总结",
  "经济开发区党支部2026年度党建工作总结/和2027年工作思路",
  "滨河街道综合服务中心党支部2026年度/党建工作总结和2027年工作思路",
  "2026年市局党建工作总结/及2027年党建工作计划",
  "省级工业园区2026年党建工作总结/及2027年工作计划",
])("a title is narrowed so that it breaks between words, the longer line above: %s", (lines) => {
  expect(broken(lines.replace("/", ""))).toBe(lines);
});

it.each([
  ["fits one line", "县档案馆2026年工作总结", 1],
  ["has its own break", "中共河东县委员会办公室机关党总支部\v关于2026年度党建工作情况的报告", 2],
  ["has no place to break", "长".repeat(30), 2],
  ["needs three lines", "长".repeat(45), 3],
])("a title that %s is left alone", (_why, title, lines) => {
  expect(titleShape(title, textWidth)).toEqual({ lines, indent: 0 });
});
