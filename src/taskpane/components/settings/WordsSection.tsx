import { withAllowed } from "../../state/profile-edits";
import { ConfusedList } from "./ConfusedList";
import { PhraseFields } from "./PhraseFields";
import type { SectionProps } from "./section-props";
import { useSettingsStyles } from "./settings-styles";
import { TextList } from "./TextList";

/** 词语: what is right as it stands, what this office gets wrong, and how it words the phrases that lead a report. */
export function WordsSection({ words, profile, change }: SectionProps) {
  const styles = useSettingsStyles();
  return (
    <div className={styles.section}>
      <TextList
        words={words}
        title={words.words.allow}
        why={words.words.allowWhy}
        itemLabel={words.words.allowItem}
        items={profile.words?.allow ?? []}
        change={(items, said) => {
          change((before) => withAllowed(before, items), said);
        }}
      />
      <ConfusedList words={words} profile={profile} change={change} />
      <PhraseFields words={words} profile={profile} change={change} />
    </div>
  );
}
