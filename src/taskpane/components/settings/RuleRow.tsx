import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { Level, Message, Rule } from "../../../checks/types";
import type { SettingsWords } from "../../strings/settings-zh";
import { narrow } from "../view-styles";
import { RuleWhy } from "./RuleWhy";

const usual = "usual";
const levels: readonly (Level | "off")[] = ["must", "should", "hint", "off"];

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  title: { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  controls: { display: "flex", alignItems: "center", flexShrink: 0, [narrow]: { flexWrap: "wrap", flexShrink: 1 } },
  level: { width: "128px" },
  why: { minWidth: 0, whiteSpace: "nowrap" },
  open: { flexBasis: "100%", minWidth: 0 },
});

interface RuleRowProps {
  readonly rule: Rule;
  /** undefined for the rule's own. */
  readonly level: Level | "off" | undefined;
  readonly words: SettingsWords;
  readonly language: keyof Message;
  readonly choose: (rule: Rule, level: Level | "off" | null) => void;
}

/** One rule: how it reports, and on demand why. Drawn again only when its own level changes: there are many. */
export const RuleRow = memo(function RuleRow({ rule, level, words, language, choose }: RuleRowProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const title = rule.title[language];
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.title, level !== undefined && styles.changed)}>{title}</span>
      <span className={styles.controls}>
        <Select
          className={styles.level}
          size="small"
          aria-label={words.rules.level(title)}
          value={level ?? usual}
          onChange={(_, { value }) => {
            choose(rule, levels.find((known) => known === value) ?? null);
          }}
        >
          <option value={usual}>{words.rules.usual(words.rules.levels[rule.level])}</option>
          {levels.map((each) => (
            <option key={each} value={each}>
              {words.rules.levels[each]}
            </option>
          ))}
        </Select>
        <Button
          className={styles.why}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={words.rules.whyLabel(title)}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words.rules.why}
        </Button>
      </span>
      {isOpen && (
        <div className={styles.open}>
          <RuleWhy rule={rule} words={words} language={language} />
        </div>
      )}
    </li>
  );
});
