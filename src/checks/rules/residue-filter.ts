import type { Paragraph } from "../../snapshot/types";
import { isHan } from "../characters";
import { findingAt } from "../finding-at";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { phraseFindings } from "../text/phrase-findings";
import { phraseHits } from "../text/phrase-hits";
import type { Rule } from "../types";

/** Set phrases out of which the filter of a website cut words. */
export const residueFilter: Rule = {
  id: "residue-filter",
  family: "residue",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "词语像是被网站过滤掉了字", en: "Words that a website's filter seems to have cut" },
  messages: {
    replace: { zh: "这里像是被网站过滤掉了字，“{wrong}”应为“{expected}”。", en: "A filter seems to have cut words here: “{wrong}” should be “{expected}”." },
    look: { zh: "这里像是被网站过滤掉了字，请对照原文补上。", en: "A filter seems to have cut words here. Compare with the original." },
    dot: { zh: "两个字中间有一个点，可能少了字，也可能是没有改过来的句号。", en: "A dot stands between two characters: a word may be missing, or it is a full stop." },
  },
  examples: {
    good: ["以习近平新时代中国特色社会主义思想为指导，学习贯彻思想政治工作会议精神。", "1.学习党的创新理论，以及等级评定办法。", "卡·马克思的著作。"],
    bad: [
      "以「习新时代」中国特色社会主义思想为指导，坚持「中国特色.主义」道路。",
      "深入学习党的「.」精神，把会议精神「以及等」作为首要任务。",
      "坚持把「学习贯彻思想」作为首要任务。",
    ],
  },
  check(snapshot) {
    const taken = new Set(phraseHits(snapshot, "filtered").flatMap(({ paragraph, start, end }) => offsets(paragraph, start, end)));
    const dots = paragraphsShowing(snapshot, trait.looseDot).flatMap((paragraph) =>
      cutDots(paragraph)
        .filter((at) => !taken.has(`${paragraph.index}:${at}`))
        .map((at) =>
          findingAt(snapshot, { paragraph: paragraph.index, start: at, end: at + 1 }, { ruleId: "residue-filter", messageId: "dot" }),
        ),
    );
    return [...phraseFindings(snapshot, "residue-filter", "filtered", true), ...dots];
  },
};

function offsets(paragraph: number, start: number, end: number): readonly string[] {
  return Array.from({ length: end - start }, (_, n) => `${paragraph}:${start + n}`);
}

/** Single dots between two Chinese characters; the dot behind the number of a heading or item is none. */
function cutDots({ text }: Paragraph): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    if (!isHan(text.charAt(at - 1)) || !isHan(text.charAt(at + 1))) continue;
    if (/(^|[\s，。；：、])第?[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 5), at))) continue;
    found.push(at);
  }
  return found;
}
