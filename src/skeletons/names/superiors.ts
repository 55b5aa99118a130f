/** What is a party organisation by its name: 县委, 镇党委, 局党组, 市直机关工委, 县委宣传部. 卫健委 and 管委 are offices. */
const PARTY = /(?:[省市县区旗州盟镇乡地党工]委(?:[^、政]{0,6}(?:部|办|办公室))?|党组|党支部|党总支|党组织|党委会)$/u;
/** 县委县政府 in one breath. */
const JOINED = /委(?=.{0,6}政府$)/u;
/** 市、区两级党委: a level alone is no name. */
const LEVEL = /^[省市县区镇乡]$/u;

/**
 * The party organisations among the superiors that the writer gave: a party organisation is not led by a government.
 * 县委、县政府 gives 县委.
 * @returns "" when none is among them
 */
export function partySuperiors(superiors: string): string {
  const names = superiors.trim().split("、").map(withoutGovernment);
  const parties = names.filter((name) => PARTY.test(name));
  if (parties.length === 0) return "";
  return names.every((name) => PARTY.test(name) || LEVEL.test(name)) ? names.join("、") : parties.join("、");
}

function withoutGovernment(name: string): string {
  const joined = JOINED.exec(name);
  return (joined === null ? name : name.slice(0, joined.index + 1)).trim();
}
