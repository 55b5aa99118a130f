import { reportAsks } from "../../../src/checks/rules/report-asks";
import { foundBy } from "../found-by";

const inReport = (text: string, title = "清河县民政局关于养老服务工作情况的报告"): readonly string[] => foundBy(reportAsks, `${title}\n${text}`);

describe("report-asks finds what a report asks of its superior", () => {
  it.each<[string, string]>([
    ["妥否，请批示。", "asks 1:3-6 请批示"],
    ["当否，请予批准。", "asks 1:3-7 请予批准"],
    ["以上事项，敬请批准。", "asks 1:5-9 敬请批准"],
    ["特此请示。", "asks 1:0-4 特此请示"],
    ["请予支持为盼。", "asks 1:0-4 请予支持"],
    ["恳请县委、县政府高度重视，给予资金支持。", "asks 1:0-19 恳请县委、县政府高度重视，给予资金支持"],
    ["恳请上级拨付工作经费20万元。", "asks 1:0-6 恳请上级拨付"],
    ["请上级增加人员编制3名。", "asks 1:0-9 请上级增加人员编制"],
    ["请市财政局尽快拨付配套资金。", "asks 1:0-9 请市财政局尽快拨付"],
    ["希望上级在政策和资金方面给予倾斜。", "asks 1:0-16 希望上级在政策和资金方面给予倾斜"],
    ["三是建议增加党建工作经费，改善阵地条件。", "asks 1:2-12 建议增加党建工作经费"],
    ["为此，建议上级适当增加编制。", "asks 1:3-13 建议上级适当增加编制"],
  ])("%s", (text, found) => {
    expect(inReport(text)).toEqual([found]);
  });

  it.each(["2026年党建工作总结", "2026年度述职报告", "2026年工作情况汇报", "2026年上半年工作总结及下半年工作打算", "关于巡察整改情况的报告（送审稿）"])("in %s", (title) => {
    expect(inReport("恳请上级拨付工作经费20万元。", title)).toHaveLength(1);
  });
});

describe("report-asks leaves alone", () => {
  it.each([
    "以上报告，请予审议。",
    "以上报告，请审阅。",
    "以上述职，恳请各位领导和同志们批评指正。",
    "恳请大家继续支持我的工作。",
    "已报请县政府批准，11月底前完成。",
    "邀请市级专家8名，给予技术支持。",
    "积极争取上级资金支持，落实补助资金120万元。",
    "先后4次请求上级部门协调解决用地指标。",
    "采纳群众建议增加路灯12盏、安排经费6万元。",
    "办理代表建议12件，落实资金300万元。",
    "建议各村健全值班制度，加大投入。",
    "严格执行重大事项请示报告制度，凡报批事项一律请示县委批准。",
    "群众来信写道：“恳请上级拨付资金，修好这条路。”",
    "申请救助的，经民政局审批后发放补助。",
    "对企业提请解决的事项，逐项给予资金支持。",
  ])("%s", (text) => {
    expect(inReport(text)).toEqual([]);
  });

  it.each([
    "清河县民政局关于解决养老服务资金的请示",
    "清河县民政局关于商请共享数据的函",
    "关于申请拨付养老服务补助资金的报告",
    "清河县民政局局务会议纪要",
    "在全县养老服务工作会议上的讲话",
    "2026年养老服务工作要点",
    "养老服务补助资金申请书",
    "关于做好养老服务工作的通知",
    "关于加快发展养老服务的建议",
  ])("all of %s", (title) => {
    expect(inReport("恳请上级拨付工作经费20万元。\n妥否，请批示。", title)).toEqual([]);
  });

  it("what a study of the matter proposes, but not what it asks to be decided", () => {
    const study = "关于农村养老服务的调研报告";
    expect(inReport("建议增加经费投入，健全服务网络。", study)).toEqual([]);
    expect(inReport("妥否，请批示。", study)).toHaveLength(1);
  });
});
