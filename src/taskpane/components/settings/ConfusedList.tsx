import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { withConfused } from "../../state/profile-edits";
import { narrow } from "../view-styles";
import type { SectionProps } from "./section-props";
import { useSettingsStyles } from "./settings-styles";
import { useFocusAfterRemoval } from "./use-focus-after-removal";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr auto", columnGap: tokens.spacingHorizontalS, alignItems: "end", [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS } },
});

/** The words that this office gets wrong, each with the right one, and two fields for one more pair. */
export function ConfusedList({ words, profile, change }: SectionProps) {
  const styles = useSettingsStyles();
  const own = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState("");
  const [right, setRight] = useState("");
  const [fault, setFault] = useState("");
  const pairs = profile.words?.confused ?? [];
  const removing = useFocusAfterRemoval(root, pairs.length);
  const nameOf = words.words.pair;
  const add = (): void => {
    const pair = { wrong: wrong.trim(), right: right.trim() };
    const found = faultOf(pair.wrong, pair.right);
    setFault(found);
    if (found !== "") return;
    setWrong("");
    setRight("");
    change((before) => withConfused(before, [...(before.words?.confused ?? []), pair]), words.added(nameOf(pair.wrong, pair.right)));
    root.current?.querySelector<HTMLElement>("[data-after-last]")?.focus();
  };
  const faultOf = (one: string, other: string): string => {
    if (one === "" || other === "") return words.blank;
    if (one === other) return words.words.same;
    return pairs.some((pair) => pair.wrong === one) ? words.twice(one) : "";
  };
  const onEnter = (event: React.KeyboardEvent): void => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) add();
  };
  return (
    <div ref={root} className={styles.group}>
      <h4 className={styles.heading}>{words.words.confused}</h4>
      <p className={styles.why}>{words.words.confusedWhy}</p>
      {pairs.length > 0 && (
        <ul className={styles.list} aria-label={words.words.confused}>
          {pairs.map((pair, index) => {
            const name = nameOf(pair.wrong, pair.right);
            return (
              <li key={`${name} ${String(index)}`} className={styles.item}>
                <span className={styles.text}>{name}</span>
                <Button
                  className={styles.button}
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={words.removeLabel(name)}
                  data-remove
                  onClick={() => {
                    removing(index);
                    change((before) => withConfused(before, (before.words?.confused ?? []).filter((other) => other.wrong !== pair.wrong || other.right !== pair.right)), words.removed(name));
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Field {...(fault === "" ? {} : { validationMessage: fault })}>
        <div className={own.pair}>
          <Input
            className={styles.input}
            aria-label={words.words.wrong}
            placeholder={words.words.wrong}
            value={wrong}
            data-after-last
            onKeyDown={onEnter}
            onChange={(_, { value }) => {
              setWrong(value);
              setFault("");
            }}
          />
          <Input
            className={styles.input}
            aria-label={words.words.right}
            placeholder={words.words.right}
            value={right}
            onKeyDown={onEnter}
            onChange={(_, { value }) => {
              setRight(value);
              setFault("");
            }}
          />
          <Button className={styles.button} onClick={add} aria-label={`${words.add}：${words.words.confused}`}>
            {words.add}
          </Button>
        </div>
      </Field>
    </div>
  );
}
