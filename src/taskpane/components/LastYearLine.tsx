import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { measureKind } from "../../tallies/measure-kind";
import type { LastYear, Tally } from "../../tallies/types";
import { yearOnYear } from "../../tallies/year-on-year";
import { settleLastYear } from "../actions/keep-last-year";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  button: { minWidth: 0 },
});

interface LastYearLineProps {
  readonly id: string;
  readonly className: string;
  readonly tally: Tally;
  readonly lastYear: LastYear;
  /** This year's number as it stands in the field; "" while there is none. */
  readonly value: string;
}

/** What last year's report says, and how far this year is above or below; a doubtful one is for the writer to settle. */
export function LastYearLine({ id, className, tally, lastYear, value }: LastYearLineProps) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const words = strings.lastYear;
  const isPlan = lastYear.planned === true;
  // A share is compared in points, not by another percentage; a plan says nothing of the year before.
  const change = lastYear.certain && !isPlan && measureKind(tally.unit) !== "percent" ? yearOnYear(value, lastYear) : null;
  return (
    <div className={className}>
      <div className={styles.line}>
        <Text id={id} size={200}>
          {(isPlan ? words.planned : lastYear.certain ? words.value : words.unsure)(lastYear.text, tally.unit)}
          {change !== null && `${strings.language === "zh" ? "，" : ", "}${words.change(change)}`}
        </Text>
        {!lastYear.certain &&
          !isPlan &&
          ([true, false] as const).map((isRight) => (
            <Button
              key={String(isRight)}
              className={styles.button}
              size="small"
              appearance="outline"
              aria-label={(isRight ? words.acceptLabel : words.dropLabel)(tally.label)}
              onClick={() => {
                run((deps) => settleLastYear(deps, tally.id, isRight));
              }}
            >
              {isRight ? words.accept : words.drop}
            </Button>
          ))}
      </div>
    </div>
  );
}
