import { runChecks } from "../../../src/checks/run-checks";
import { placeholderMask } from "../../../src/checks/rules/placeholder-mask";
import { snapshotOfParagraphs, snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const found = (text: string) =>
  runChecks(snapshotOfText(text), {}, [placeholderMask]).map(({ range, messageId }) => [range.start, range.end, messageId]);

describe("placeholder-mask finds a mask at its exact place", () => {
  it.each<[string, ...[number, number, string][]]>([
    ["组织集中学习**次，专题研讨*次", [6, 8, "number"], [14, 15, "number"]],
    ["覆盖党员群众达x人次。", [7, 8, "number"]],
    ["撰写心得体会文章x余篇", [8, 9, "number"]],
    ["X月、X月和X月召开", [0, 1, "number"], [3, 4, "number"], [6, 7, "number"]],
    ["xx县党委召开会议", [0, 2, "name"]],
    ["学习宣传贯彻xxx精神", [6, 9, "name"]],
    ["20XX年度工作总结", [2, 4, "year"]],
    ["20xx年，我局", [2, 4, "year"]],
    ["202X年底", [3, 4, "year"]],
    ["20_年工作要点", [2, 3, "year"]],
    ["20**年和20××年", [2, 4, "year"], [8, 10, "year"]],
    ["****年，全局", [0, 4, "year"]],
    ["XXXX年XX月XX日", [0, 4, "year"], [5, 7, "number"], [8, 10, "number"]],
    ["党的xx届五中全会", [2, 4, "number"]],
    ["党的**届*中全会", [2, 4, "number"], [5, 6, "name"]],
    ["**市**局关于开展工作的情况报告", [0, 2, "name"], [3, 5, "name"]],
    ["*区志愿者协会", [0, 1, "name"]],
    ["推广“*模式”和“**”做法", [3, 4, "name"], [9, 11, "name"]],
    ["学习《**》等书目", [3, 5, "name"]],
    ["《**（**）管理办法》", [1, 3, "name"], [4, 6, "name"]],
    ["编制××个，平均年龄××.*岁", [2, 4, "number"], [10, 12, "name"], [13, 14, "number"]],
    ["2xxxx人参加", [1, 5, "part"]],
    ["分队3xxxx次", [3, 7, "part"]],
    ["××公司年会", [0, 2, "name"]],
    ["×年×月×日", [0, 1, "number"], [2, 3, "number"], [4, 5, "number"]],
    ["简报第××期", [3, 5, "number"]],
    ["附件：1.××××", [5, 9, "name"]],
    ["□□省办公厅", [0, 2, "name"]],
    ["于○○年在○○县召开", [1, 3, "number"], [5, 7, "name"]],
    ["党员____名，预备党员＿名", [2, 6, "number"], [12, 13, "number"]],
    ["增强_总书记重要讲话精神", [2, 3, "name"]],
    ["“*+*”主题党日", [1, 2, "name"], [3, 4, "name"]],
    ["持续开展三服务*，探索推进", [7, 8, "name"]],
    ["完成投资＊＊亿元", [4, 6, "number"]],
    ["参与率在**%以上", [4, 6, "number"]],
    ["20xx.x.x", [2, 4, "part"], [5, 6, "name"], [7, 8, "name"]],
    ["增长x.x%", [2, 3, "name"], [4, 5, "number"]],
    ["从20*5年起", [3, 4, "year"]],
    ["接诊20xxxx人次", [4, 8, "part"]],
    ["联系人：XXX", [4, 7, "name"]],
    ["排查线索x条", [4, 5, "number"]],
    ["完成5项×类，共3×人", [4, 5, "number"], [9, 10, "part"]],
    ["由×局牵头，于×月×日召开，执行×标准", [1, 2, "name"], [7, 8, "number"], [9, 10, "number"], [16, 17, "name"]],
    ["打造“×”品牌，“×镇经验”", [3, 4, "name"], [9, 10, "name"]],
    ["投入约×万元×次", [3, 4, "number"], [6, 7, "number"]],
    ["在_镇召开，由_同志主持", [1, 2, "name"], [7, 8, "name"]],
    ["于×月×日标准化", [1, 2, "number"], [3, 4, "number"]],
    ["案例：××县", [3, 5, "name"]],
    ["开展“*”的主题活动，“*”为主题", [3, 4, "name"], [12, 13, "name"]],
    ["带*名党员参加，标*个点位", [1, 2, "number"], [9, 10, "number"]],
    ["由张**同志主持，联系人：张**", [2, 4, "name"], [14, 16, "name"]],
    ["〔2024〕*号文件，×形势严峻", [6, 7, "number"], [11, 12, "name"]],
    ["项目命名为“××工程”", [6, 8, "name"]],
    ["共（60）人参加×次", [8, 9, "number"]],
  ])("%s", (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("placeholder-mask leaves alone what only looks like a mask", () => {
  it.each([
    "A类1.2×单价，B类0.8×单价。",
    "李××委员：",
    "新增2×35万千瓦机组",
    "展板规格5×3米，面积10×10",
    "版心156mm×225mm，照片4cm×3cm",
    "计算3×2=6",
    "单价×数量＝金额",
    "采用长×宽×高计算",
    "分辨率1920x1080",
    "核算5*3和5 * 3",
    "打开*.docx文件",
    "公式a*b",
    "取得1+X证书，落实“3+X”和“党建+X”",
    "X+Y模式",
    "购置X光机、X射线仪",
    "X染色体检测",
    "沿X轴移动",
    "X形支架",
    "7×24小时和7*24小时服务",
    "x86架构",
    "单位：____　负责人：____",
    "使用Windows XP系统",
    "SPF X系列",
    "iPhone X一台",
    "X5型设备",
    "第XX章",
    "文中IX表示九",
    "访问www.xxx.com",
    "文件名max_value和report_v2",
    "工作总结_终稿.docx",
    "*注：数据截至12月底",
    "* 备注：不含借调人员",
    "**说明：口径一致",
    "各单位完成情况（万元）*",
    "数据来源*",
    "* 开展学习",
    "***",
    "电话138****1234",
    "手机138xxxx1234",
    "身份证号3701**********1234",
    "身份证号码**",
    "密码：******",
    "依据《XX大学章程》办理",
    "签名：____",
    "（签字）____　____年____月____日",
    "____________",
    "□是　□否",
    "□ 已完成",
    "○ 第一组",
    "二○二四年",
    "二○○九年三月",
    "邮编：□□□□□□",
    "正确的打√，错误的打×",
    "填√或×",
    "机密★1年",
    "五星级★★★",
    "二〇二四年",
    "讲课费按2人×3天×400元测算",
    "到课率＝实到人数÷应到人数×100%",
    "补助资金按80元×15天计发，人均20元*12个月",
    "生均公用经费720元/生×1350人，按（A＋B）×C计算",
    "绩效按基数×系数×考核得分核定",
    "按实有人数×标准计发，面积×单价计算",
    "实施“数据要素×”行动，打造“党员×先锋”品牌",
    "落实《“数据要素×”三年行动计划》",
    "正文用三号仿宋_GB2312，二级标题用楷体_GBK",
    "支部工作总结_范文大全_百度文库",
    "工作总结_范文大全____篇",
    "党支部_工作",
    "×××（学院）赴×××， 例：××市",
    "名称写全称，如××市水务局",
    "如：××县水务局关于××工作的报告",
    "识别规模（XX户XX人）",
    "讲课费：（60＋6）人×5天×400元/人·天＝132000元",
    "百公里油耗＝当月加油量÷当月行驶里程×100。",
    "带“*”的为必填项，带★的条款为实质性要求",
    "*为预算数，其余为决算数。",
    "标有“*”号的参数为关键指标，标*的须提供证明",
    "安装X形支撑12组，×形接头3个",
    "“叉”号用“×”表示，对号用“√”表示",
    "答案：1.√；2.×；3.×；4.√。",
    "禁烟区内可以吸烟。（×）",
    "×表示未达标，×为不合格",
    "文号格式为“青政发〔20××〕×号”，日期格式为“××××年×月×日”。",
    "附件统一命名为××单位××表",
    "公示名单：张*、李*明",
    "获奖人员：王××，陈×",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes a lone × in a table for an entry, and **次 in a table for a mask", () => {
    const cells = ["×", "x", "**次"].map((text) => ({ text, inTable: true }));
    const places = runChecks(snapshotOfParagraphs(cells), {}, [placeholderMask]).map(({ range }) => range);
    expect(places).toEqual([{ paragraph: 2, start: 0, end: 2 }]);
  });

  it("leaves masks inside a website's own words to that finding", () => {
    expect(found("下面是小编为大家整理的**局工作总结，供大家参考。")).toEqual([]);
  });

  it("takes a doubtful X for a mask only among many", () => {
    const few = "学校有X、Y两个校区，共XX人。";
    const many = `${few}其中X名党员，X个支部，X场活动。`;
    expect(found(few)).toHaveLength(1);
    expect(found(many)).toHaveLength(5);
  });

  it("looks into headers and footers as well", () => {
    const snapshot = snapshotOfParagraphs([{ text: "20XX年", story: { kind: "header", section: 0, variant: "Primary" } }]);
    expect(runChecks(snapshot, {}, [placeholderMask])).toHaveLength(1);
  });
});
