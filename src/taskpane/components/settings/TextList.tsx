import { Button, Field, Input } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { SettingsWords } from "../../strings/settings-zh";
import { useSettingsStyles } from "./settings-styles";
import { useFocusAfterRemoval } from "./use-focus-after-removal";

interface TextListProps {
  readonly words: SettingsWords;
  readonly title: string;
  readonly why: string;
  /** What is asked for in the field: 地名或单位名. */
  readonly itemLabel: string;
  readonly items: readonly string[];
  readonly change: (items: readonly string[], said: string) => void;
}

/** A short list of words, each with its way out, and a field for one more. */
export function TextList({ words, title, why, itemLabel, items, change }: TextListProps) {
  const styles = useSettingsStyles();
  const root = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState("");
  const removing = useFocusAfterRemoval(root, items.length);
  const add = (): void => {
    const item = typed.trim();
    if (item === "" || items.includes(item)) {
      setFault(item === "" ? words.blank : words.twice(item));
      return;
    }
    setTyped("");
    change([...items, item], words.added(item));
  };
  return (
    <div ref={root} className={styles.group}>
      <h4 className={styles.heading}>{title}</h4>
      <p className={styles.why}>{why}</p>
      {items.length > 0 && (
        <ul className={styles.list} aria-label={title}>
          {items.map((item, index) => (
            <li key={item} className={styles.item}>
              <span className={styles.text}>{item}</span>
              <Button
                className={styles.button}
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.removeLabel(item)}
                data-remove
                onClick={() => {
                  removing(index);
                  change(items.filter((other) => other !== item), words.removed(item));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.line}>
        <Field className={styles.grow} {...(fault === "" ? {} : { validationMessage: fault })}>
          <Input
            className={styles.input}
            aria-label={itemLabel}
            placeholder={itemLabel}
            value={typed}
            data-after-last
            onChange={(_, { value }) => {
              setTyped(value);
              setFault("");
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) add();
            }}
          />
        </Field>
        <Button className={styles.button} onClick={add} aria-label={`${words.add}：${itemLabel}`}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}
