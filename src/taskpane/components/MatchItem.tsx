import { Checkbox, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { DOUBT_MESSAGES } from "../../ledger/ledger-messages";
import { VALUE_MESSAGES } from "../../tallies/value-messages";
import { isFree, type MatchGroup, type MatchView } from "../state/match-rows";
import { Choice, type ChoiceOption } from "./Choice";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  item: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  name: { display: "block", overflowWrap: "anywhere", padding: `${tokens.spacingVerticalXS} 0` },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  // The box itself stands in line with the headings; what belongs to it under its words.
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  indented: { paddingInlineStart: `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalXS})` },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  faint: { color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  quote: { margin: 0, paddingInlineStart: tokens.spacingHorizontalS, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface MatchItemProps {
  readonly view: MatchView;
  /** Which row of the matches, from 0. */
  readonly index: number;
  readonly group: MatchGroup;
  /** What a row can be given to. */
  readonly targets: readonly ChoiceOption[];
}

/** A row of the table and where it goes. */
export function MatchItem({ view, index, group, targets }: MatchItemProps) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const noteId = useId();
  const words = strings.bringIn;
  const { tally, fault, doubt } = view;
  const name = words.row(view.label, view.value, view.unit);
  const canTick = tally !== null && group !== "same";
  return (
    <li className={styles.item}>
      {canTick ? (
        <Checkbox
          className={styles.box}
          checked={view.ticked}
          disabled={!isFree(view)}
          label={name}
          aria-describedby={noteId}
          onChange={(_, { checked }) => {
            dispatch({ type: "matchTicked", row: index, ticked: checked === true });
          }}
        />
      ) : (
        <Text className={styles.name}>{name}</Text>
      )}
      <div id={noteId} className={mergeClasses(styles.body, canTick && styles.indented)}>
        {(group === "uncertain" || group === "without") && (
          <Choice
            label={words.chooseTarget(view.label)}
            isLabelHidden
            value={tally?.id ?? ""}
            options={targets}
            choose={(value) => {
              dispatch({ type: "matchChosen", row: index, tallyId: value === "" ? null : value });
            }}
          />
        )}
        {doubt !== null && doubt !== "no-tally" && (
          <Text size={200} className={styles.faint}>
            {DOUBT_MESSAGES[doubt][strings.language]}
          </Text>
        )}
        {view.isRival && doubt !== "other-value" && group !== "same" && (
          <Text size={200} className={styles.faint}>
            {words.rival}
          </Text>
        )}
        {fault && (
          <Text size={200} className={styles.fault}>
            {VALUE_MESSAGES[fault][strings.language].replace("{unit}", tally?.unit ?? "")}
          </Text>
        )}
        {tally && <Target view={view} group={group} />}
      </div>
    </li>
  );
}

/** The number of the document that a row is for: its name, what changes, and its sentence on demand. */
function Target({ view, group }: { readonly view: MatchView; readonly group: MatchGroup }) {
  const styles = useStyles();
  const { strings } = usePane();
  const [isSentence, setSentence] = useState(false);
  const words = strings.bringIn;
  const { tally } = view;
  if (!tally) return null;
  const isNamed = group === "certain" || group === "same";
  return (
    <>
      <Text size={200} className={styles.faint}>
        {isNamed && <>{words.target(tally.section, tally.label, tally.unit)} </>}
        <Link
          as="button"
          className={styles.link}
          inline
          aria-expanded={isSentence}
          aria-label={words.sentenceOf(isSentence ? words.hideSentence : words.sentence, tally.label)}
          onClick={() => {
            setSentence(!isSentence);
          }}
        >
          {isSentence ? words.hideSentence : words.sentence}
        </Link>
      </Text>
      {isSentence && <p className={styles.quote}>{tally.sentence}</p>}
      {view.isSame ? (
        <Text size={200} className={styles.faint}>
          {words.already(view.text, tally.unit)}
        </Text>
      ) : (
        view.before !== "" && <Text size={200}>{words.changes(view.before, view.text)}</Text>
      )}
    </>
  );
}
