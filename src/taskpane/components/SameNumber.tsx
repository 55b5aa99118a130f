import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Tally } from "../../tallies/types";
import { joinTally, separateTally } from "../actions/same-number";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  button: { minWidth: 0 },
});

interface SameNumberProps {
  readonly className: string;
  readonly tally: Tally;
  /** The earlier row that is likely the same fact. */
  readonly likely: Tally | undefined;
}

/** 同一个数？ where a row is likely the same fact as an earlier one, and 分开 where rows are one. */
export function SameNumber({ className, tally, likely }: SameNumberProps) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const words = strings.same;
  const isJoined = tally.joined !== undefined || (tally.places.length > 1 && !tally.id.startsWith("tag:"));
  if (likely === undefined && !isJoined) return null;
  return (
    <div className={className}>
      <div className={styles.line}>
        {likely !== undefined && (
          <>
            <Text size={200}>{words.likely(likely.label, likely.section)}</Text>
            <Button
              className={styles.button}
              size="small"
              appearance="outline"
              data-same-number
              aria-label={words.joinLabel(tally.label, likely.label, likely.section)}
              onClick={() => {
                run((deps) => joinTally(deps, tally.id));
              }}
            >
              {words.join}
            </Button>
          </>
        )}
        {isJoined && (
          <>
            <Text size={200}>{words.joined(tally.places.length)}</Text>
            <Button
              className={styles.button}
              size="small"
              appearance="subtle"
              data-separate
              aria-label={words.separateLabel(tally.label, tally.places.length)}
              onClick={() => {
                run((deps) => separateTally(deps, tally.id));
              }}
            >
              {words.separate}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
