import { formatMessage } from "../../../checks/format-message";
import { readExample } from "../../../checks/read-example";
import type { Message, Rule } from "../../../checks/types";

/** What a rule says about its own examples, each sentence once, in the order of the examples. */
export function ruleReasons(rule: Rule, language: keyof Message): readonly string[] {
  const { bad, profile = {} } = rule.examples;
  const said = bad.flatMap((example) => {
    const { snapshot } = readExample(example);
    return rule.check(snapshot, profile).map((finding) => formatMessage(rule, finding, language));
  });
  return [...new Set(said)];
}

/** A stretch of an example; `isFound` where the rule says something. */
export interface ExamplePart {
  readonly text: string;
  readonly isFound: boolean;
}

/** The lines of an example as a reader sees them: numbers drawn by Word before the text, found places apart. */
export function exampleLines(example: string): readonly (readonly ExamplePart[])[] {
  const { snapshot, ranges } = readExample(example);
  return snapshot.paragraphs.map(({ text, index, listLabel = "" }) => {
    const parts: ExamplePart[] = [{ text: listLabel, isFound: false }];
    let at = 0;
    for (const { start, end } of ranges.filter(({ paragraph }) => paragraph === index)) {
      parts.push({ text: text.slice(at, start), isFound: false }, { text: text.slice(start, end), isFound: true });
      at = end;
    }
    return [...parts, { text: text.slice(at), isFound: false }].filter((part) => part.text !== "");
  });
}
