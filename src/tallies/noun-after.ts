import { PLACE_NOUNS, PREDICATES, VERBS } from "./label-words";

/** What stands behind the unit of a number. */
export interface NounAfter {
  /** The counted thing: 在职党员; "" when a predicate or nothing follows. */
  readonly noun: string;
  /** All words up to the end of the clause, without 的 at their beginning. */
  readonly clause: string;
  /** How many UTF-16 units of the text the noun takes, 的 included. */
  readonly length: number;
}

const DROPPED = /^(?:的|中(?=$|[，、])|左右的?|以上的?|不等的?|以内|之内|内(?!部|容|科|涵|外|控|审|设|业))/u;
/** What joins the counted thing to the next number or to its predicate. */
const JOINT = /(?:[、和及与]|以及|并|(?:一年内|全年|年内)?(?:仅|只|均|都|已))$/u;

/**
 * Reads the noun that a measure word counts: 名「在职党员」积极推进, 起「突发事件」.
 * @param words the text behind the unit up to the end of its clause or to the next number
 */
export function nounAfter(words: string): NounAfter {
  const dropped = DROPPED.exec(words)?.[0] ?? "";
  const clause = words.slice(dropped.length);
  if (!/^[\p{Script=Han}“《‘A-Za-z]/u.test(clause)) return { noun: "", clause: "", length: 0 };
  if (/^(?:等|和|及|与|并|且|，|以)/u.test(clause) || beginsPredicate(clause)) return { noun: "", clause, length: 0 };
  const comma = clause.search(/[、（(]/u);
  const end = predicateAt(clause);
  const of = clause.indexOf("的");
  const place = of > 0 && PLACE_NOUNS.test(clause.slice(0, of)) ? of : clause.length;
  const cut = Math.min(comma < 0 ? clause.length : comma, end, place);
  const noun = clause.slice(0, cut).replace(JOINT, "");
  return { noun, clause, length: dropped.length + noun.length };
}

/** Nouns that begin like a predicate: 下沉党员, 服务对象, 在职党员, 已婚妇女. */
const NOUNS = /^(?:(?:下沉|转正|受益|受理|签约|引进|新增|新建|发展|服务|培养|帮扶|结对|包联|受助|落地|竣工|投产|开工|整改|调解|推荐)(?:党员|干部|群众|对象|项目|企业|人员|单位|问题|事项|措施|案例|农户)|(?:在职|在校|在编|在册|在建|已婚|对口|为民|向导))/u;

function beginsPredicate(clause: string): boolean {
  return !NOUNS.test(clause) && [...PREDICATES, ...VERBS].some((word) => clause.startsWith(word));
}

/** Where the first predicate begins, from the third character on. */
function predicateAt(clause: string): number {
  let end = clause.length;
  for (const word of PREDICATES) {
    const at = clause.indexOf(word, 2);
    if (at >= 0 && at < end && !partOfWord(clause, at, word)) end = at;
  }
  return end;
}

/** 为, 对, 到 … inside a word: 对象, 行为, 报到. */
function partOfWord(clause: string, at: number, word: string): boolean {
  if (/^(?:运行|服务|联合|主要)(?:机制|管理|维护|会|体|中心|负责)/u.test(clause.slice(at))) return true;
  const around = clause.slice(at - 1, at + word.length + 1);
  return word.length === 1 && /报到|行为|作为|成为|对象|对口|面对|方向|志向|自由|理由|存在|在职|在校|在编|参与|与会|以上|以下|以来|自从|将来|将军|已有|平均|均衡|未成年|未来/u.test(around);
}
