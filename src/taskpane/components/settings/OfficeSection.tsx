import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { withPart } from "../../state/profile-edits";
import { usePane } from "../pane-context";
import type { SectionProps } from "./section-props";
import { useSettingsStyles } from "./settings-styles";
import { TextList } from "./TextList";

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
  go: { alignSelf: "flex-start" },
});

/** 单位和年度: both have their one place in 骨架; the names that belong in reports have theirs here. */
export function OfficeSection({ words, profile, change }: SectionProps) {
  const styles = useSettingsStyles();
  const own = useStyles();
  const { state, dispatch } = usePane();
  const { unit, party = "", year } = state.writer;
  return (
    <div className={styles.section}>
      <div className={styles.group}>
        <dl className={own.facts}>
          <dt className={own.name}>{words.office.unit}</dt>
          <dd className={own.fact}>{unit.trim() === "" ? words.office.noUnit : unit}</dd>
          <dt className={own.name}>{words.office.party}</dt>
          <dd className={own.fact}>{party.trim() === "" ? words.office.noUnit : party}</dd>
          <dt className={own.name}>{words.office.year}</dt>
          <dd className={own.fact}>{words.office.yearIs(year)}</dd>
        </dl>
        <p className={styles.why}>{words.office.where}</p>
        <Button
          className={own.go}
          size="small"
          onClick={() => {
            dispatch({ type: "skeletonTabChosen", tab: "whole" });
            dispatch({ type: "viewChosen", view: "skeleton" });
          }}
        >
          {words.office.go}
        </Button>
      </div>
      <TextList
        words={words}
        title={words.office.places}
        why={words.office.placesWhy}
        itemLabel={words.office.place}
        items={profile.places ?? []}
        change={(items, said) => {
          change((before) => withPart(before, "places", items), said);
        }}
      />
    </div>
  );
}
