import type { MaskPlace } from "./mask-place";

// Where a text tells how others are to write, and what stands directly before an example of it.
const PATTERN = /(^|[，。；（(\s])(例|例如|示例|格式|格式为|样式|命名格式|命名规则)[：:]/;
const EXAMPLE = /(^|[^举先])(例如|比如|譬如|如)[：:]?[“《"]?([*＊×XxＸ_○][^。；\v]*)?$/;
const LONGEST_PATTERN = 200;
/** 文号格式为“青政发〔20××〕×号”, 附件统一命名为××单位××表: a form is told of in the same clause. */
const TOLD_FORM =
  /(?:格式|样式|写法|体例|文件名|邮件名|邮件标题|邮件主题)[\u4e00-\u9fff]{0,4}?(?:为|是|如|按|写作|[：:])[^，。；\v]*$|统一(?:写作|写成|写为|命名为|标注为|表述为)[^，。；\v]*$/;
/** One character of each of these words. */
const TOLD_BY = /[如式法例名邮统]/;
const FORM_REACH = 40;

/** True where a mask is part of a form or an example for others: ×××（学院）赴×××, 例：××市, 日期格式为“××××年×月×日”. */
export function isPattern({ text, run }: MaskPlace): boolean {
  const before = text.slice(Math.max(0, run.start - FORM_REACH), run.start);
  if (TOLD_BY.test(before) && (EXAMPLE.test(before) || TOLD_FORM.test(before))) return true;
  return text.length <= LONGEST_PATTERN && PATTERN.test(text);
}
