import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlanOffer } from "../../roll-over/types";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  lead: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, overflowWrap: "anywhere" },
});

interface RollOverPointsProps {
  readonly plan: PlanOffer;
  readonly chosen: ReadonlySet<string>;
}

/** The points of last year's plan that can be set at the head of the work part. */
export function RollOverPoints({ plan: { behindHeading, points }, chosen }: RollOverPointsProps) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const words = strings.rollOver;
  return (
    <>
      <Text className={styles.lead} size={200}>
        {words.pointsInto(behindHeading)}
      </Text>
      {points.some(({ defaultOn }) => !defaultOn) && (
        <Text className={styles.lead} size={200}>
          {words.halfYear}
        </Text>
      )}
      <ul className={styles.list}>
        {points.map(({ id, heading, text }) => (
          <li key={id}>
            <Checkbox
              className={styles.box}
              checked={chosen.has(id)}
              label={heading === "" ? text : heading}
              onChange={(_, { checked }) => {
                dispatch({ type: "rollOverSwitched", ids: [id], on: checked === true });
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
