import { Field, Select } from "@fluentui/react-components";
import { organisations } from "../../skeletons/organisation-words";
import { readOrganisation } from "../../skeletons/report-choice";
import { hasPartyParts } from "../../skeletons/skeleton-for";
import { organisationOf, voiceOf } from "../../skeletons/speaker-of";
import type { Skeleton, WriterInfo } from "../../skeletons/types";
import type { Strings } from "../strings/strings";
import { shownSkeleton } from "../state/pane-skeleton";
import { usePane } from "./pane-context";
import { useReportChoice } from "./use-report-choice";

/** The kind of organisation that the text names; unless the writer chooses one it comes with the names and the kind of report. */
export function OrganisationField() {
  const { state, strings } = usePane();
  const choose = useReportChoice();
  const words = strings.report;
  const shown = shownSkeleton(state);
  return (
    <Field label={words.organisation} hint={shown ? whyOf(shown, state.writer, words) : words.organisationNone}>
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

/** What the choice changes in this kind of report. */
function whyOf(shown: Skeleton, writer: WriterInfo, words: Strings["report"]): string {
  if (voiceOf(shown) === "unit") return hasPartyParts(shown) ? words.organisationParty : words.organisationNone;
  if (writer.organisation === "administration") return words.organisationOwn(words.organisations[organisationOf(shown, writer)]);
  return shown.organisation === undefined ? words.organisationNone : words.organisationWhy;
}
