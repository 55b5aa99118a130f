import { emWidth } from "../../src/ooxml/em-width";

it.each([
  ["", 0],
  ["党支部", 3],
  ["2026年12月3日", 6.5],
  ["“甲”", 3],
  ["𠮷", 1],
])("the width of %j is %d ems", (text, width) => {
  expect(emWidth(text)).toBe(width);
});
