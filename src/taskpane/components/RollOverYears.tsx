import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { yearMentions } from "../../roll-over/year-mentions";
import type { RollOverPlan } from "../../roll-over/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import { usePane } from "./pane-context";
import { narrow } from "./view-styles";

const useStyles = makeStyles({
  years: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "end", [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" } },
  select: { minWidth: 0 },
});

interface RollOverYearsProps {
  readonly plan: RollOverPlan;
  readonly snapshot: DocumentSnapshot;
}

/** From which year to which; the document's own is recognised and can be put right. */
export function RollOverYears({ plan: { fromYear, toYear }, snapshot }: RollOverYearsProps) {
  const styles = useStyles();
  const { strings, thisYear, dispatch } = usePane();
  const words = strings.rollOver;
  const mentioned = useMemo(() => [...new Set(snapshot.paragraphs.flatMap(({ text }) => yearMentions(text).map(({ year }) => year)))], [snapshot]);
  const choose = (from: number | null, to: number | null): void => {
    dispatch({ type: "rollOverYearsChosen", fromYear: from, toYear: to });
  };
  return (
    <div className={styles.years}>
      <YearChoice label={words.from} value={fromYear} years={[...mentioned, thisYear - 2, thisYear - 1, thisYear]} choose={(year) => { choose(year, null); }} />
      <YearChoice label={words.to} value={toYear} years={[thisYear - 1, thisYear, thisYear + 1, ...(fromYear === null ? [] : [fromYear + 1])]} choose={(year) => { choose(fromYear, year); }} />
    </div>
  );
}

interface YearChoiceProps {
  readonly label: string;
  readonly value: number | null;
  readonly years: readonly number[];
  readonly choose: (year: number) => void;
}

function YearChoice({ label, value, years, choose }: YearChoiceProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const all = [...new Set([...years, ...(value === null ? [] : [value])])].sort((one, other) => one - other);
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        value={value === null ? "" : String(value)}
        onChange={(_, { value: chosen }) => {
          if (chosen !== "") choose(Number(chosen));
        }}
      >
        {value === null && <option value="">{strings.rollOver.chooseYear}</option>}
        {all.map((year) => (
          <option key={year} value={String(year)}>
            {strings.rollOver.year(year)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
