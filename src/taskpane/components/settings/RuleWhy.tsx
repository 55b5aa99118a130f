import { makeStyles, tokens } from "@fluentui/react-components";
import type { Basis, Message, Rule } from "../../../checks/types";
import type { SettingsWords } from "../../strings/settings-zh";
import { exampleLines, ruleReasons } from "./rule-reasons";

/** More sentences and examples say nothing new. */
const most = 2;

const useStyles = makeStyles({
  why: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  name: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  fact: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  found: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline", textDecorationThickness: "2px", textUnderlineOffset: "2px" },
});

interface RuleWhyProps {
  readonly rule: Rule;
  readonly words: SettingsWords;
  readonly language: keyof Message;
}

/** What a rule rests on, what it says, and what it says it about. */
export function RuleWhy({ rule, words, language }: RuleWhyProps) {
  const styles = useStyles();
  return (
    <dl className={styles.why}>
      <dt className={styles.name}>{words.rules.basis}</dt>
      <dd className={styles.fact}>{basisIn(rule.basis, words)}</dd>
      <dt className={styles.name}>{words.rules.says}</dt>
      {ruleReasons(rule, language).slice(0, most).map((reason) => (
        <dd key={reason} className={styles.fact}>
          {reason}
        </dd>
      ))}
      <dt className={styles.name}>{words.rules.bad}</dt>
      {rule.examples.bad.slice(0, most).map((example) => (
        <Example key={example} example={example} />
      ))}
      <dt className={styles.name}>{words.rules.good}</dt>
      {rule.examples.good.slice(0, 1).map((example) => (
        <Example key={example} example={example} />
      ))}
    </dl>
  );
}

function basisIn(basis: Basis, { rules }: SettingsWords): string {
  if (basis.kind === "regulation") return basis.clause;
  return basis.kind === "standard" ? rules.basisOf.standard(basis.clause) : rules.basisOf[basis.kind];
}

function Example({ example }: { readonly example: string }) {
  const styles = useStyles();
  return (
    <dd className={styles.fact} lang="zh-CN">
      {exampleLines(example).map((parts, line) => (
        <div key={line}>{parts.map((part, index) => (part.isFound ? <b key={index} className={styles.found}>{part.text}</b> : part.text))}</div>
      ))}
    </dd>
  );
}
