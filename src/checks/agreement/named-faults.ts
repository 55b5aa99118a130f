import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { isTableInWords } from "./is-table-in-words";
import { isInexact } from "./read-amount";
import { isPersons } from "./same-unit";
import { rangeOf, written } from "./words-around";

/** Measure words of what has a name. */
const NAMED: ReadonlySet<string> = new Set(["家", "个", "所", "名", "人", "位"]);
/** Behind the number: at most what it counts, then a bracket or ： with a list joined by 、 and by nothing else. */
const LIST =
  /^[\u4e00-\u9fff]{0,8}(?:（([^（）0-9，。；：等和与及]{4,400})）|：([^（）0-9，。；：等和与及]{4,400})[。；])/;
const OPENS = /^[\u4e00-\u9fff]{0,8}[（：]/;
/** A list is read so far; in UTF-16 units. */
const LONGEST = 420;
const FEWEST = 3;
/** Nobody lists more by name in a sentence. */
const MOST = 60;
/** A common family name and one or two characters are the name of a person. */
const PERSON =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟段钱汤尹黎贺赖龚][\u4e00-\u9fff]{1,2}$/;
const LONGEST_NAME = 20;

/** 监理单位12家（甲公司、乙公司、…）: the names behind a number are fewer or more, and plainly all of one kind. */
export function namedFaults(sentence: AmountSentence): readonly Fault[] {
  const { paragraph, amounts, end } = sentence;
  if (!anyMayHaveNames(amounts) || isTableInWords(sentence)) return [];
  return amounts.flatMap((amount): readonly Fault[] => {
    if (!mayHaveNames(amount) || !OPENS.test(afterOf(paragraph.text, amount.unitEnd))) return [];
    if (isInexact(paragraph.text, amount)) return [];
    // What is counted by 个 behind ： is looked at with the other announced points.
    const match = LIST.exec(paragraph.text.slice(amount.unitEnd, Math.min(end, amount.unitEnd + LONGEST)));
    const names = (match?.[1] ?? (amount.unit === "个" ? undefined : match?.[2]) ?? "").split("、");
    if (names.length < FEWEST || names.length === amount.value || !areOfOneKind(names, amount.unit)) return [];
    const data = { count: names.length, whole: written(sentence, amount) };
    return [{ messageId: "named", range: rangeOf(sentence, amount), data, related: [] }];
  });
}

/** A plain loop, because every sentence with a number is asked. */
function anyMayHaveNames(amounts: readonly Amount[]): boolean {
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at];
    if (amount !== undefined && mayHaveNames(amount)) return true;
  }
  return false;
}

function mayHaveNames({ unit, value }: Amount): boolean {
  return value >= FEWEST && value <= MOST && NAMED.has(unit);
}

function afterOf(text: string, at: number): string {
  return text.slice(at, at + 9);
}

/** Persons are told by their names, everything else ends alike: …公司, …村. */
function areOfOneKind(names: readonly string[], unit: string): boolean {
  if (isPersons(unit)) return names.every((name) => PERSON.test(name));
  const last = names[0]?.slice(-1);
  if (names.some((name) => name.length < 2 || name.length > LONGEST_NAME)) return false;
  return names.every((name) => name.endsWith(last ?? ""));
}
