import { fixedText, foundIn } from "../found-in";

describe("word-doubled", () => {
  it.each<[string, string[]]>([
    ["教育的方法方法探讨不够", ["word-doubled:same 0 方法方法"]],
    ["对党建工作工作不够重视", ["word-doubled:same 0 工作工作"]],
    ["全面从严治党全面从严治党责任", ["word-doubled:same 0 全面从严治党全面从严治党"]],
    ["扎实开展主题教育教育，组织活动活动5次", ["word-doubled:same 0 教育教育", "word-doubled:same 0 活动活动"]],
    ["加强学习学习，提高认识", ["word-doubled:same 0 学习学习"]],
    ["研究制定整改整改措施", ["word-doubled:same 0 整改整改"]],
    ["各社区社区要抓好，深化行业行业整治", ["word-doubled:same 0 社区社区", "word-doubled:same 0 行业行业"]],
    ["落实落实落实责任", ["word-doubled:same 0 落实落实落实"]],
    ["现将2026年度党度党建情况汇报如下", ["word-doubled:same 0 度党度党"]],
    ["履行主行主体责任，坚持中国特色社会社会主义", ["word-doubled:same 0 行主行主", "word-doubled:same 0 社会社会"]],
    ["无法开展组织组织生活，引领机关机关服务", ["word-doubled:same 0 组织组织", "word-doubled:same 0 机关机关"]],
    ["疫情防控、安全安全生产、学习", ["word-doubled:same 0 安全安全"]],
    ["持续认真学习深入学习部署", ["word-doubled:verb 0 认真学习深入学习"]],
  ])("finds %s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    "得到实实在在的好处，方方面面都要抓",
    "《中国共产党党和国家机关基层组织工作条例》",
    "以模范行为为党旗增光",
    "一项一项抓，一步一步走，二十二十一都行",
    "人人参与，天天天天向上",
    "要研究研究、讨论讨论",
    "党支部支部书记，市委委员会委员会议",
    "某某某某企业参加",
    "深入学习、认真学习",
    "柳泉大学大学生志愿者，市人民医院医院感染管理科",
    "示例公司公司治理不断完善，东湖社区社区共建，镇小学小学部，丰禾合作社合作社章程",
    "县图书馆图书馆员，东山街道街道干部，恒信企业企业家，信息系统系统管理员",
    "市中级人民法院法院干警，县委办公室办公室主任，阳光小区小区业主",
    "省人大人大代表，市政协政协委员，党中央中央八项规定，有限责任责任人",
    "全社会社会治理，安全生产生产经营单位",
    "深化文化文艺惠民活动，进行先行先试，优化绿化绿地，年度制度制定",
    "弘扬全社会社会主义核心价值观",
    "一个片区一个片区地推进",
    "一个片区一个片区地推进",
    "县农业银行银行卡业务，市图书馆图书馆藏，东湖公园公园管理处",
  ])("leaves alone %s", (text) => {
    expect(foundIn(text).filter((line) => line.startsWith("word-doubled"))).toEqual([]);
  });

  it("keeps one of the words", () => {
    expect(fixedText("教育的方法方法探讨，落实落实落实责任")).toBe("教育的方法探讨，落实责任");
  });
});
