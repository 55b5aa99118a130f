/** Words that end like the name of a place and are none; each is matched at the end of what stands before a suffix. */
export const COMMON_BEFORE: Readonly<Record<string, RegExp>> = {
  镇: /[乡城集村全我各本该小古重强名新坐老此某两每外下]$|(重点|中心|建制|特色|示范|文明|先进|所在|相关|有关|部分|周边|卫生|偏远|工业|旅游|试点|边远|个)$/,
  乡: /[城下家返回老同故水全我各本该入离侨兴异他梦此某山新原两每外归爱]$|(民族|所在|相关|有关|部分|周边|偏远|示范|个)$/,
  街道: /[各全我本该此某两每外条背]$|(主要|城市|沿街|社区|中心|示范|相关|有关|所在|部分|周边|重点|主次|大|整治|清扫|打扫|个)$/,
  县: /[全我各本该市区省外跨郡此某两每小大强新]$|(试点|示范|文明|先进|所在|相关|有关|部分|重点|周边|贫困|脱贫|农业|个)$/,
  区: /[社地园辖景小发城郊山灾校厂库林牧片全我各新老特战治疫专选营院病街市本该县此某两外]$|(示范|试验|工业|保护|高新|责任|服务|功能|核心|产业|经济|合作|先行|引领|集聚|风景|管理|港|防)$/,
  市: /[城全我各本该省县上超门夜股入集区外跨此某两大都]$|(地级|省会|文明|中心|直辖|试点|示范|先进|所在|周边|个)$/,
};

/** A first character with which a clause begins that leads up to a place, not the place's own name. */
export const LEADS_UP = /^[到赴进在对为由向把将与和同及被等各全本该我某每从于建抓促助推创评选往驻经受以据按就让使靠因若如除随凡其即这那有是打形带实强加积完深全重]/;

/** Words of two characters with which a clause begins that speaks of a place without naming it: 目前街道, 支持街道纪工委. */
export const COMMON_LEADS =
  /^(目前|当前|现有|近年|今年|去年|同时|此外|期间|其次|其余|其它|其他|剩余|支持|协助|协调|配合|联合|会同|指导|督促|引导|组织|要求|包括|涉及|覆盖|部分|有关|相关|依托|联系|下沉|挂职|走进|明确|指定|安排|委托|邀请|带领|率先|一些|少数|个别|大部|基层|农村|山区|沿线|沿海|周边|试点|示范|先进|创新|多个|各个|辖区|辖内|属地|共有|接受|参加|参与|服务|监督|检查|考核|通报|约谈|抽调|选派|抽查|统筹|整合|集中|增强|发动|动员|号召|鼓励|争取|化解|解决|落实|贯彻|执行|完善|健全|修订|制定|印发|规范|管理|提升|提高|压实|推进|探索|试行|实施|开展|举办|召开|营造|构建|夯实|筑牢|坚持|经过|通过|围绕|聚焦|立足|根据|按照|结合|紧扣|依据|作为|成为|成立|设立|特别|尤其|主要|重点|具体|只有|所有|众多|若干|双方|三个|两个|四个|五个|六个|十个)/;

/** What stands behind a place that acts itself: 白塔镇结合实际, 柳荫街道党工委. Behind 制定街道党建工作要点 none of these does. */
export const ACTS =
  /^(已|结合|坚持|紧扣|紧紧|紧盯|聚焦|立足|以|把|将|通过|围绕|积极|认真|严格|深入|扎实|全面|切实|党委|党工委|党政|人民政府|政府|纪委|人大|共|全年|今年|先后|召开|组织|开展|制定|成立|投入|建立|推进|推行|推动|落实|创新|探索|打造|按照|根据|高度|充分|着力|大力|不断|持续|进一步|率先|始终|牢牢|采取|实施|举办|新建|完成|累计|在|对|加大|加强|加快|强化|抓|严|统筹|依托|第一时间|主动|多措|多举|迅速|及时|被|荣获|获)/;

/** Characters that join words and stand in no name of a place. */
export const NO_NAME = /[由在的了是对被把向从和与或及至年月日个名是所各全]/;

/** Words behind a name that make it a place where others were met, or an example, not the writer. */
export const ALSO_NAMED = /^(等|、|和|与|及|至|以及|一带|方向|籍|人(?!民)|域|级|民|友|亲|愁|情|村|容|貌|风|土|规|上|内|里|中|长|直|别|间|划|块)/;

/** The organs by whose names an office is known: where they stand masked once, they should be masked everywhere. */
export const ORGANS: readonly string[] = ["总工会", "党工委", "团工委", "妇工委", "管委会", "党支部", "党总支", "机关党委", "党组", "妇联", "团委", "工会"];
