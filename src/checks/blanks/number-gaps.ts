import { isBlank, isDigit, isHan } from "../characters";
import { characterClass } from "../scan/character-class";
import { positionsOf } from "../scan/scan-of";

/** A place where a number was taken out; UTF-16 offsets, half-open: the blank, or the word before which it is missing. */
export interface NumberGap {
  readonly start: number;
  readonly end: number;
  /** The word of measure or time behind the gap. */
  readonly unit: string;
}

// Words that only count: behind a blank inside a sentence they miss their number.
const UNITS = /^(余?(?:人次|场次|批次|名|次|个|篇|份|条|件|项|场|期|户|余名|余人|人|套|处|亩|公里|万元|亿元|元|课时|小时|天)|平方米)(.?)/;
const BEHIND_UNIT = "，。；、）)：；的";

// Words that are part of other words as well (带头 人, 明 天): they need a word before them that counts.
const WEAK: readonly string[] = ["人", "个", "天", "期", "元", "处", "套", "户", "项", "小时"];

/** Words that end like a word of measure: a blank inside one, as copies from a PDF have it, hides no number. */
const BROKEN_WORDS: ReadonlySet<string> = new Set([
  ..."文条事案信稿软硬证附邮零配要部急批物构组".split("").map((char) => `${char}件`),
  ..."排姓署报有著实签知提题同命更罪冠除点成".split("").map((char) => `${char}名`),
  ..."名层场批多首班屡再依每此档其渐两".split("").map((char) => `${char}次`),
  ..."整各逐单几那哪".split("").map((char) => `${char}个`),
  ..."股身月年省备成部等县".split("").map((char) => `${char}份`),
  ..."线头面链信便".split("").map((char) => `${char}条`),
  ..."事奖选专立款强弱单各逐多子".split("").map((char) => `${char}项`),
  ..."日时长近学假周定到延前后中同初逾工限预早".split("").map((char) => `${char}期`),
  ..."农客用商账门住大散困贫各".split("").map((char) => `${char}户`),
  ..."市广农现立商入下出市赛剧磁".split("").map((char) => `${char}场`),
  ...["配套", "好处", "难处", "各处", "办事处", "开篇", "通篇", "全篇", "公元", "单元", "多元", "今天", "明天", "每天", "全天", "本人", "个人", "法人", "专人"],
]);

// 结案率达 %, 同比提高 个百分点: a share misses its number behind a word that leads to one.
const SHARE = /^(?:[%％‰]|个百分点)/;
const RATE_BEFORE =
  /(?:率|度|比重|占比|比例|占|达|为|至|到|约|近|超|超过|逾|增长|下降|提高|提升|降低|上升|减少|增加|增幅|降幅|完成|[数量额务划标资]的|[%％点][、和])$/;

/** 党员 名，其中预备党员 名；召开会议  次; 2026年 月 日. Only blanks inside a running sentence are read. */
export function blankGaps(text: string): readonly NumberGap[] {
  if (!/[，。；]/.test(text)) return [];
  const gaps: NumberGap[] = [];
  let behind = -1;
  for (const start of positionsOf(text, characterClass.blank)) {
    if (start < behind) continue;
    let end = start + 1;
    while (isBlank(text.charAt(end))) end += 1;
    behind = end;
    const unit = gapUnit(text, start, end);
    if (unit !== undefined) gaps.push({ start, end, unit });
  }
  return gaps;
}

function gapUnit(text: string, start: number, end: number): string | undefined {
  const prev = text.charAt(start - 1);
  if (text.startsWith("同志", end) && isNameMissing(text, start)) return "同志";
  if (isDatePart(text, start, end)) return SIGNED_LATER.test(text) ? undefined : text.charAt(end);
  const share = SHARE.exec(text.slice(end, end + 4))?.[0];
  if (share !== undefined && RATE_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return share;
  if (!isHan(prev) || share !== undefined) return undefined;
  const match = UNITS.exec(text.slice(end, end + 5));
  if (match === null) return undefined;
  const [, unit = "", next = ""] = match;
  if (end - start === 1 && BROKEN_WORDS.has(prev + unit)) return undefined;
  if (next === "" || BEHIND_UNIT.includes(next)) return !WEAK.includes(unit) || countsBefore(text, start) ? unit : undefined;
  return end - start >= 2 && countsBefore(text, start) && !/^(人民|个人|人员|项目|名单|名称|条例|件数|次数|场所|户籍|个别|天然|元旦)/.test(text.slice(end, end + 2)) ? unit : undefined;
}

/** 会议由 同志主持， 同志发言: the name before 同志 was taken out. */
function isNameMissing(text: string, start: number): boolean {
  return "由，、；。“".includes(text.charAt(start - 1) || "none");
}

/** 年 月 and 月 日 behind a year in figures. */
function isDatePart(text: string, start: number, end: number): boolean {
  const prev = text.charAt(start - 1);
  const unit = text.charAt(end);
  if (prev === "年" && unit === "月") return isDigit(text.charAt(start - 2));
  return prev === "月" && unit === "日" && /[0-9]年\s*\d{0,2}月$/.test(text.slice(Math.max(0, start - 8), start));
}

/** 甲、乙双方于2026年 月 日签订, 自2026年 月 日起至…止: dates that are put in by hand when a paper is signed. */
const SIGNED_LATER = /甲方|乙方|双方|合同|协议|承诺|租赁|期限|有效期|起至|签订|填写|填表/;

function countsBefore(text: string, start: number): boolean {
  return /(共|共有|有|达|召开|开展|组织|举办|完成|发放|收集|解决|排查|整改|走访|慰问|培训|党员|发展|培养|撰写|报送|投入|经费|资金|累计|新增|建成|其中|干部|职工|群众|教师|学生|人员|分子|志愿者|居民|村民|约|近|计|覆盖|参加|参与|惠及|服务|活动|会议|问题|项目)$/.test(
    text.slice(Math.max(0, start - 4), start),
  );
}

// What is counted, and the words that count it: directly side by side the number between them is gone.
const COUNTED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(活动|会议|学习|培训|研讨|党课|调研|检查|走访|慰问|宣讲|讲座|例会|共|达|约|累计|共计|开展|召开)$/, ["次", "场次", "余次"]],
  [/(党员|预备党员|干部|职工|积极分子|群众|志愿者|教师|教职工|人员|同志|委员|代表|共有|共计)$/, ["名", "人次", "余名", "余人次"]],
  [/(文章|心得|心得体会|信息|简报|稿件|论文|共计|累计)$/, ["篇", "余篇"]],
  [/(问题|意见|建议|线索|措施|隐患|诉求|共计|累计)$/, ["条", "余条"]],
  [/(经费|资金|投资|产值|党费|补助|奖金|善款|捐款|预算|款项|物资|共计|累计|合计|金额)$/, ["万元", "万余元", "余万元", "亿元", "元"]],
  [/(率|率达|率为|占比达|占比为|率达到|占比|比重为|比重达|同比增长|同比下降|同比提高|同比上升)$/, ["%", "％"]],
];

const isLastOfUnit = new Uint8Array(0x10000);
for (const char of "次名篇条元%％") isLastOfUnit[char.charCodeAt(0)] = 1;
const FIRST_OF_UNIT = "次场名篇条万亿元人余%％";
const ENDS = "，。；、）)";
// A line without a mark is a heading or a label: 会议次.
const IN_SENTENCE = /[，。；：、]/;

/** 投入经费万元, 共有党员名，, 召开会议次。 Here the gap has no width: the range is the word of measure. */
export function bareGaps(text: string): readonly NumberGap[] {
  const gaps: NumberGap[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isLastOfUnit[text.charCodeAt(at)] !== 1) continue;
    const next = text.charAt(at + 1);
    if (next !== "" ? !ENDS.includes(next) : !IN_SENTENCE.test(text)) continue;
    // 30次: the number is there, as nearly always.
    if (isDigit(text.charAt(at - 1))) continue;
    const gap = bareGapBefore(text, at + 1);
    if (gap !== undefined) gaps.push(gap);
  }
  return gaps;
}

const LONGEST_UNIT = 4;

function bareGapBefore(text: string, end: number): NumberGap | undefined {
  const word = text.slice(Math.max(0, end - 12), end);
  for (let length = LONGEST_UNIT; length >= 1; length -= 1) {
    const unit = word.slice(word.length - length);
    if (unit.length < length || !FIRST_OF_UNIT.includes(unit.charAt(0))) continue;
    if (!COUNTED.some(([, units]) => units.includes(unit))) continue;
    // 党员名、住址 and 投资亿元、十亿元 are lists.
    if ((unit === "名" || unit === "亿元") && text.charAt(end) === "、") return undefined;
    // 单位：完成率%、合格率%; （增长率%）: titles of columns.
    const isTitle = /[、：（(]/.test(word) || !"，。；".includes(text.charAt(end) || "none");
    if ("%％".includes(unit) && isTitle && /[率比]$/.test(word.slice(0, -1))) return undefined;
    const before = word.slice(0, word.length - length);
    if (COUNTED.some(([nouns, units]) => units.includes(unit) && nouns.test(before))) return { start: end - length, end, unit };
    return undefined;
  }
  return undefined;
}
