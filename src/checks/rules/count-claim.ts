import { findingAt } from "../finding-at";
import { countClaims } from "../numbering/count-claims";
import { pointsBehind } from "../numbering/points-behind";
import type { Finding, Rule } from "../types";

/** The text announces a number of points, and another number follows. */
export const countClaim: Rule = {
  id: "count-claim",
  family: "numbering",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "所说的项数与后面不符", en: "The announced number of points is not what follows" },
  messages: {
    differs: { zh: "这里说“{claim}”，后面数到的是{actual}项，请核对。", en: "“{claim}” is announced here, but {actual} points follow." },
  },
  examples: {
    good: [
      "重点做好以下三方面工作：一是抓学习。二是抓队伍。三是抓作风。",
      "一、主要工作\n主要抓了以下两项工作。\n（一）抓学习。\n（二）抓队伍。\n二、存在问题",
      "落实“三会一课”，开展“四个一”活动：一是抓学习。二是抓队伍。",
      "分三个层次：领导班子、中层干部和一般干部。",
    ],
    bad: [
      "重点做好「以下四方面」工作：一是抓学习。二是抓队伍。三是抓作风。",
      "一、主要工作\n主要抓了「以下三项」工作。\n（一）抓学习。\n（二）抓队伍。\n二、存在问题",
      "存在的问题主要有「三个」：一是学习不深。二是创新不够。",
      "分「三个层次」：领导班子、中层干部、党员骨干、一般干部。",
    ],
  },
  check(snapshot) {
    return countClaims(snapshot).flatMap(({ paragraph, claim }): readonly Finding[] => {
      const points = pointsBehind(snapshot, paragraph, claim);
      if (points === null || (points.fewest <= claim.count && claim.count <= points.most)) return [];
      const range = { paragraph: paragraph.index, start: claim.start, end: claim.end };
      return [
        findingAt(snapshot, range, {
          ruleId: "count-claim",
          messageId: "differs",
          data: { claim: paragraph.text.slice(claim.start, claim.end), actual: claim.count > points.most ? points.most : points.fewest },
          related: points.places,
        }),
      ];
    });
  },
};
