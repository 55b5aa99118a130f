import { setAsideOf, setAsideText } from "../checks/ignore/set-aside";
import { checkListTexts, type CheckListTexts } from "./texts";
import type { CheckedFamily, CheckList, ListedPlace } from "./types";

/** The text of a cell, or words that stand out with what is before and behind them. */
export type Cell = string | readonly [before: string, words: string, after: string];

export interface SheetTable {
  readonly heading: string;
  /** Title, and width in hundredths of the page's. */
  readonly columns: readonly { readonly title: string; readonly width: number; readonly isNumber?: true }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sentences below the table, or instead of one without rows. */
  readonly below: readonly string[];
}

/** A check list in words, laid out in the same way on every kind of page. */
export interface Sheet {
  readonly lang: string;
  readonly heading: string;
  readonly verdict: { readonly ready: boolean; readonly text: string };
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly tables: readonly SheetTable[];
  readonly remarks: readonly string[];
}

/** Places that one table lists; a document with more of them is not ready to be handed on. */
const mostPlaces = 300;

/** Puts a check list into words. */
export function sheetOf(list: CheckList, language: "zh" | "en"): Sheet {
  const texts = checkListTexts[language];
  const { ready, must, should, hint } = list.verdict;
  return {
    lang: texts.lang,
    heading: texts.heading,
    verdict: { ready, text: (ready ? texts.ready : texts.notReady(must)) + setAsideText(setAsideOf(list.ignored), language) },
    facts: [
      [texts.facts.title, list.title || texts.unknown],
      [texts.facts.unit, list.unit || texts.unknown],
      [texts.facts.time, texts.time(list.checkedAt)],
      [texts.facts.counts, texts.counts(must, should, hint, list.ignored.length)],
      [texts.facts.version, texts.product(list.version)],
    ],
    tables: [checkedTable(list, texts, language), placeTable(texts.open, list.open, texts, language), placeTable(texts.ignored, list.ignored, texts, language)],
    remarks: [...list.notices.map((notice) => texts.notices[notice]), texts.remark],
  };
}

function checkedTable({ families }: CheckList, texts: CheckListTexts, language: "zh" | "en"): SheetTable {
  const [kind, what, ...counts] = texts.checked.columns;
  const rules = families.flatMap((family) => family.rules);
  const off = rules.filter(({ level }) => level === "off").map(({ title }) => title[language]);
  return {
    heading: texts.checked.heading(rules.length - off.length),
    columns: [{ title: kind, width: 12 }, { title: what, width: 52 }, ...counts.map((title) => ({ title, width: 9, isNumber: true as const }))],
    rows: families.filter(({ rules: own }) => own.some(({ level }) => level !== "off")).map((family) => familyRow(family, texts, language)),
    below: off.length > 0 ? [texts.off(off.join(texts.separator))] : [],
  };
}

function familyRow({ family, rules, must, should, hint, ignored }: CheckedFamily, texts: CheckListTexts, language: "zh" | "en"): readonly Cell[] {
  const titles = rules.filter(({ level }) => level !== "off").map(({ title, findings }) => (findings > 0 ? texts.found(title[language], findings) : title[language]));
  return [texts.families[family], titles.join(texts.separator), ...[must, should, hint, ignored].map(String)];
}

function placeTable(heading: string, places: readonly ListedPlace[], texts: CheckListTexts, language: "zh" | "en"): SheetTable {
  const [place, level, rule, words] = texts.columns;
  const shown = places.slice(0, mostPlaces);
  return {
    heading: `${heading}${language === "zh" ? `（${places.length} 处）` : ` (${places.length})`}`,
    columns: [{ title: place, width: 14 }, { title: level, width: 11 }, { title: rule, width: 30 }, { title: words, width: 45 }],
    rows: shown.map((one) => [
      texts.place(one.story === "body" ? null : texts.stories[one.story], one.paragraph),
      texts.levels[one.level],
      one.rule[language],
      [one.before, one.words, one.after],
    ]),
    below: places.length === 0 ? [texts.none] : places.length > shown.length ? [texts.more(places.length - shown.length)] : [],
  };
}
