import { quoteOf } from "../../src/cli/html/quote-of";

it.each<[string, string, number, number, string]>([
  ["in the middle of a long sentence", "全年围绕中心工作集中学习**次，组织专题研讨和交流发言多场。", 12, 14, " <q>…围绕中心工作集中学习<b>**</b>次，组织专题研讨和交…</q>"],
  ["at the beginning of a paragraph", "（二）抓学习。", 0, 3, " <q><b>（二）</b>抓学习。</q>"],
  ["the neighbouring sentence is left out", "会议开完。走访*户。再接再厉。", 7, 8, " <q>走访<b>*</b>户。</q>"],
  ["what HTML would read is escaped", "甲<b>*次", 4, 5, " <q>甲&lt;b&gt;<b>*</b>次</q>"],
  ["surrogate pairs stay whole", "𠮷234567890*234567890𠮷", 11, 12, " <q>…234567890<b>*</b>234567890…</q>"],
  ["nothing to quote", "甲乙", 1, 1, ""],
])("%s", (_name, text, start, end, html) => {
  expect(quoteOf(text, { start, end })).toBe(html);
});
