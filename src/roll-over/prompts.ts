/** What each point of last year's plan begins with in this year's work part; the check finds it until it is dealt with. */
export const resultPrompt = "写明这项打算的落实情况";

/** What stands before last year's plan until it is rewritten, as text. */
export function rewritePrompt(planYear: string): string {
  return `【写出${planYear}的打算，替换这一段】`;
}
