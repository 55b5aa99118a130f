import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { OutlineItem, Skeleton, SkeletonPart } from "../../skeletons/types";
import { outlineOf } from "../../skeletons/outline-of";
import { chosenIds, partState } from "../state/choose-parts";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sub: { paddingLeft: tokens.spacingHorizontalXL },
  item: { overflowWrap: "anywhere" },
});

/** The parts of the chosen skeleton, numbered as they will stand in the document; ticked ones come in. */
export function Outline({ skeleton }: { readonly skeleton: Skeleton }) {
  const styles = useStyles();
  const id = useId();
  const { state, strings } = usePane();
  const items = outlineOf(skeleton, state.writer, chosenIds(state.chosen));
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {strings.skeleton.outline}
      </span>
      <Items parts={skeleton.parts} items={items} />
    </div>
  );
}

function Items({ parts, items }: { readonly parts: readonly SkeletonPart[]; readonly items: readonly OutlineItem[] }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  return (
    <ul className={styles.list}>
      {items.map((item, index) => {
        const part = parts[index];
        const chosen = part ? partState(part, state.chosen) : "out";
        return (
          <li key={item.id} className={styles.item}>
            <Checkbox
              label={item.label}
              checked={chosen === "partly" ? "mixed" : chosen === "in"}
              onChange={() => {
                dispatch({ type: "partToggled", id: item.id });
              }}
            />
            {part && item.parts.length > 0 && (
              <div className={styles.sub}>
                <Items parts={part.parts ?? []} items={item.parts} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
