import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { isInexact } from "./read-amount";
import { between, rangeOf, wordsBefore, wordsBehind, written } from "./words-around";

const TIMES: ReadonlySet<string> = new Set(["次", "场", "场次", "期", "批次", "堂"]);
/** Between the two numbers: who took part, or nothing. */
const ATTENDED =
  /^(?:[^，、；：。]{0,8})?[，、（(](?:共|累计|总计|共有|已)?(?:(?:参加|参与|参训|参学|培训|受训|轮训|覆盖|惠及|服务|受益|受教育|教育|吸引|组织|到场|听讲|观看|受众|听众)(?:党员干部群众|党员干部|干部群众|党员群众|党员|干部|群众|职工|人员|学员|居民|村民|师生|学生|观众|读者|企业|对象)?)?(?:共|累计|达到|达|约|为)?$/;
/** One talk may be with nobody else counted; these acts are counted by people of their own. */
const OF_THEIR_OWN = /谈话|约谈|提醒|问责|处分|批评|通报|督查|督导|考察|检查|巡查|巡察|执法|调研|表彰|慰问|走访|探望|救助|选派|派出|外派|研判|研究|会商|调度|接访|暗访/;

/** 开展活动12场、8人次: fewer attendances than events. */
export function attendanceFaults(sentence: AmountSentence): readonly Fault[] {
  const { paragraph, amounts } = sentence;
  if (amounts.length < 2 || !countsAttendances(amounts)) return [];
  return amounts.flatMap((people, at): readonly Fault[] => {
    const times = amounts[at - 1];
    if (people.unit !== "人次" || times === undefined || !TIMES.has(times.unit) || people.value >= times.value) return [];
    const about = wordsBefore(sentence, at - 1) + wordsBehind(sentence, at - 1);
    if (!ATTENDED.test(between(sentence, at)) || OF_THEIR_OWN.test(about) || /[每均各]/.test(about)) return [];
    if (isInexact(paragraph.text, people) || isInexact(paragraph.text, times)) return [];
    const data = { people: written(sentence, people), times: written(sentence, times) };
    return [{ messageId: "low", range: rangeOf(sentence, people), data, related: [rangeOf(sentence, times)] }];
  });
}

/** A plain loop, because every sentence with two numbers is asked. */
function countsAttendances(amounts: readonly Amount[]): boolean {
  for (let at = 0; at < amounts.length; at += 1) if (amounts[at]?.unit === "人次") return true;
  return false;
}
