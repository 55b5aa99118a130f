import { Checkbox, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { showRollOverPlace } from "../actions/show-roll-over-place";
import type { Change } from "../../roll-over/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  // The box itself stands in line with the headings; what belongs to it under its words.
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, overflowWrap: "anywhere" },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    overflowWrap: "anywhere",
    paddingInlineStart: `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalXS})`,
  },
  sentence: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "start", color: tokens.colorNeutralForeground2 },
  place: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink, fontStyle: "normal" },
  why: { color: tokens.colorNeutralForeground3 },
});

interface RollOverItemProps {
  readonly change: Change;
  readonly snapshot: DocumentSnapshot;
  readonly isOn: boolean;
}

/** One change: its box, what becomes what, and its sentence, which shows the place in the document. */
export const RollOverItem = memo(function RollOverItem({ change, snapshot, isOn }: RollOverItemProps) {
  const styles = useStyles();
  const { strings, dispatch, run } = usePane();
  const words = strings.rollOver;
  const { id, kind, excerpt, to, sentence, at, why } = change;
  const reasons: Readonly<Partial<Record<Change["why"], string>>> = words.why;
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + excerpt.length);
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.box}
        checked={isOn}
        label={kind === "plan" ? words.promptBefore(to.replace(excerpt, "")) : words.change(excerpt, to)}
        onChange={(_, { checked }) => {
          dispatch({ type: "rollOverSwitched", ids: [id], on: checked === true });
        }}
      />
      <div className={styles.body}>
        <Link
          as="button"
          className={styles.sentence}
          aria-label={words.show(sentence)}
          onClick={() => {
            run((deps) => showRollOverPlace(deps, snapshot, change));
          }}
        >
          {before}
          <em className={styles.place}>{excerpt}</em>
          {after}
        </Link>
        {reasons[why] !== undefined && (
          <Text size={200} className={styles.why}>
            {reasons[why]}
          </Text>
        )}
      </div>
    </li>
  );
});
