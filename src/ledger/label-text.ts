import { isUnit } from "./unit-of";

/** What a label cell says. */
export interface LabelText {
  readonly label: string;
  /** The unit that stands in brackets behind the label, or "". */
  readonly unit: string;
}

/** 1. 2、 （一） 一、 ① 其中： · before a label. */
const ENUMERATION =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.、)](?!\d)|\(?\d{1,2}\)|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|[①-⑳]|其中[:,]?|[·•\-—*●◆■])\s*/u;
const UNIT_BEHIND = /[(\[【]\s*(?:单位[:：])?\s*([^()[\]【】]{1,6})\s*[)\]】]$/u;
const UNIT_AFTER_SLASH = /\/([^/]{1,4})$/u;

/** What a longer cell says is no name, in UTF-16 units. */
const LABEL_MOST = 200;

/** Takes a label cell apart: "3. 集中学习（次）：" is 集中学习, counted in 次. */
export function labelText(cell: string): LabelText {
  let label = cell.slice(0, LABEL_MOST).normalize("NFKC").replace(/\s+/gu, " ").trim().replace(/^'(?=[=+@-])/, "");
  for (let before = ""; before !== label; ) {
    before = label;
    label = label.replace(ENUMERATION, "").replace(/[:;,。;]+$/u, "").trim();
  }
  const [behind = "", unit = ""] = UNIT_BEHIND.exec(label) ?? UNIT_AFTER_SLASH.exec(label) ?? [];
  const isMeasure = unit !== "" && isUnit(unit);
  const name = isMeasure ? label.slice(0, -behind.length).trim() : label;
  return { label: betweenHan(name), unit: isMeasure ? unit : "" };
}

/** Clerks put spaces between characters to make a column look even. */
function betweenHan(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "");
}
