import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { memo, useCallback, useState } from "react";
import { allRules } from "../../../checks/rules/index";
import type { Level, Message, Rule, RuleFamily } from "../../../checks/types";
import { familyOrder } from "../../state/list-order";
import { withPart, withRuleLevel, type RuleLevels } from "../../state/profile-edits";
import type { SettingsWords } from "../../strings/settings-zh";
import { findRules } from "./find-rules";
import { RuleRow } from "./RuleRow";
import type { ChangeProfile } from "./section-props";
import { useSettingsStyles } from "./settings-styles";

const noLevels: RuleLevels = {};

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
});

interface RulesSectionProps {
  readonly words: SettingsWords;
  readonly language: keyof Message;
  readonly families: Readonly<Record<RuleFamily, string>>;
  /** Levels that differ from the rules' own. */
  readonly levels: RuleLevels | undefined;
  readonly change: ChangeProfile;
}

/** 规则: all rules by family, each with its level; the list is drawn again only when levels or search change. */
export const RulesSection = memo(function RulesSection({ words, language, families, levels = noLevels, change }: RulesSectionProps) {
  const styles = useSettingsStyles();
  const own = useStyles();
  const [search, setSearch] = useState("");
  /** The levels of before, while 恢复默认 can be taken back. */
  const [before, setBefore] = useState<RuleLevels | null>(null);
  const choose = useCallback(
    (rule: Rule, level: Level | "off" | null) => {
      setBefore(null);
      const name = level === null ? words.rules.usual(words.rules.levels[rule.level]) : words.rules.levels[level];
      change((profile) => withRuleLevel(profile, rule.id, level), words.rules.set(rule.title[language], name));
    },
    [change, words, language],
  );
  const found = findRules(allRules, search, language);
  const changed = Object.keys(levels).length;
  const isBackOffered = changed === 0 && before !== null;
  return (
    <div className={styles.section}>
      <SearchBox
        className={own.search}
        aria-label={words.rules.search}
        placeholder={words.rules.searchHint}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <div className={own.tools}>
        <span className={styles.why} role="status">
          {found.length > 0 ? words.rules.found(found.length) : words.rules.noneFound}
        </span>
        {(changed > 0 || isBackOffered) && (
          <Button
            className={styles.button}
            size="small"
            onClick={() => {
              setBefore(isBackOffered ? null : levels);
              change((profile) => withPart(profile, "rules", isBackOffered ? before : undefined), isBackOffered ? words.rules.isBack : words.rules.isReset);
            }}
          >
            {isBackOffered ? words.undo : words.rules.reset(changed)}
          </Button>
        )}
      </div>
      {familyOrder.map((family) => {
        const rules = found.filter((rule) => rule.family === family);
        if (rules.length === 0) return null;
        return (
          <div key={family} className={styles.group}>
            <h4 className={styles.heading}>{families[family]}</h4>
            <ul className={styles.list} aria-label={families[family]}>
              {rules.map((rule) => (
                <RuleRow key={rule.id} rule={rule} level={levels[rule.id]} words={words} language={language} choose={choose} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
});
