import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { splitUnit } from "../../skeletons/names/party-name";
import { voiceOf } from "../../skeletons/speaker-of";
import type { WriterInfo } from "../../skeletons/types";
import { shownSkeleton } from "../state/pane-skeleton";
import type { Strings } from "../strings/strings";
import { OrganisationField } from "./OrganisationField";
import { YearField } from "./YearField";
import { usePane } from "./pane-context";
import { useReportChoice } from "./use-report-choice";
import { narrow } from "./view-styles";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "end", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, [narrow]: { flexWrap: "wrap" } },
  input: { minWidth: 0 },
  year: { width: "120px" },
  more: { whiteSpace: "nowrap" },
});

/** Unit, in a party organisation's report its name too, and year; the rest only when asked for. */
export function WriterFields() {
  const styles = useStyles();
  const { state, strings } = usePane();
  const choose = useReportChoice();
  const [isMore, setMore] = useState(false);
  const { writer } = state;
  const words = strings.skeleton;
  const shown = shownSkeleton(state);
  const isOfParty = shown !== undefined && voiceOf(shown) === "party";
  return (
    <div className={styles.fields}>
      <Field label={words.unit} {...unitHint(writer, words)}>
        <Input
          className={styles.input}
          value={writer.unit}
          placeholder={words.unitHint}
          onChange={(_, { value }) => {
            choose({ type: "writerChanged", change: { unit: value } });
          }}
        />
      </Field>
      {isOfParty && (
        <Field label={words.party}>
          <Input
            className={styles.input}
            value={writer.party ?? ""}
            placeholder={words.partyHint}
            onChange={(_, { value }) => {
              choose({ type: "writerChanged", change: { party: value } });
            }}
          />
        </Field>
      )}
      <div className={styles.line}>
        <YearField className={styles.year} />
        <Button
          className={styles.more}
          appearance="subtle"
          icon={isMore ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          aria-expanded={isMore}
          onClick={() => {
            setMore(!isMore);
          }}
        >
          {isMore ? words.less : words.more}
        </Button>
      </div>
      {isMore && (
        <>
          <OrganisationField />
          <Field label={words.superiors}>
            <Input
              className={styles.input}
              value={writer.superiors}
              placeholder={words.superiorsHint}
              onChange={(_, { value }) => {
                choose({ type: "writerChanged", change: { superiors: value } });
              }}
            />
          </Field>
          <Field label={words.date}>
            <Input
              className={styles.input}
              value={writer.date}
              placeholder={words.dateHint}
              onChange={(_, { value }) => {
                choose({ type: "writerChanged", change: { date: value } });
              }}
            />
          </Field>
        </>
      )}
    </div>
  );
}

/** Says so where the name of the unit is a party organisation's and no other is given. */
function unitHint({ unit, party = "" }: WriterInfo, words: Strings["skeleton"]): { readonly hint?: string } {
  const names = splitUnit(unit);
  return names.party === "" || party.trim() !== "" ? {} : { hint: words.isParty(names.unit) };
}
