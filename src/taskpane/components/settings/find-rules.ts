import type { Message, Rule } from "../../../checks/types";

/** The rules in whose title, id or sentences all the words of a search stand; all of them for an empty one. */
export function findRules(rules: readonly Rule[], search: string, language: keyof Message): readonly Rule[] {
  const wanted = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (wanted.length === 0) return rules;
  return rules.filter((rule) => {
    const text = [rule.id, rule.title[language], ...Object.values(rule.messages).map((message) => message[language])].join("\n").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
