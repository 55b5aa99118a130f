const REACH = 60;
const PAIRS = { title: "《》", quotation: "“”", prompt: "【】" } as const;

/**
 * What a place stands inside of: the name of a paper 《…》, a quotation “…”, a prompt 【…】; null for none.
 * @param at UTF-16 offset
 */
export function enclosedIn(text: string, at: number): keyof typeof PAIRS | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const isInside = (pair: string): boolean =>
    before.lastIndexOf(pair.charAt(0)) > before.lastIndexOf(pair.charAt(1)) && after.includes(pair.charAt(1));
  return (Object.keys(PAIRS) as (keyof typeof PAIRS)[]).find((kind) => isInside(PAIRS[kind])) ?? null;
}
