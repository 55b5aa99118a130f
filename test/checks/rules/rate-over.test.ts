import { rateOver } from "../../../src/checks/rules/rate-over";
import { foundBy } from "../found-by";

describe("rate-over", () => {
  it.each<[string, string]>([
    ["党员出席率103%。", "over 0:5-9 103%"],
    ["参训率高达130%", "over 0:5-9 130%"],
    ["全年到会率均达１２０％。", "over 0:7-11 １２０％"],
    ["居民入户率为100.5%", "over 0:6-12 100.5%"],
    ["产品合格率保持在998%", "over 0:8-12 998%"],
    ["办结率达到了101%", "over 0:6-10 101%"],
    ["建档率是110%", "over 0:4-8 110%"],
    ["问题整改完成率为1000%", "over 0:8-13 1000%"],
  ])("finds %s", (text, found) => {
    expect(foundBy(rateOver, text)).toEqual([found]);
  });

  it.each([
    "到会率100%",
    "完成率110%",
    "任务完成率为120%",
    "增长率达到150%",
    "出席率提高120%",
    "覆盖率比上年增长110%",
    "投资完成率130%",
    "资产负债率120%",
    "使用率101%",
    "出席率95%、产值增长120%",
    "到会率超过100%",
    "收购率120%",
    "达标率由80%提高到100%",
  ])("leaves alone %s", (text) => {
    expect(foundBy(rateOver, text)).toEqual([]);
  });

  it("takes a hundred for the most", () => {
    expect([99, 100, 101].map((rate) => foundBy(rateOver, `出席率${rate}%`).length)).toEqual([0, 0, 1]);
  });
});
