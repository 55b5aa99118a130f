import { Dropdown, Field, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import { skeletonGroups } from "../../skeletons/skeleton-groups";
import type { Skeleton } from "../../skeletons/types";
import { shownSkeleton } from "../state/pane-skeleton";
import { OwnSkeletonMenu } from "./OwnSkeletonMenu";
import { usePane } from "./pane-context";
import { useReportChoice } from "./use-report-choice";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "end", columnGap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  kinds: { minWidth: 0, width: "100%" },
  list: { zIndex: 1 },
  kind: { overflowWrap: "anywhere" },
});

/** The kinds of report in groups, the office's own last, one of them chosen; beside them what can be done with a kind. */
export function KindOfReport() {
  const styles = useStyles();
  const { state, strings } = usePane();
  const choose = useReportChoice();
  const shown = shownSkeleton(state);
  const groups = [
    ...skeletonGroups.map((group) => ({ label: strings.skeleton.groups[group], kinds: state.skeletons.filter((skeleton) => skeleton.group === group) })),
    ...(state.ownSkeletons.length > 0 ? [{ label: strings.ownSkeletons.group, kinds: state.ownSkeletons }] : []),
  ];
  return (
    <div className={styles.row}>
      <Field className={styles.field} label={strings.skeleton.kinds}>
        <Dropdown
          className={styles.kinds}
          // Drawn in its place on the page, where landmarks hold it, and yet over everything that scrolls.
          inlinePopup
          listbox={{ className: styles.list }}
          // The list is longer than a low pane: it takes the room there is and scrolls.
          positioning={{ strategy: "fixed", autoSize: "height", fallbackPositions: ["above"] }}
          value={shown?.name[strings.language] ?? ""}
          selectedOptions={shown ? [shown.id] : []}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) choose({ type: "skeletonChosen", id: optionValue });
          }}
        >
          {groups.map(({ label, kinds }) => (
            <OptionGroup key={label} label={label}>
              {kinds.map((kind) => (
                <KindOption key={kind.id} kind={kind} />
              ))}
            </OptionGroup>
          ))}
        </Dropdown>
      </Field>
      <OwnSkeletonMenu shown={shown} />
    </div>
  );
}

function KindOption({ kind: { id, name } }: { readonly kind: Skeleton }) {
  const styles = useStyles();
  const { strings } = usePane();
  const text = name[strings.language];
  return (
    <Option className={styles.kind} value={id} text={text}>
      {text}
    </Option>
  );
}
