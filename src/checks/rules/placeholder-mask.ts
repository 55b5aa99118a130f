import { findingAt } from "../finding-at";
import { maskRuns } from "../masks/mask-runs";
import { readMask } from "../masks/read-mask";
import { characterClass } from "../scan/character-class";
import { paragraphsWith } from "../scan/scan-of";
import type { Finding, Rule } from "../types";

/** Stars, crosses, X, boxes and blanks left where a number or a name belongs. */
export const placeholderMask: Rule = {
  id: "placeholder-mask",
  family: "placeholder",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "用符号占着的位置没有填", en: "A symbol still stands for a missing number or name" },
  messages: {
    number: { zh: "“{unit}”前面的数字还没有填。", en: "The number before “{unit}” is still missing." },
    part: { zh: "这个数字没有写全。", en: "This number is not complete." },
    year: { zh: "年份没有写全。", en: "The year is not complete." },
    name: { zh: "这里的名称或文字还没有填。", en: "The name or words here are still missing." },
  },
  examples: {
    good: [
      "全年开展集中学习12次，覆盖党员86人次。",
      "建成2×35万千瓦机组，新增5×3米展板。",
      "更换X光机1台，12人取得1+X证书。",
      "联系电话138****1234。",
      "签名：____　　日期：____",
      "*注：数据截至12月底。",
    ],
    bad: [
      "全年开展集中学习「**」次，撰写心得体会「x」余篇。",
      "20「XX」年，「××」街道党工委召开会议「*」次。",
      "共有2「xxxx」人参加活动。",
      "学习《「**」》，打造“「*」”品牌。",
      "党员「____」名，其中预备党员「__」名。",
    ],
  },
  check(snapshot) {
    const findings: Finding[] = [];
    for (const paragraph of paragraphsWith(snapshot, characterClass.mask)) {
      for (const run of maskRuns(paragraph.text)) {
        const reading = readMask(paragraph.text, run, paragraph.inTable);
        if (reading === null) continue;
        findings.push(
          findingAt(
            snapshot,
            { paragraph: paragraph.index, start: run.start, end: run.end },
            { ruleId: "placeholder-mask", messageId: reading.hides, data: reading.unit === "" ? {} : { unit: reading.unit } },
          ),
        );
      }
    }
    return findings;
  },
};
