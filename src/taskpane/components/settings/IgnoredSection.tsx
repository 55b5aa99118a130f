import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { withoutIgnored, type OfficeIgnored } from "../../state/profile-edits";
import { usePane } from "../pane-context";
import { ruleOf } from "../rule-of";
import type { SectionProps } from "./section-props";
import { useSettingsStyles } from "./settings-styles";
import { useFocusAfterRemoval } from "./use-focus-after-removal";

/** 忽略: what this office does not want to see in any document, each with its way back. */
export function IgnoredSection({ words, profile, change }: SectionProps) {
  const styles = useSettingsStyles();
  const { strings } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const ignored = profile.ignored ?? [];
  const removing = useFocusAfterRemoval(root, ignored.length);
  const nameOf = ({ rule, excerpt }: OfficeIgnored): string => {
    const title = ruleOf(rule)?.title[strings.language] ?? rule;
    const where = excerpt === undefined ? words.ignored.all : words.ignored.words(excerpt);
    return strings.language === "zh" ? `${title}：${where}` : `${title}: ${where}`;
  };
  return (
    <div ref={root} className={styles.section}>
      {ignored.length === 0 && (
        <p className={styles.why} tabIndex={-1} data-after-last>
          {words.ignored.none}
        </p>
      )}
      {ignored.length > 0 && (
        <ul className={styles.list} aria-label={words.sections.ignored}>
          {ignored.map((each, index) => (
            <li key={`${each.rule} ${each.excerpt ?? ""}`} className={styles.item}>
              <span className={styles.text}>{nameOf(each)}</span>
              <Button
                className={styles.button}
                size="small"
                aria-label={words.ignored.takeBackLabel(nameOf(each))}
                data-remove
                onClick={() => {
                  removing(index);
                  change((before) => withoutIgnored(before, each), words.ignored.isBack(nameOf(each)));
                }}
              >
                {words.ignored.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
