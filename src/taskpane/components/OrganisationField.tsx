import { Field, Select } from "@fluentui/react-components";
import { organisations } from "../../skeletons/organisation-words";
import { readOrganisation } from "../../skeletons/report-choice";
import { shownSkeleton } from "../state/pane-skeleton";
import { usePane } from "./pane-context";
import { useReportChoice } from "./use-report-choice";

/** The kind of organisation that the text names; unless the writer chooses one it comes with the kind of report. */
export function OrganisationField() {
  const { state, strings } = usePane();
  const choose = useReportChoice();
  const words = strings.report;
  const hasWords = shownSkeleton(state)?.organisation !== undefined;
  return (
    <Field label={words.organisation} hint={hasWords ? words.organisationWhy : words.organisationNone}>
      <Select
        value={state.writer.organisation ?? ""}
        onChange={(_, { value }) => {
          choose({ type: "organisationChosen", organisation: readOrganisation(value) });
        }}
      >
        <option value="">{words.automatic}</option>
        {organisations.map((organisation) => (
          <option key={organisation} value={organisation}>
            {words.organisations[organisation]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
