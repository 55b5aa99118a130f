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

/** Characters that join words and stand in no name of a place. */
export const NO_NAME = /[由在的了是对被把向从和与或及至年月日个名是所各全]/;

/** Words behind a name that make it a place where others were met, or an example, not the writer. */
export const ALSO_NAMED = /^(等|、|和|与|及|至|以及|一带|方向|籍|人(?!民)|域|级|民|友|亲|愁|情|村|容|貌|风|土|规|上|内|里|中|长|直|别|间|划|块)/;

/** The organs by whose names an office is known: where they stand masked once, they should be masked everywhere. */
export const ORGANS: readonly string[] = ["总工会", "党工委", "团工委", "妇工委", "管委会", "党支部", "党总支", "机关党委", "党组", "妇联", "团委", "工会"];
