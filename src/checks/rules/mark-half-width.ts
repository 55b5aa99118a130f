import type { DocumentSnapshot } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { isInResidue } from "../residue/residue-spans";
import { characterClass } from "../scan/character-class";
import { paragraphsShowing, paragraphsWith } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { gatherFindings } from "../text/gather-findings";
import type { FaultPlace } from "../text/gather-findings";
import { halfMarks } from "../text/half-marks";
import type { Finding, Rule } from "../types";

// From here on a half-width mark is the habit of the document when it is also the more frequent form.
const HABIT = 20;

/** , ; : ? ! ( ) and a closing . beside Chinese. */
export const markHalfWidth: Rule = {
  id: "mark-half-width",
  family: "text",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 15834-2011 5.1" },
  title: { zh: "中文里用了半角标点", en: "Half-width marks in Chinese text" },
  messages: {
    one: { zh: "中文里的标点用全角，“{mark}”应为“{expected}”。", en: "Chinese text takes full-width marks: “{mark}” should be “{expected}”." },
    lost: {
      zh: "这里的“{mark}”像是一个没有显示出来的字，请补上原来的字。",
      en: "“{mark}” seems to stand for a character that got lost; please put it back.",
    },
    all: {
      zh: "全文的“{mark}”大多是半角，共{count}处，应改为“{expected}”。",
      en: "Most “{mark}” of the document are half-width, {count} in all; they should be “{expected}”.",
    },
  },
  examples: {
    good: [
      "全年服务1,200人次，12:30开馆，借还比例1:3。",
      "网址http://www.example.cn:8080/a,b，邮箱lib@example.cn。",
      "1.抓学习。\n2.抓队伍。",
      "计算f(x)的值，安装Word 2016 (64-bit)。",
      "依据国办发〔2012〕14号文件，附件为report.docx。",
    ],
    bad: [
      "增强“四个意识”「,」坚定“四个自信”。",
      "会议强调「:」要抓落实「;」要见实效「!」",
      "各社区「(」村「)」按要求上报「.」",
      "完成堤防加固、「?」水灌区续建配套工程。",
    ],
  },
  check(snapshot) {
    const byMark = new Map<string, FaultPlace[]>();
    const lost: Finding[] = [];
    for (const paragraph of paragraphsShowing(snapshot, trait.halfMark | trait.looseDot)) {
      for (const { at, mark, expected, isLostCharacter } of halfMarks(paragraph.text)) {
        if (isInResidue(snapshot, paragraph.index, at)) continue;
        const range = { paragraph: paragraph.index, start: at, end: at + 1 };
        if (isLostCharacter) {
          lost.push(findingAt(snapshot, range, { ruleId: "mark-half-width", messageId: "lost", data: { mark } }));
          continue;
        }
        const places = byMark.get(mark) ?? [];
        places.push({ range, data: { mark, expected }, edits: [{ range, text: expected }] });
        byMark.set(mark, places);
      }
    }
    return [...[...byMark.values()].flatMap((places) => findingsOf(snapshot, places)), ...lost];
  },
};

function findingsOf(snapshot: DocumentSnapshot, places: readonly FaultPlace[]): readonly Finding[] {
  const expected = String(places[0]?.data.expected ?? "");
  const throughout = places.length > HABIT && places.length > occurrences(snapshot, expected);
  return gatherFindings(snapshot, "mark-half-width", { one: "one", all: "all" }, places, throughout);
}

function occurrences(snapshot: DocumentSnapshot, mark: string): number {
  let count = 0;
  for (const { text } of paragraphsWith(snapshot, characterClass.fullMark | characterClass.pair)) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  }
  return count;
}
