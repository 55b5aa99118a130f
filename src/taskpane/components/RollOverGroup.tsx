import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RollOverPlan } from "../../roll-over/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { RollOverSection } from "../state/roll-over-groups";
import { usePane } from "./pane-context";
import { RollOverItem } from "./RollOverItem";
import { RollOverPoints } from "./RollOverPoints";

/** Rows drawn at once; more on demand. */
const pageSize = 100;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalM },
  heading: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  all: { flexShrink: 0, whiteSpace: "nowrap" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface RollOverGroupProps {
  readonly section: RollOverSection;
  readonly plan: RollOverPlan;
  readonly snapshot: DocumentSnapshot;
  readonly chosen: ReadonlySet<string>;
}

/** One group of the list: what would change, each with its box. */
export function RollOverGroup({ section: { group, changes, points }, plan, snapshot, chosen }: RollOverGroupProps) {
  const styles = useStyles();
  const headingId = useId();
  const { strings, dispatch } = usePane();
  const [shown, setShown] = useState(pageSize);
  const words = strings.rollOver;
  const ids = [...points, ...changes].map(({ id }) => id);
  const on = ids.filter((id) => chosen.has(id)).length;
  const hints: Readonly<Partial<Record<typeof group, string>>> = words.hints;
  const title = words.groups[group](on === ids.length ? String(on) : `${on}/${ids.length}`);
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} className={styles.heading}>
          {title}
        </h3>
        <Checkbox
          className={styles.all}
          label={words.all}
          aria-label={words.allOf(title)}
          checked={on === 0 ? false : on === ids.length ? true : "mixed"}
          onChange={() => {
            dispatch({ type: "rollOverSwitched", ids, on: on < ids.length });
          }}
        />
      </div>
      {hints[group] !== undefined && (
        <Text className={styles.hint} size={200}>
          {hints[group]}
        </Text>
      )}
      {plan.plan && points.length > 0 && <RollOverPoints plan={plan.plan} chosen={chosen} />}
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change) => (
          <RollOverItem key={change.id} change={change} snapshot={snapshot} isOn={chosen.has(change.id)} />
        ))}
      </ul>
      {changes.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + pageSize);
          }}
        >
          {words.more(changes.length - shown)}
        </Button>
      )}
    </section>
  );
}
