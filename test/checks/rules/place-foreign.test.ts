import { placeForeign } from "../../../src/checks/rules/place-foreign";
import type { Profile } from "../../../src/checks/types";
import { foundBy } from "../found-by";

const of = (title: string, text: string, profile?: Profile): readonly string[] => foundBy(placeForeign, `${title}\n一、工作\n${text}`, profile);

describe("place-foreign finds", () => {
  it.each<[string, string, string, string[]]>([
    ["a town that acts in a city bureau's report", "市局2026年工作总结", "统筹安排，白塔镇结合实际制定了计划。", ["acts 2:5-8 白塔镇"]],
    ["a subdistrict that acts", "区图书馆2026年工作总结", "今年以来，柳荫街道坚持每月一学。", ["acts 2:5-9 柳荫街道"]],
    ["another town in a town's report", "白塔镇2026年工作总结", "柳林镇严格落实责任。", ["acts 2:0-3 柳林镇"]],
    ["organs of another level", "市局2026年工作总结", "推动文化建设在省级机关深入开展。", ["level 2:7-11 省级机关"]],
    ["the committee of a lower level", "市局2026年工作总结", "落实县直机关工委要求。", ["level 2:2-6 县直机关"]],
    ["another county's lead", "清河县水务局2026年工作总结", "在临江县委、县政府的坚强领导下，稳步推进。", ["leads 2:1-4 临江县"]],
    ["a name where it is masked elsewhere", "工业园区工作总结", "指导**总工会开会。举办义诊、云台园总工会培训。", ["unmasked 2:15-18 云台园"]],
  ])("%s", (_, title, text, expected) => {
    expect(of(title, text)).toEqual(expected);
  });

  it("with a profile, every name that is not in it, however often", () => {
    const profile = { unit: "清河县水务局", places: ["白塔镇"] };
    const text = "白塔镇已通水。柳林镇已通水。柳林镇已验收。柳林镇已结算。临江县已通水。";
    expect(of("工作总结", text, profile)).toEqual(["acts 2:7-10 柳林镇", "acts 2:14-17 柳林镇", "acts 2:21-24 柳林镇", "acts 2:28-31 临江县"]);
  });
});

describe("place-foreign leaves alone", () => {
  it.each([
    ["places that were visited", "市局2026年工作总结", "到白塔镇调研，联系柳林乡，与临江县结对，走访柳荫街道。"],
    ["lists of places", "市局2026年工作总结", "白塔镇、柳林镇和河口乡已通水。"],
    ["common words", "市局2026年工作总结", "各乡镇结合实际落实，重点镇先行，城乡统筹，全县推进，特色小镇建成，背街道路硬化，返乡创业人员增多。"],
    ["words before a town that is not named", "县局2026年工作总结", "今年由镇党委牵头，在镇村两级推进，主要街道整洁。"],
    ["the writer's own town", "白塔镇2026年工作总结", "今年以来，白塔镇党委坚持每月一学，白塔镇已通水。"],
    ["towns in a county's own report", "清河县委2026年工作总结", "白塔镇率先完成改革。"],
    ["a name that comes back all the time", "市局2026年工作总结", "白塔镇已立项。白塔镇已开工。白塔镇已验收。"],
    ["the writer's own lead", "清河县水务局2026年工作总结", "在清河县委、县政府领导下，在县委的领导下，在市委领导下，稳步推进。"],
    ["the committee above", "区政府办2026年工作总结", "落实市直机关工委要求，争创市级机关服务品牌，在区级机关深入开展。"],
    ["masked names everywhere", "工业园区工作总结", "指导**总工会开会，**团工委开展活动，成立总工会。"],
    ["organs with other words before", "工业园区工作总结", "指导**总工会开会。县总工会、市总工会、产业园总工会培训。"],
    ["words before a subdistrict that is not named", "市局2026年工作总结", "牵头制定街道党建工作要点。目前街道专职干部仅2人。支持街道纪工委履职。辖区街道共建。指导乡镇建站。"],
    ["towns of the region, several of which act", "清河县水务局2026年工作总结", "白塔镇已通水。柳林镇已验收。"],
    ["a town that is told of elsewhere", "清河县水务局2026年工作总结", "到白塔镇巡查水库。白塔镇已通水。"],
    ["a report without a title", "", "白塔镇结合实际制定了计划。"],
  ])("%s", (_, title, text) => {
    expect(of(title, text)).toEqual([]);
  });
});
