import { Button, Input, makeStyles, mergeClasses, Text, tokens, Tooltip } from "@fluentui/react-components";
import { useId, useState } from "react";
import { keepTyped } from "../actions/keep-typed";
import { leaveRow } from "../actions/leave-row";
import { selectTally } from "../actions/select-tally";
import { writeTallies } from "../actions/write-tallies";
import { faultOf, shownValue, type Typed } from "../state/pending-values";
import type { LastYear, Tally } from "../../tallies/types";
import { VALUE_MESSAGES } from "../../tallies/value-messages";
import { LastYearLine } from "./LastYearLine";
import { usePane } from "./pane-context";
import { SameNumber } from "./SameNumber";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 104px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  withPlaces: { gridTemplateColumns: "minmax(0, 1fr) 104px 44px" },
  label: { overflowWrap: "anywhere" },
  open: { fontWeight: tokens.fontWeightSemibold },
  input: { width: "100%", minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  places: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXXS}`, whiteSpace: "nowrap" },
  below: { gridColumn: "1 / -1", paddingBottom: tokens.spacingVerticalXXS },
  fault: { color: tokens.colorPaletteRedForeground1 },
  differs: { color: tokens.colorNeutralForeground3 },
});

interface TallyRowProps {
  readonly tally: Tally;
  readonly typed: Typed;
  /** What last year's report says of it, if it was read. */
  readonly lastYear: LastYear | undefined;
  /** The earlier row that is likely the same fact. */
  readonly likely: Tally | undefined;
  /** Leaves room for 2处 in every row, so that the fields stand in one column. */
  readonly hasPlaces: boolean;
  /** Moves the focus to the row behind this one. */
  readonly goOn: (from: HTMLElement) => void;
}

/** One number of the form. */
export function TallyRow({ tally, typed, lastYear, likely, hasPlaces, goOn }: TallyRowProps) {
  const styles = useStyles();
  const id = useId();
  const { strings, run } = usePane();
  const [isEditing, setEditing] = useState(false);
  const fault = faultOf(tally, typed);
  // While a number is being typed it may be wrong for a moment; the field speaks when the writer stops.
  const shownFault = isEditing ? null : fault;
  const values = [...new Set(tally.places.flatMap((place) => place.value ?? []))];
  return (
    <div className={mergeClasses(styles.row, hasPlaces && styles.withPlaces)}>
      <label htmlFor={id} className={mergeClasses(styles.label, tally.value === null && styles.open)}>
        <Text size={300} weight={tally.value === null ? "semibold" : "regular"}>
          {tally.label}
        </Text>
      </label>
      <Input
        id={id}
        className={styles.input}
        data-tally={tally.id}
        aria-label={strings.fill.field(tally.label, tally.unit)}
        aria-invalid={shownFault !== null}
        aria-describedby={[shownFault && `${id}-fault`, lastYear && `${id}-last-year`].filter(Boolean).join(" ") || undefined}
        inputMode="decimal"
        autoComplete="off"
        value={shownValue(tally, typed)}
        contentAfter={<span className={styles.unit}>{tally.unit}</span>}
        onFocus={() => {
          run((deps) => selectTally(deps, tally.id, 0));
        }}
        onBlur={() => {
          setEditing(false);
          run((deps) => leaveRow(deps, tally.id));
        }}
        onChange={(_, { value }) => {
          setEditing(true);
          run((deps) => keepTyped(deps, tally.id, value));
        }}
        onKeyDown={(event) => {
          // Enter also ends the composition of an input method.
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          setEditing(false);
          if (fault) return;
          run((deps) => writeTallies(deps, tally.id));
          goOn(event.currentTarget);
        }}
      />
      {hasPlaces && (tally.places.length > 1 ? <PlacesButton tally={tally} /> : <span />)}
      {shownFault && (
        <Text id={`${id}-fault`} className={mergeClasses(styles.below, styles.fault)} size={200} role="alert">
          {VALUE_MESSAGES[shownFault][strings.language].replace("{unit}", tally.unit)}
        </Text>
      )}
      {lastYear && <LastYearLine id={`${id}-last-year`} className={styles.below} tally={tally} lastYear={lastYear} value={fault ? "" : shownValue(tally, typed)} />}
      <SameNumber className={styles.below} tally={tally} likely={likely} />
      {values.length > 1 && (
        <Text className={mergeClasses(styles.below, styles.differs)} size={200}>
          {strings.fill.differs(values.join(strings.language === "zh" ? "、" : ", "))}
        </Text>
      )}
    </div>
  );
}

/** The same fact stands in several places: each click shows the next one. */
function PlacesButton({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const [next, setNext] = useState(1);
  const count = tally.places.length;
  const label = strings.fill.placesLabel(tally.label, next + 1, count);
  return (
    <Tooltip content={label} relationship="label">
      <Button
        className={styles.places}
        size="small"
        appearance="subtle"
        onClick={() => {
          run((deps) => selectTally(deps, tally.id, next));
          setNext((next + 1) % count);
        }}
      >
        {strings.fill.places(count)}
      </Button>
    </Tooltip>
  );
}
