import type { Message } from "../checks/types";

/** Why a typed value is refused; shown at the field. */
export type ValueReason =
  | "not-a-number"
  | "chinese-numeral"
  | "several-numbers"
  | "negative"
  | "whole-number"
  | "over-hundred"
  | "bad-separators"
  | "too-long";

/** One sentence each; `{unit}` stands for the tally's measure word. */
export const VALUE_MESSAGES: Readonly<Record<ValueReason, Message>> = {
  "not-a-number": { zh: "这里只填数字，例如 12。", en: "Enter digits only, for example 12." },
  "chinese-numeral": { zh: "请用阿拉伯数字，例如 12。", en: "Use Arabic digits, for example 12." },
  "several-numbers": { zh: "这里只填一个数。", en: "Enter one number only." },
  negative: { zh: "这里不能填负数，减少或下降请写在文字里。", en: "A negative number cannot stand here; say in words that it fell." },
  "whole-number": { zh: "以“{unit}”计的数应是整数。", en: "A number of {unit} has no decimals." },
  "over-hundred": { zh: "占比和比率应在 0 到 100 之间。", en: "A share lies between 0 and 100." },
  "bad-separators": { zh: "千位分隔的位置不对，例如 12,345。", en: "The separators are misplaced; write 12,345." },
  "too-long": { zh: "数字太长，请核对。", en: "The number is too long; please check it." },
};
