import type { Phrase } from "../text/phrase";

/** Behind these characters 请 belongs to another word: 报请批准, 邀请市里的专家. */
const OTHER_WORDS = Array.from("报提申呈邀聘商函吁敦宴延约恳敬特烦诚");

/** With what a request to a superior begins. */
export const askWords: readonly Phrase[] = [
  ...["恳请", "敬请", "请求", "特请", "烦请", "希望上级", "期望上级", "盼望上级", "建议", "特此请示", "以上请示"].map((text) => ({ text })),
  ...["请予", "请给予", "请批示", "请批准", "请批复", "请审批", "请上级", "请省", "请市", "请县", "请区", "请州"].map((text) => ({ text, notAfter: OTHER_WORDS })),
];

/** A formula that asks without naming a thing. */
export const FORMULAS =
  /^(?:请批示|请批准|请批复|请审批|请予(?:以)?(?:批准|批复|审批|批示|支持|解决|拨付|协调)|请给予(?:支持|解决)|[恳敬]请(?:予以)?(?:批准|批复|审批|批示)|特此请示|以上请示)/;

const SUPERIORS = "上级|党委|党工委|党组|[省市县区州]委|[省市县区州]政府|[省市县区州]人民政府|人民政府|[省市县区州]局|[省市县区州]财政|财政";
const GIVES = "增加|加大|安排|配备|给予|予以|列入|落实|提高|调剂|保障|帮助|协调|解决|核定|增设";
const GOODS = "经费|资金|投入|预算|编制|人员|人手|力量|补助|职数|用房|车辆|设备|名额|指标|倾斜|支持|解决";

/** What only a superior gives, behind such a beginning in the same sentence. */
export const GIFTS = new RegExp(
  `批准|批复|审批|批示|拨付|拨款|划拨|追加|增编|核增|(?:${GIVES})[^，。；]{0,16}(?:${GOODS})|` +
    `(?:经费|资金|编制|人员)[^，。；]{0,10}(?:支持|倾斜|保障|解决)|(?:${SUPERIORS})[^，。；]{0,20}支持`,
);

/** 建议增加党建工作经费, 建议上级在编制上给予倾斜: what is proposed to a superior, not to those below or to everybody. */
export const PROPOSALS = new RegExp(
  `^建议(?:由|请|在|将|把|从)?(?:${SUPERIORS}|每年|适当|尽快|进一步|继续|逐年|增加|加大|安排|拨付|追加|划拨|配备|增设|核增)`,
);

/** Asked of those who listen or read: 恳请各位领导批评指正. */
export const OF_LISTENERS = /各位|大家|同志|代表|评委|群众|指正|批评|评议|审议|审阅|监督|谅解|理解/;

/** Told, not asked: 已多次请求上级拨付, 积极建议增加投入. */
export const TOLD = /已|曾|多次|先后|积极|主动|及时|向[^，。；]{1,12}$|代表|委员|职工|居民|村民|企业|专家|提出/;
