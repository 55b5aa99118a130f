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
  | "too-long"
  | "scale-twice"
  | "not-about";

/** One sentence each; `{unit}` stands for the tally's measure word. */
export const VALUE_MESSAGES: Readonly<Record<ValueReason, Message>> = {
  "not-a-number": { zh: "这里只填数字，例如 12。", en: "Enter digits only, for example 12." },
  "chinese-numeral": { zh: "请写成一个确定的数，例如 12 或十二。", en: "Enter one definite number, for example 12." },
  "several-numbers": { zh: "这里只填一个数。", en: "Enter one number only." },
  negative: { zh: "这里不能填负数，减少或下降请写在文字里。", en: "A negative number cannot stand here; say in words that it fell." },
  "whole-number": { zh: "以“{unit}”计的数应是整数。", en: "A number of {unit} has no decimals." },
  "over-hundred": { zh: "占比和比率应在 0 到 100 之间。", en: "A share lies between 0 and 100." },
  "bad-separators": { zh: "千位分隔的位置不对，例如 12,345。", en: "The separators are misplaced; write 12,345." },
  "scale-twice": { zh: "单位是“{unit}”，数字后面不能再写万或亿。", en: "The unit is {unit}; 万 or 亿 cannot follow the number." },
  "not-about": { zh: "约、余、多只能写一个，余和多要跟在整数后面，例如 20余。", en: "Write one of 约, 余, 多 only; 余 and 多 follow a whole number, as in 20余." },
  "too-long": { zh: "数字太长，请核对。", en: "The number is too long; please check it." },
};
