import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { maskRuns } from "../masks/mask-runs";
import type { MaskRun } from "../masks/mask-runs";
import { readMask } from "../masks/read-mask";
import type { MaskReading } from "../masks/read-mask";
import { isInResidue } from "../residue/residue-spans";
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
      "撰写人：____　　日期：____",
      "* * * * *",
      "学校有X、Y两个校区，X教授讲课。",
    ],
    bad: [
      "全年开展集中学习「**」次，撰写心得体会「x」余篇。",
      "20「XX」年，「××」街道党工委召开会议「*」次。",
      "共有2「xxxx」人参加活动。",
      "学习《「**」》，打造“「*」”品牌。",
      "党员「____」名，其中预备党员「__」名。",
      "完成投资「x」亿元，排名全市第「x」。",
      "「X」月至「X」月，「X」、「X」、「X」三个季度分别完成「X」项，邀请「XX」党校「X」教授授课，形成“「X」+「X」+N”模式。",
      "G「xxx」线改建工程完成路面「xx」公里。",
      "「x」 「x」镇 「X」 个村开展活动，「__」局组织「___」学习。",
    ],
  },
  check(snapshot) {
    const findings: Finding[] = [];
    const doubtful: PlacedRun[] = [];
    let letters = 0;
    for (const paragraph of paragraphsWith(snapshot, characterClass.mask)) {
      for (const run of maskRuns(paragraph.text)) {
        // What a website left goes as a whole, masks included.
        if (isInResidue(snapshot, paragraph.index, run.start)) continue;
        const reading = readMask(paragraph.text, run, paragraph.inTable);
        if (reading !== null) findings.push(findingOf(snapshot, { paragraph, run }, reading));
        if (run.kind !== "letter") continue;
        if (reading === null) doubtful.push({ paragraph, run });
        else letters += 1;
      }
    }
    if (letters < MANY_LETTERS || doubtful.length === 0) return findings;
    for (const place of doubtful) {
      const reading = readMask(place.paragraph.text, place.run, place.paragraph.inTable, true);
      if (reading !== null) findings.push(findingOf(snapshot, place, reading));
    }
    return findings.sort((left, right) => left.range.paragraph - right.range.paragraph || left.range.start - right.range.start);
  },
};

// With so many X for names and numbers in a document, an X that might mean itself does not.
const MANY_LETTERS = 4;

interface PlacedRun {
  readonly paragraph: Paragraph;
  readonly run: MaskRun;
}

function findingOf(snapshot: DocumentSnapshot, { paragraph, run }: PlacedRun, { hides, unit }: MaskReading): Finding {
  const range = { paragraph: paragraph.index, start: run.start, end: run.end };
  return findingAt(snapshot, range, { ruleId: "placeholder-mask", messageId: hides, data: unit === "" ? {} : { unit } });
}
