import { findingAt } from "../finding-at";
import { ownConfused } from "../profile/own-confused";
import { phraseFindings } from "../text/phrase-findings";
import type { Rule } from "../types";

/** Words of the curated list that are certainly wrong where they stand. */
export const wordConfused: Rule = {
  id: "word-confused",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "常见错别字", en: "Words that are often written wrong" },
  messages: {
    replace: { zh: "“{wrong}”应为“{expected}”。", en: "“{wrong}” should be “{expected}”." },
  },
  examples: {
    good: [
      "报名截止时间：2026年5月1日，台账已建立。",
      "毕竟争取到了支持，按排名先后发言。",
      "甘做为民服务的勤务员，预防犯罪。",
      "搭建帐篷，公布署名文章，自己经历过。",
    ],
    bad: [
      "「截止」2026年11月底，建立「台帐」12本。",
      "认真「布署」，「再接再励」，把工作当作「份内」事。",
      "组织「时势」学习，解决党性淡「簿」问题，暖民心、「暧」民心。",
      "对党员教育抓「的」不够深，班子「自已」的短板还不少。",
    ],
  },
  check(snapshot, profile) {
    const own = ownConfused(snapshot, profile).map(({ range, wrong, right }) =>
      findingAt(snapshot, range, {
        ruleId: "word-confused",
        messageId: "replace",
        data: { wrong, expected: right },
        fix: { edits: [{ range, text: right }] },
      }),
    );
    return [...phraseFindings(snapshot, "word-confused", "confused", true), ...own];
  },
};
