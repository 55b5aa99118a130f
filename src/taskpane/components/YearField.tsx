import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "./pane-context";
import { useReportChoice } from "./use-report-choice";

/** As a record of a document takes them. */
const years = { min: 1900, max: 2999 } as const;

/** The year of the report: any can be typed, its neighbours are one key away. What is no year leaves the one that stands. */
export function YearField({ className }: { readonly className: string }) {
  const { state, strings } = usePane();
  const choose = useReportChoice();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={strings.skeleton.year} className={className}>
      <Input
        type="number"
        {...years}
        input={{ style: { minWidth: 0 } }}
        value={typed ?? String(state.writer.year)}
        onChange={(_, { value }) => {
          setTyped(value);
          const year = Number(value);
          if (Number.isInteger(year) && year >= years.min && year <= years.max) choose({ type: "writerChanged", change: { year } });
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </Field>
  );
}
