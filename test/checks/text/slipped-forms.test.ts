import fc from "fast-check";
import { applyEdits } from "../../../src/checks/apply-edits";
import { phraseWrong } from "../../../src/checks/rules/phrase-wrong";
import { runChecks } from "../../../src/checks/run-checks";
import { setForms } from "../../../src/checks/data/set-forms";
import type { SetForm } from "../../../src/checks/data/set-forms";
import { isWrittenFor } from "../../../src/checks/data/sound-alikes";
import { slippedForms } from "../../../src/checks/text/slipped-forms";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

/** Every Chinese character that is easily written for another one of the phrases. */
const characters = [...new Set(setForms.flatMap(({ text }) => Array.from(text)))];

interface Made {
  readonly form: SetForm;
  readonly wrong: string;
  /** How many characters of the phrase stand before and behind the slip. */
  readonly before: number;
  readonly behind: number;
}

const spliced = (form: SetForm, at: number, taken: number, put: string): Made => ({
  form,
  wrong: form.text.slice(0, at) + put + form.text.slice(at + taken),
  before: at,
  behind: form.text.length - at - taken,
});

const each = (make: (form: SetForm, at: number) => readonly Made[]): readonly Made[] =>
  setForms.flatMap((form) => Array.from(form.text).flatMap((_, at) => make(form, at))).filter(({ form, wrong }) => wrong !== form.text);

const doubled = each((form, at) => [spliced(form, at, 1, form.text.charAt(at).repeat(2))]);
const lost = each((form, at) => [spliced(form, at, 1, "")]);
const swapped = each((form, at) => (at + 2 > form.text.length ? [] : [spliced(form, at, 2, form.text.charAt(at + 1) + form.text.charAt(at))]));
const sounding = each((form, at) => characters.filter((char) => isWrittenFor(char, form.text.charAt(at))).map((char) => spliced(form, at, 1, char)));
const between = each((form, at) => (at === 0 ? [] : ["总书记", "同志", "的", "，", "总书记在", "所谓的"].map((words) => spliced(form, at, 0, words))));

const carriers = ["全面贯彻#。", "会议强调，#，要抓好落实。", "一、坚持#", "“#”", "在#方面", "关于#的"] as const;
const slipOf = (text: string) => runChecks(snapshotOfText(text), {}).filter(({ ruleId }) => ruleId === "phrase-wrong");
const fixed = (text: string): string => {
  const snapshot = snapshotOfText(text);
  return applyEdits(snapshot, runChecks(snapshot, {}, [phraseWrong]).flatMap(({ fix }) => fix?.edits ?? [])).paragraphs[0]?.text ?? "";
};
const isRightOrUntouched = ({ form, wrong }: Made, carrier: string): boolean => {
  const text = carrier.replace("#", wrong);
  const after = fixed(text);
  // A longer phrase may be what was meant: 习近平新时代… where the slip is in 中国特色社会主义.
  return after === text || after === carrier.replace("#", form.text) || setForms.some((other) => after === carrier.replace("#", other.text));
};

describe("set phrases with a slip", () => {
  it.each(setForms.map(({ text }) => text))("%s is right as it stands", (text) => {
    for (const carrier of carriers) expect(slipOf(carrier.replace("#", text))).toEqual([]);
  });

  it.each([
    ["doubled", doubled], ["lost", lost], ["swapped", swapped], ["of the same sound", sounding], ["parted by words", between],
  ] as const)("no fix of a phrase %s gives anything but a set phrase", (_, made) => {
    fc.assert(
      fc.property(fc.constantFrom(...made), fc.constantFrom(...carriers), (one, carrier) => {
        expect([one.wrong, fixed(carrier.replace("#", one.wrong)), isRightOrUntouched(one, carrier)]).toEqual([one.wrong, expect.anything(), true]);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ["doubled", doubled, 1], ["lost", lost, 2], ["swapped", swapped, 1], ["of the same sound", sounding, 2],
  ] as const)("a phrase %s inside is found over the whole wrong form, save where it is right after all", (_, made, edge) => {
    const missed = made.filter(({ form, wrong, before, behind }) => {
      if (before < edge || behind < edge || (form.also ?? []).includes(wrong)) return false;
      const text = `全面贯彻${wrong}。`;
      const slips = slippedForms(snapshotOfText(text));
      return !slips.some(({ start, end }) => text.slice(start, end) === wrong) && slipOf(text).length === 0;
    });
    expect(missed.map(({ wrong }) => wrong)).toEqual([]);
  });
});

describe("the name in the set phrases", () => {
  it.each<[string, string, string | null]>([
    ["全面贯彻习近平平新时代中国特色社会主义思想。", "习近平平新时代中国特色社会主义思想", "全面贯彻习近平新时代中国特色社会主义思想。"],
    ["坚持以近平新时代中国特色社会主义思想为指导。", "近平新时代中国特色社会主义思想", "坚持以习近平新时代中国特色社会主义思想为指导。"],
    ["习近平总书记新时代中国特色社会主义思想", "习近平总书记新时代中国特色社会主义思想", "习近平新时代中国特色社会主义思想"],
    ["习近平：新时代中国特色社会主义思想", "习近平：新时代中国特色社会主义思想", null],
    ["以习近平新时代中国特色社会主义为指导", "习近平新时代中国特色社会主义", "以习近平新时代中国特色社会主义思想为指导"],
    ["落实习近平新时代中国特色社会主思想", "习近平新时代中国特色社会主思想", "落实习近平新时代中国特色社会主义思想"],
    ["重温习习近平总书记讲话", "习习近平总书记", null],
    ["落实习习近平总书记讲话", "习习近平总书记", "落实习近平总书记讲话"],
    ["习近平总书纪强调", "习近平总书纪", "习近平总书记强调"],
    ["以习近同志为核心的党中央", "以习近同志为核心的党中央", "以习近平同志为核心的党中央"],
    ["以习近平为核心的党中央", "以习近平为核心", "以习近平同志为核心的党中央"],
    ["以习近平总书记为核心的党中央", "以习近平总书记为核心", "以习近平同志为核心的党中央"],
    ["以习近平同志为中心的党中央", "中心", "以习近平同志为核心的党中央"],
    ["深入学习近平总书记重要讲话", "学习近平总书记", null],
    ["习近平法制思想", "习近平法制思想", "习近平法治思想"],
    ["习近平平同志到基层调研", "习近平平同志", "习近平同志到基层调研"],
    ["系近平总书记强调", "系近平总书记", null],
    ["习近平总书指出", "习近平总书", null],
    ["学习习近平总书记记重要讲话精神", "习近平总书记记", null],
    ["贯彻习近平法治思想想", "习近平法治思想想", null],
    ["习近平新时代中国社会主义思想", "习近平新时代中国社会主义思想", "习近平新时代中国特色社会主义思想"],
    ["坚持以习近平新时代特色社会主义思想为指导", "习近平新时代特色社会主义思想", "坚持以习近平新时代中国特色社会主义思想为指导"],
    ["习总书记在近平总书记", "习总书记在近平总书记", null],
    ["近习平总书记", "近习平总书记", "习近平总书记"],
    ["做到“两个确立”、拥护“两个维护”", "做到“两个确立”", null],
  ])("%s", (text, excerpt, right) => {
    const found = slipOf(text);
    if (excerpt === "习习近平总书记" && right === null) expect(found).toEqual([]);
    else expect(found[0]?.excerpt).toBe(excerpt);
    expect(fixed(text)).toBe(right ?? text);
  });

  it.each([
    "学习习近平总书记重要讲话精神",
    "习近平总书记记挂着群众，习近平同志志存高远",
    "学习总书记重要讲话精神，研习总书记论述",
    "习近平总书记关于新时代中国特色社会主义思想的论述",
    "习近平新时代中国特色社会主义经济思想",
    "习近平新时代中国特色社会主义思政课",
    "以江泽民同志为核心的党的第三代中央领导集体",
    "在思想方面从严治党，中国特色社会保障体系",
    "召开党小组生活会，民主生活汇报会，科学发展关键在人",
    "各乡全面振兴，乡村全面兴旺",
    "增强“两个维护”的政治自觉，坚定“四个意识”的根基",
    "附近平总书记者站",
    "近平同志在村里住了七年，学习建平同志、学习金平同志先进事迹",
  ])("leaves alone %s", (text) => {
    expect(slipOf(text)).toEqual([]);
  });
});
