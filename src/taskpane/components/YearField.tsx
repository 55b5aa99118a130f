import { Field, SpinButton } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { useReportChoice } from "./use-report-choice";

/** As a record of a document takes them. */
const years = { min: 1900, max: 2999 } as const;

/** The year of the report: any can be typed, its neighbours are one key away. */
export function YearField({ className }: { readonly className: string }) {
  const { state, strings } = usePane();
  const choose = useReportChoice();
  return (
    <Field label={strings.skeleton.year} className={className}>
      <SpinButton
        {...years}
        value={state.writer.year}
        onChange={(_, { value, displayValue }) => {
          const year = value ?? Number(displayValue?.replace(/年\s*$/, ""));
          // What is no year leaves the one that stands.
          if (Number.isInteger(year) && year >= years.min && year <= years.max) choose({ type: "writerChanged", change: { year } });
        }}
      />
    </Field>
  );
}
