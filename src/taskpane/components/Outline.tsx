import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { arrangeSkeleton, movePart, placeOfPart } from "../../skeletons/arrange-skeleton";
import { outlineOf } from "../../skeletons/outline-of";
import type { OutlineItem, Skeleton, SkeletonPart } from "../../skeletons/types";
import { chosenIds, partState } from "../state/choose-parts";
import { OutlineRow, type MoveControl } from "./OutlineRow";
import { usePane } from "./pane-context";
import { useReportChoice } from "./use-report-choice";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sub: { paddingLeft: tokens.spacingHorizontalXL },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** The parts of the chosen skeleton in the writer's order, numbered as they will stand in the document; ticked ones come in. */
export function Outline({ skeleton }: { readonly skeleton: Skeleton }) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const { state, strings } = usePane();
  const choose = useReportChoice();
  const [said, setSaid] = useState("");
  const [active, setActive] = useState<string | null>(null);
  const focusNext = useRef<{ readonly part: string; readonly control: MoveControl } | null>(null);
  const arranged = arrangeSkeleton(skeleton, state.order);

  // The browser lets go of what is moved in the page: the focus goes along.
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = null;
    if (wanted) root.current?.querySelector<HTMLElement>(`[data-part="${wanted.part}"] [data-control="${wanted.control}"]`)?.focus();
  }, [state.order]);

  const move = (item: OutlineItem, by: -1 | 1, control: MoveControl): void => {
    const order = movePart(skeleton, state.order, item.id, by);
    const words = strings.report;
    const place = placeOfPart(arrangeSkeleton(skeleton, order), item.id);
    if (order === state.order) {
      setSaid(place === null ? words.isFixed(item.heading) : by < 0 ? words.isFirst(item.heading) : words.isLast(item.heading));
      return;
    }
    focusNext.current = { part: item.id, control };
    choose({ type: "partMoved", id: item.id, by });
    if (place !== null) setSaid(words.moved(item.heading, place.place, place.count));
  };

  const itemsOf = (parts: readonly SkeletonPart[], items: readonly OutlineItem[], isSub: boolean) => {
    const movable = parts.filter(({ level }) => level > 0);
    return (
      <ul className={mergeClasses(styles.list, isSub && styles.sub)}>
        {items.map((item, index) => {
          const part = parts[index];
          return (
            part && (
              <li key={item.id}>
                <OutlineRow
                  item={item}
                  chosen={partState(part, state.chosen)}
                  isMovable={part.level > 0 && movable.length > 1}
                  isFirst={movable[0] === part}
                  isLast={movable.at(-1) === part}
                  isActive={active === item.id}
                  onActive={() => {
                    setActive(item.id);
                  }}
                  onMove={(by, control) => {
                    move(item, by, control);
                  }}
                />
                {part.parts && item.parts.length > 0 && itemsOf(part.parts, item.parts, true)}
              </li>
            )
          );
        })}
      </ul>
    );
  };

  return (
    <div ref={root} className={styles.root} role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <span id={id} className={styles.label}>
        {strings.skeleton.outline}
      </span>
      <Text id={`${id}-hint`} size={200} className={view.faint}>
        {strings.report.moveHint}
      </Text>
      {itemsOf(arranged.parts, outlineOf(arranged, state.writer, chosenIds(state.chosen)), false)}
      <div className={styles.said} role="status" aria-live="polite" data-testid="moved">
        {said}
      </div>
    </div>
  );
}
