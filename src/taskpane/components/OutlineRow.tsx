import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import type { OutlineItem } from "../../skeletons/types";
import type { PartState } from "../state/choose-parts";
import { usePane } from "./pane-context";
import { useReportChoice } from "./use-report-choice";

/** What of a row has the focus when its part is moved. */
export type MoveControl = "box" | "up" | "down";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":hover > [data-moves]": { opacity: 1 },
    ":focus-within > [data-moves]": { opacity: 1 },
  },
  box: { minWidth: 0, overflowWrap: "anywhere" },
  // The room is kept, so that no label breaks anew under the pointer. Without a pointer that hovers they always show.
  moves: {
    display: "flex",
    flexShrink: 0,
    marginLeft: "auto",
    opacity: 0,
    paddingTop: tokens.spacingVerticalXS,
    "@media (hover: none)": { opacity: 1 },
  },
  move: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
});

interface OutlineRowProps {
  readonly item: OutlineItem;
  readonly chosen: PartState;
  readonly isMovable: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The row that has or had the focus last: only its buttons are stops of the Tab key. */
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onMove: (by: -1 | 1, control: MoveControl) => void;
}

/** One part: its tick, and up and down for its place among its siblings. */
export function OutlineRow({ item, chosen, isMovable, isFirst, isLast, isActive, onActive, onMove }: OutlineRowProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const choose = useReportChoice();
  const words = strings.report;
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={styles.row} data-part={item.id}>
      <Checkbox
        className={styles.box}
        label={item.label}
        checked={chosen === "partly" ? "mixed" : chosen === "in"}
        data-control="box"
        onFocus={onActive}
        onChange={() => {
          choose({ type: "partToggled", id: item.id });
        }}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
          event.preventDefault();
          onMove(event.key === "ArrowUp" ? -1 : 1, "box");
        }}
      />
      {isMovable && (
        <span className={styles.moves} data-moves>
          <Button
            className={styles.move}
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            data-control="up"
            onFocus={onActive}
            aria-label={words.moveUp(item.heading)}
            icon={<ArrowUpRegular />}
            disabledFocusable={isFirst}
            onClick={() => {
              onMove(-1, "up");
            }}
          />
          <Button
            className={styles.move}
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            data-control="down"
            onFocus={onActive}
            aria-label={words.moveDown(item.heading)}
            icon={<ArrowDownRegular />}
            disabledFocusable={isLast}
            onClick={() => {
              onMove(1, "down");
            }}
          />
        </span>
      )}
    </div>
  );
}
