import { findingAt } from "../finding-at";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { doubleApproximations } from "../text/double-approximations";
import type { Rule } from "../types";

/** 约30人左右: said twice that the figure is not exact. */
export const approximationDouble: Rule = {
  id: "approximation-double",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "约数说了两遍", en: "Said twice that a figure is approximate" },
  messages: {
    double: { zh: "“{before}”和“{behind}”意思重复，留一个即可。", en: "“{before}” and “{behind}” say the same; keep one." },
  },
  examples: {
    good: ["约30人参加，20人左右发言，覆盖500余户。", "近20多年来变化很大，满意率在98%以上。", "附近20余户居民，签约30余家企业。"],
    bad: ["「约30人左右」参加，走访「近500余」户。", "参与率「超过90%以上」，「至少3次以上」。"],
  },
  check(snapshot) {
    return paragraphsShowing(snapshot, trait.approximated, trait.approximatedAgain).flatMap(({ text, index }) =>
      doubleApproximations(text).map(({ start, end, before, behind }) =>
        findingAt(snapshot, { paragraph: index, start, end }, { ruleId: "approximation-double", messageId: "double", data: { before, behind } }),
      ),
    );
  },
};
