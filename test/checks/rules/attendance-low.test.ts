import fc from "fast-check";
import { attendanceLow } from "../../../src/checks/rules/attendance-low";
import { foundBy } from "../found-by";

describe("attendance-low", () => {
  it.each<[string, string]>([
    ["举办讲座１２场，８人次。", "low 0:8-11 ８人次"],
    ["开展培训6期、参训5人次。", "low 0:9-12 5人次"],
    ["开展文体活动20场，累计参加18人次。", "low 0:14-18 18人次"],
    ["举办宣讲1.2万场，覆盖1.1万人次。", "low 0:12-18 1.1万人次"],
    ["开展志愿服务10次（参与党员8人次）。", "low 0:14-17 8人次"],
    ["开展警示教育4次，教育党员3人次。", "low 0:13-16 3人次"],
    ["全年开展读书活动24次，组织党员20人次。", "low 0:16-20 20人次"],
    ["举办座谈会5场，惠及企业4人次。", "low 0:12-15 4人次"],
  ])("finds %s", (text, found) => {
    expect(foundBy(attendanceLow, text)).toEqual([found]);
  });

  it.each([
    "举办讲座12场，听众12人次。",
    "举办讲座12场。参加8人次。",
    "举办讲座12场，发放资料300份，解答咨询8人次。",
    "开展走访24次、20人次。",
    "提醒谈话3次、2人次。",
    "每月开展12场，参加8人次。",
    "培训12次，其中外地8人次。",
    "举办讲座12场，获奖8人次。",
    "举办讲座12场，邀请专家8人次。",
    "举办讲座12场，约8人次。",
    "救助8人次，走访12次。",
    "检查12家次，处罚8人次。",
  ])("leaves alone %s", (text) => {
    expect(foundBy(attendanceLow, text)).toEqual([]);
  });

  it("finds the number exactly when it is below the number of events", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (events, people) => {
        expect(foundBy(attendanceLow, `开展志愿服务${events}场，服务群众${people}人次。`)).toHaveLength(people < events ? 1 : 0);
      }),
    );
  });
});
