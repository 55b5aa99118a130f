import type { PartyKind } from "../types";

/** What a party organisation is called at the end of its name, with its kind; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, PartyKind])[] = [
  [/机关(?:党委|委员会)$/u, "organCommittee"],
  [/党工委$|^(?:中共|中国共产党).*工作委员会$/u, "workCommittee"],
  [/党组$/u, "partyGroup"],
  [/(?<!团)总支部?(?:委员会)?$/u, "generalBranch"],
  [/(?<!团)支部(?:委员会)?$/u, "branch"],
  [/党委$|^(?:中共|中国共产党).*委员会$|[省市县区旗州盟镇乡校院]委$/u, "partyCommittee"],
];

/** The kind of party organisation that a name says; null when it says none. */
export function kindOfName(name: string): PartyKind | null {
  return KINDS.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null;
}

/** What may stand between a unit's name and the kind: 机关党支部, 第一党支部, 离退休党支部. */
const TAIL = /(?:离退休(?:干部)?|直属|联合|第[一二三四五六七八九十\d]+)?(?:机关)?(?:党工委|党委|党组|党?(?<!团)总支部?(?:委员会)?|党?(?<!团)支部(?:委员会)?)$/u;

/**
 * A single name that may be a unit's or its party organisation's, taken apart: 河湾镇党支部 is the party organisation of 河湾镇.
 * @returns `party` is "" where the name is a unit's; `unit` is "" where nothing but 镇党委 is left to tell it by
 */
export function splitUnit(name: string): { readonly unit: string; readonly party: string } {
  const whole = name.trim();
  if (!TAIL.test(whole)) return { unit: whole, party: "" };
  const unit = whole.replace(TAIL, "").replace(/^(?:中共|中国共产党)/u, "");
  return { unit: unit.length < 2 ? "" : unit, party: whole };
}

/** What an office calls itself at home: 局党组, 县局党组, 我局党组, 镇党委, 学校党总支. */
const AT_HOME = /^[我本]?(?:[省市县区][局厅]|办公室|开发区|园区|街道|社区|学校|医院|公司|集团|中心|单位|[局厅委办院校镇乡村县市区馆站所处科厂])(?=机关|直属|第|党|总支|支部|委)/u;
/** The organ of a place's government, which its party committee does not bear in its name. */
const ORGAN = /(?:人民政府|政府|办事处|管理委员会|管委会)$/u;
const LEVEL = /^[省市县区镇乡]/u;

/**
 * The full name of a party organisation: 清河县水务局 and 局党组 make 清河县水务局党组. A full name stays as it is.
 * @returns "" when the party organisation is not given
 */
export function partyName(unit: string, party: string): string {
  const own = unit.trim();
  const given = party.trim();
  if (given === "" || own === "" || isFullName(own, given)) return given;
  const shared = sharedLength(own, given);
  if (shared > 1) return own + given.slice(shared);
  const home = AT_HOME.exec(given)?.[0] ?? "";
  const rest = given.slice(home.length);
  const place = own.replace(ORGAN, "");
  const isOfPlace = place !== own && (home === "" ? /^党(?:委|工委)$/u.test(given) : place.endsWith(home));
  const base = isOfPlace ? place : own;
  // 县委 of 清河县: the place's name already ends with 县.
  if (home !== "" && base.endsWith(home)) return base + rest;
  if (home !== "") return home.length === 1 && LEVEL.test(home) ? given : own + rest;
  return base + given;
}

/** How many characters at the end of the unit's name the given one begins with: 县水务局党组 of 清河县水务局. */
function sharedLength(unit: string, party: string): number {
  let length = Math.min(unit.length, party.length);
  while (length > 0 && !unit.endsWith(party.slice(0, length))) length -= 1;
  return length;
}

function isFullName(unit: string, party: string): boolean {
  if (/^(?:中共|中国共产党)/u.test(party) || party.includes(unit) || unit.slice(0, 2) === party.slice(0, 2)) return true;
  // 区直机关党工委 beside 区水务局: another organisation of the same place.
  return LEVEL.test(party) && unit.charAt(0) === party.charAt(0);
}
