/** What is a party organisation by its name: 县委, 镇党委, 局党组, 市直机关工委. 卫健委 and 管委 are offices. */
const PARTY = /(?:[省市县区旗州盟镇乡地党工]委|街道党工委|党组|党支部|党总支|党组织|党委会|组织部)$/u;
/** 县委县政府 in one breath. */
const JOINED = /委(?=.{0,6}政府$)/u;

/**
 * The party organisations among the superiors that the writer gave: a party organisation is not led by a government.
 * 县委、县政府 gives 县委.
 * @returns "" when none is among them
 */
export function partySuperiors(superiors: string): string {
  const names = superiors.trim().split("、").flatMap((name) => {
    const joined = JOINED.exec(name);
    const own = (joined === null ? name : name.slice(0, joined.index + 1)).trim();
    return PARTY.test(own) ? [own] : [];
  });
  return names.join("、");
}
