import type { Finding, Message, Rule } from "./types";

/**
 * The sentence of a finding in one of the pane's languages, with the finding's values put in.
 * @param rule the rule that made the finding
 * @returns the rule's title when it has no such message
 */
export function formatMessage(rule: Rule, finding: Pick<Finding, "messageId" | "data">, language: keyof Message): string {
  const message = rule.messages[finding.messageId] ?? rule.title;
  return message[language].replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => String(finding.data[name] ?? whole));
}
