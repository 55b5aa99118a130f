import { APPROX_BEFORE } from "./label-words";

/** Words that only end like an approximator: 签约, 附近, 赶超. */
const NO_APPROX = /(?:签约|节约|预约|合约|条约|履约|公约|违约|赴约|邀约|特约|附近|就近|亲近|靠近|临近|最近|邻近|远近|赶超|反超)$/u;

/**
 * The approximator (约, 超, 不少于 …) that ends right before a number; "" when there is none.
 * @param at UTF-16 offset at which the number begins
 */
export function approxBefore(text: string, at: number): string {
  const word = APPROX_BEFORE.find((approx) => text.endsWith(approx, at)) ?? "";
  return NO_APPROX.test(text.slice(Math.max(0, at - 3), at)) ? "" : word;
}
