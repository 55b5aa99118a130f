import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { verdictOf } from "../../checks/verdict-of";
import { viewOf } from "../settings";
import { views, type PaneState, type View } from "../state/pane-state";
import { lazyPart } from "./lazy-view";
import { usePane } from "./pane-context";

const ViewBadge = lazyPart(async () => (await import(/* webpackChunkName: "bars" */ "./ViewBadge")).ViewBadge);

const useStyles = makeStyles({
  bar: { flexWrap: "wrap", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

export function tabId(view: View): string {
  return `tab-${view}`;
}

export function panelId(view: View): string {
  return `panel-${view}`;
}

/** 骨架 / 填数 / 终检 with what is left in each. */
export function ViewTabs() {
  const styles = useStyles();
  const { state, strings, dispatch } = usePane();
  const left = leftIn(state);
  const badges: Partial<Record<View, { readonly count: number; readonly label: string }>> = {
    fill: { count: left.fill, label: strings.badge.fill(left.fill) },
    check: { count: left.check, label: strings.badge.check(left.check) },
  };
  return (
    <TabList
      className={styles.bar}
      aria-label={strings.viewsLabel}
      // English names with their counts fill a narrow pane.
      size={strings.language === "en" ? "small" : "medium"}
      selectedValue={state.view}
      onTabSelect={(_, { value }) => {
        const view = viewOf(value);
        if (view) dispatch({ type: "viewChosen", view });
      }}
    >
      {views.map((view) => {
        const badge = badges[view];
        return (
          <Tab key={view} id={tabId(view)} value={view} aria-controls={state.view === view ? panelId(view) : undefined}>
            <span className={styles.tab}>
              {strings.views[view]}
              {badge && badge.count > 0 && (
                <Suspense fallback={null}>
                  <ViewBadge {...badge} isUrgent={view === "check"} />
                </Suspense>
              )}
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
}

function leftIn({ phase }: PaneState): { fill: number; check: number } {
  const reading = phase.kind === "open" ? phase.reading : null;
  if (!reading) return { fill: 0, check: 0 };
  return { fill: reading.tallies.filter((tally) => tally.value === null).length, check: verdictOf(reading.findings).must };
}
