import { clauseEnd, clauseStart } from "./clause-of";
import { ATTRIBUTE_FORMS, ATTRIBUTES, BARE_NOUNS, CHANGE_FORMS, LIGHT_VERBS, MONEY_VERBS, OBJECTLESS, RANK_FORMS, VERBS } from "./label-words";
import { COMFORTABLE, nameBefore } from "./name-before";
import { nounAfter } from "./noun-after";
import type { NounAfter } from "./noun-after";
import type { Quantity } from "./quantities-of";
import { withoutScope } from "./scope-words";
import type { Sentence } from "./sentences-of";

/** A quantity with its name, as its neighbours in the same sentence need it. */
export interface Named {
  readonly label: string;
  /** What later attributes (总投资, 参加) belong to. */
  readonly subject: string;
  /** What changes and shares (同比增长, 占比) behind it belong to: the last fact that is neither. */
  readonly base: string;
  readonly unit: string;
  /** How many numbers without a name of their own follow the named one: 0 for the named one itself. */
  readonly rank: number;
  /** Offset behind the unit and the noun that it counts: the next name begins here at the earliest. */
  readonly end: number;
}

const ONLY_LIGHT_VERB = new RegExp(`(?:${LIGHT_VERBS})(?:了|过)?[\\s约超近共达各]*$`, "u");
const WITHOUT_OBJECT = new RegExp(`^(?:${OBJECTLESS})$`, "u");
/** A predicate that is no longer is part of the name; noun and predicate together, in UTF-16 units. */
const SHORT_CLAUSE = 11;
/** 由去年的*万元增加到今年的*万元: the same thing at another time. */
const NEW_LEVEL = /^(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|压减|[增升降减])[到至](?:今年|去年|本年|目前|现在|年[末底]|(?:19|20)\d{2}年)的?$/u;
/** 开展培训 is a deed of its own, not who was trained in the one before. */
const TAKES_PLACE = /(?:开展|举办|举行)(?:各类|各种|专题|业务|技能)?(?:培训|服务)$/u;
/** What is left of the fact before, and those of an age among what it counted. */
const REST = /^(?:其余|余下|剩余|(?:\d{1,3}(?:周岁|岁)?[至到—–~～-]+)?\d{1,3}(?:周岁|岁)(?:及?以[上下])?(?:的)?)$/u;
/** Measure words that by themselves are what they count: *户，*人 are 户数 and 人数. */
const HEADS = new Set(["户", "人"]);
const WHOLE_PLACE = /^(?:[全本我各该]?\p{Script=Han}{0,4}(?:村|社区|街道|镇|乡|县|市|区|小区|单位|机关|局|院|校|厂|公司|支部))$/u;
/** Measure words whose predicate says what was counted: 10人次参与防汛. */
const SEXES = /^(?:男|女|男性|女性)$/u;
const RATES = /率$/u;
/** Another age is no part of the age before. */
const AGES = /\d(?:周岁|岁)(?:及?以[上下])?$/u;
/** 低于平均值 is no attribute of 高于平均值. */
const MEASURED_BY = /^(?:高于|低于|优于)|^完成.*(?:任务|计划|目标)$/u;
const RANK_AT_END = new RegExp(`(?<=.)${RANK_FORMS.source.slice(1)}`, "u");
/** 开庭审理, 计划完成: what is left of a deed without its object. */
const DEED_ALONE = /^(?:开庭|计划|预计|实际|当年|本年|新)$/u;
/** Deeds at the end of a name that take the same object as those behind them: 高层建筑排查*栋，整改*栋. */
const DEED = /(?:立案|受理|审理|申报|立项|新收|排查|调解|收到|完成|办理|初核)$/u;
const PEOPLE = new Set(["人次", "人", "名", "余人"]);

/**
 * The name of a quantity, made of the words around it.
 * @param text the paragraph's text
 * @param sentence the sentence that holds the quantity
 * @param next the quantity behind it in the paragraph
 * @param before the quantity before it in the same sentence
 */
export function labelOf(text: string, quantity: Quantity, sentence: Sentence, next: Quantity | undefined, before: Named | undefined): Named {
  const floor = Math.max(sentence.start, before?.end ?? 0);
  const from = nameStart(text, quantity.start, floor);
  const words = text.slice(from, quantity.start);
  const stop = Math.min(next?.start ?? text.length, sentence.end);
  const behind = clauseEnd(text, quantity.unitEnd, stop);
  const after = nounAfter(text.slice(quantity.unitEnd, behind));
  const name = from === floor && /、$/u.test(words) ? "" : nameBefore(words);
  const named = /^[对使让将把给]$/u.test(name) || (before !== undefined && NEW_LEVEL.test(name)) ? "" : name;
  const end = quantity.unitEnd + after.length;
  const label = joined(named, words, named === "" && behind !== next?.start ? withPredicate(after) : after.noun);
  const clause = clauseBehind(text, quantity, sentence, next);
  const bare = MONEY_VERBS.test(label) && quantity.unit.endsWith("元") ? `${label}资金` : label;
  const own = label === "" || (name === "" && quantity.unit === "人次") ? predicateName(clause, quantity.unit) || label : activity(bare, clause);
  const { unit } = quantity;
  if (own !== "") return { ...qualified(isCensus(own, unit) ? `${own}${unit}数` : own, unit, TAKES_PLACE.test(words) ? undefined : before), unit, rank: 0, end };
  if (before !== undefined) return { ...repeated(before, words, unit), subject: before.subject, base: before.base, unit, end };
  const earlier = clauseBefore(text, sentence, from);
  return { label: earlier, subject: earlier, base: earlier, unit, rank: 0, end };
}

/** 全村*户 counts its households: a place alone names no fact. */
function isCensus(name: string, unit: string): boolean {
  return HEADS.has(unit) && WHOLE_PLACE.test(name) && !VERBS.some((verb) => name.startsWith(verb));
}

/** Where the words begin that may name a number: 座谈会（**场） is named by what stands before the bracket. */
function nameStart(text: string, start: number, floor: number): number {
  const from = clauseStart(text, start, floor);
  return from === start && from > floor && /[（(]/u.test(text[from - 1] ?? "") ? clauseStart(text, from - 1, floor) : from;
}

/** Words before and noun behind in one name; the noun alone when both would be too long or the first says nothing. */
function joined(name: string, words: string, noun: string): string {
  if (noun === "") return name.replace(/的$/u, "");
  if (name === "" || ONLY_LIGHT_VERB.test(words)) return noun;
  const isWhole = noun.length > 8 && name.length > 3;
  if (isWhole) return name;
  return name.length + noun.length <= COMFORTABLE || VERBS.some((verb) => name.endsWith(verb)) ? name + noun : noun;
}

/** The words behind the unit up to the end of the clause, the next quantity in it left out. */
function clauseBehind(text: string, quantity: Quantity, sentence: Sentence, next: Quantity | undefined): string {
  const end = clauseEnd(text, quantity.unitEnd, sentence.end);
  if (next === undefined || next.start >= end) return text.slice(quantity.unitEnd, end);
  const rest = text.slice(next.unitEnd, end);
  return text.slice(quantity.unitEnd, next.start) + (/^[、，]/u.test(rest) ? "" : rest);
}

/** 人次参与防汛 → 参与防汛: people are named by what they did when nothing else names them. */
function predicateName(clause: string, unit: string): string {
  return PEOPLE.has(unit) && /参与|参加|接受|投身|走访|获评|获得|取得|评为/u.test(clause) ? nameBefore(clause) : "";
}

/** 个方面, 种情形进行自查 → 自查方面, 自查情形; 会议*次研究党建工作 → 研究党建工作会议. */
function activity(label: string, clause: string): string {
  if (!BARE_NOUNS.includes(label)) return label;
  if (/^(?:研究|部署|讨论|审议|推进|学习|传达)/u.test(clause) && clause.length <= SHORT_CLAUSE) return clause + label;
  const done = /进行(?:了|全面|深入|认真)*([^，、的]{2,4})/u.exec(clause)?.[1] ?? "";
  return done + label;
}

function isOnlyTime(words: string): boolean {
  const said = words.replace(/[^\p{Script=Han}\d]+/gu, "").replace(/^(?:其中|另|含|包括)/u, "");
  return said !== "" && withoutScope(said) === "";
}

/** A number without a name goes by the fact before: 来访*批*人次; 由*个增至*个 keeps the two apart. */
function repeated(before: Named, words: string, unit: string): { readonly label: string; readonly rank: number } {
  const rank = before.rank + 1;
  if (before.subject === "") return { label: "", rank };
  // 主题党日*次，其中上半年*次: the same thing; what tells it apart is the time.
  if (isOnlyTime(words)) return { label: before.subject, rank: 0 };
  if (rank === 1 && unit !== before.unit) return { label: HEADS.has(unit) ? `${before.label}${unit}数` : before.label, rank };
  const change = words.replace(/[^\p{Script=Han}]+/gu, "").replace(/^[和及与]$/u, "").replace(/的$/u, "").slice(-COMFORTABLE);
  if (/^(?:合计|共计|总计)$/u.test(change)) return { label: "合计", rank };
  return { label: `${before.subject}${rank === 1 && change !== "" ? change : `（${rank + 1}）`}`, rank };
}

/** What the clause before is called: 主题党日活动，全年开展*次. */
function clauseBefore(text: string, sentence: Sentence, from: number): string {
  const clause = clauseStart(text, from - 1, sentence.start);
  return from > sentence.start && clause < from - 1 ? nameBefore(text.slice(clause, from - 1)) : "";
}

/** Puts the subject of the fact before in front of 总投资, or its object behind 成功化解. */
function qualified(label: string, unit: string, before: Named | undefined): Pick<Named, "label" | "subject" | "base"> {
  const own = { label, subject: label, base: label };
  if (before === undefined || before.label === "") return own;
  const { subject, base } = before;
  const belongs = (name: string) => ({ label: name, subject, base: name });
  const isObjectless = WITHOUT_OBJECT.test(label);
  const areAlike = [SEXES, RATES, MEASURED_BY, AGES, RANK_FORMS].some((kind) => kind.test(label) && kind.test(subject));
  if (label === subject || areAlike) return own;
  if (isObjectless && unit === before.unit) return isBareDeed(subject) ? own : belongs(label + objectOf(subject));
  if (RANK_FORMS.test(label) && RANK_AT_END.test(subject)) return belongs(subject.replace(RANK_AT_END, label));
  if (RANK_FORMS.test(label) || REST.test(label)) return belongs(label + thingOf(subject));
  if (CHANGE_FORMS.test(label) && before.rank === 0) return { label: base + shareOf(label, unit), subject, base };
  if (!ATTRIBUTES.includes(label) && !ATTRIBUTE_FORMS.test(label) && !isObjectless) return own;
  if (RATES.test(label) && isBareDeed(subject)) return own;
  const isRate = label === "完成" && unit === "%";
  const name = isRate ? "完成率" : shareOf(label, unit);
  const plain = isRate ? subject.replace(/完成(?=投资$)/u, "") : subject;
  const whole = name.endsWith("率") ? withoutVerb(plain) : plain;
  const owner = whole.length + name.length > COMFORTABLE + 4 ? withoutVerb(whole) : whole;
  return belongs(owner.endsWith(name) ? owner : owner + name);
}

/** 立案, 签约, 计划完成: nothing says to what it is done. */
function isBareDeed(name: string): boolean {
  return WITHOUT_OBJECT.test(name) || objectOf(name) === "";
}

/** What a deed is done to: 信访事项 of 受理信访事项 and of 信访事项受理; "" for a deed alone. */
function objectOf(name: string): string {
  const object = withoutVerb(name);
  return object === name ? withoutScope(name).replace(DEED, "").replace(DEED_ALONE, "") : object;
}

/** 占 → 占比, 占全市 → 占全市比重. */
function shareOf(label: string, unit: string): string {
  if (unit !== "%" || !label.startsWith("占") || /(?:占比|比例|比重|份额)$/u.test(label)) return label;
  return label === "占" ? "占比" : `${label}比重`;
}

/** The thing that a fact counts, without its verb and its rank: 新增国家级龙头企业 → 龙头企业. */
function thingOf(name: string): string {
  return withoutVerb(name.replace(/^.*级(?:以上)?(?=.{2})/u, ""));
}

/** The noun with its short predicate, for a number with no name before it: 预备党员按期转正. */
function withPredicate({ noun, clause }: NounAfter): string {
  const whole = clause.replace(/(?:[、和及与])$/u, "");
  const isShort = !clause.startsWith("进行", noun.length) && whole.length <= SHORT_CLAUSE && whole.length > noun.length && !/[、（(的]/u.test(whole);
  return noun !== "" && isShort && !BARE_NOUNS.includes(noun) ? whole : noun;
}

/** 排查信访案件 → 信访案件. */
function withoutVerb(name: string): string {
  const verb = VERBS.find((word) => name.startsWith(word) && name.length - word.length >= 2);
  return verb === undefined ? name : name.slice(verb.length);
}
