import { faultsOfSentences } from "../agreement/faults-of-sentences";
import { attendanceFaults } from "../agreement/attendance-faults";
import { findingsOf } from "../agreement/fault";
import type { Rule } from "../types";

/** 开展活动12场、8人次: fewer attendances than events. */
export const attendanceLow: Rule = {
  id: "attendance-low",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "参加人次比场次还少", en: "Fewer attendances than events" },
  messages: {
    low: {
      zh: "开展了{times}，参加的只有{people}，人次不会比场次少，请核对。",
      en: "{times} were held and only {people} attended; attendances are never fewer than events.",
    },
  },
  examples: {
    good: [
      "开展志愿服务12场，参加180人次。",
      "开展志愿服务12场、12人次。",
      "开展督查12次，约谈8人次。",
      "开展廉政谈话12次、8人次。",
      "走访慰问12次，慰问8人次。",
      "组织培训12次，表彰先进8人次。",
      "开展警示教育12次，处理8人次。",
      "开展活动12场，参加8人。",
      "开展活动12场，平均每场参加8人次。",
      "开展活动20余场，参加18人次。",
      "选派干部外出培训12次、8人次。",
      "召开会议12次，有8人次发言。",
      "开展活动1200场次，覆盖群众1.2万人次。",
    ],
    bad: [
      "开展活动12场、「8人次」。",
      "组织培训12期，培训「10人次」。",
      "开展志愿服务30次，服务群众「21人次」。",
      "举办宣讲15场次，覆盖党员干部「8人次」。",
      "举办讲座6场（参加「5人次」）。",
      "集中学习24次，参加「20人次」。",
      "全年开展文艺演出40场，惠及群众「36人次」。",
      "举办读书会12期，吸引读者「9人次」。",
      "开展安全演练8次，参加职工「6人次」。",
    ],
  },
  check(snapshot) {
    return findingsOf(snapshot, "attendance-low", faultsOfSentences(snapshot, 0, 2, attendanceFaults));
  },
};
