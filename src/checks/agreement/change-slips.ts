import type { DocumentSnapshot } from "../../snapshot/types";
import { landmarksOf } from "../scan/landmarks";
import type { AmountSentence } from "./amount";
import type { Fault } from "./fault";

const FALL = "下降|降低|减少|缩短|缩小|缩减|压缩|压减|下滑|回落";
/** Ends the words before a minus: 下降, 降幅为. 增长-3.5% and 增减-3.5% are what statisticians write. */
const FALLEN = new RegExp(`(?:${FALL}|降幅|跌幅|减幅)(?:了|约|近|为|达到?)?$`);
const MINUS = "-－−–";
/** Behind a percentage: 12%个百分点. */
const POINTS = /个?百分点/y;
/** Ends the words before 倍: 1 the multiple, in figures or in words. 下降到原来的0.5倍 does not fall by it. */
const FALL_BY = new RegExp(
  `(?:${FALL})(?:了|约|近|将近|超过|至少)*(([0-9０-９.]{1,8}|[一二两三四五六七八九十几数]{1,3})(?:[余多])?)$`,
);
/** Words farther from 倍 are not looked at; in UTF-16 units. */
const REACH = 20;

/** Changes in per cent that contradict themselves: 下降-9.8%, 提高12%个百分点. */
export function percentSlips({ paragraph: { text, index }, amounts }: AmountSentence): readonly Fault[] {
  return amounts.flatMap(({ start, unitEnd, unit }): readonly Fault[] => {
    if (unit !== "%") return [];
    POINTS.lastIndex = unitEnd;
    const points = POINTS.exec(text)?.[0];
    if (points !== undefined) return [faultAt("points", index, text, start, unitEnd + points.length)];
    const isMinus = MINUS.includes(text.charAt(start - 1) || "none");
    const words = isMinus ? FALLEN.exec(text.slice(Math.max(0, start - 1 - REACH), start - 1))?.[0] : undefined;
    return words === undefined ? [] : [faultAt("minus", index, text, start - 1 - words.length, unitEnd)];
  });
}

/** 下降了2倍: nothing falls by more than all of it. */
export function foldSlips(snapshot: DocumentSnapshot): readonly Fault[] {
  return landmarksOf(snapshot).倍.flatMap(({ paragraph: { text, index }, at }): readonly Fault[] => {
    const found = FALL_BY.exec(text.slice(Math.max(0, at - REACH), at));
    const [words, , multiple] = found ?? [];
    if (words === undefined || Number(multiple) < 1) return [];
    return [faultAt("fold", index, text, at - words.length, at + 1)];
  });
}

function faultAt(messageId: string, paragraph: number, text: string, start: number, end: number): Fault {
  return { messageId, range: { paragraph, start, end }, data: { words: text.slice(start, end) }, related: [] };
}
