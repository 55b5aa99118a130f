import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { planOfRollOver } from "../actions/plan-of-roll-over";
import { rollOverReport } from "../actions/roll-over";
import type { RollOverPlan } from "../../roll-over/types";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { chosenIn } from "../state/roll-over";
import { rollOverSections } from "../state/roll-over-groups";
import { usePane } from "./pane-context";
import { RollOverGroup } from "./RollOverGroup";
import { RollOverNothing } from "./RollOverNothing";
import { RollOverYears } from "./RollOverYears";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  noPlan: { display: "block", paddingTop: tokens.spacingVerticalM },
  warn: { paddingInlineStart: tokens.spacingHorizontalS, borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteYellowBorderActive}` },
});

/** 套用上年报告: last year's report becomes this year's draft, every change listed before it is made. */
export function RollOverView() {
  const { state } = usePane();
  const view = useViewStyles();
  const { phase } = state;
  if (phase.kind !== "open" || phase.reading === null) {
    return (
      <div className={view.scroll}>
        <Purpose />
      </div>
    );
  }
  return <RollOverOf open={phase} reading={phase.reading} />;
}

function Purpose() {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <>
      <Text>{strings.rollOver.purpose}</Text>
      <Text className={styles.warn}>{strings.rollOver.keepOld}</Text>
    </>
  );
}

interface RollOverOfProps {
  readonly open: OpenDocument;
  readonly reading: Reading;
}

function RollOverOf({ open, reading: { snapshot } }: RollOverOfProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, thisYear } = usePane();
  const { fromYear, toYear, switched, done } = open.rollOver;
  const { fields } = open.kept;
  const plan = useMemo(() => planOfRollOver(snapshot, { fromYear, toYear, fields }), [snapshot, fromYear, toYear, fields]);
  const sections = useMemo(() => rollOverSections(plan), [plan]);
  const chosen = useMemo(() => chosenIn(plan, switched), [plan, switched]);
  const isNew = fromYear === null && isThisYears(plan, Math.min(thisYear, done ?? thisYear));
  const isListed = plan.nothing === null && !isNew;
  const scroll = useRef<HTMLDivElement>(null);
  useFocusOnNextStep(scroll, isListed);
  return (
    <>
      <div ref={scroll} className={view.scroll}>
        <div className={styles.head}>
          <Purpose />
          {plan.nothing !== "empty" && <RollOverYears plan={plan} snapshot={snapshot} />}
        </div>
        {isListed ? (
          sections.map((section) => (
            // Another list begins at its top again.
            <RollOverGroup key={`${section.group} ${plan.fromYear ?? ""} ${plan.toYear ?? ""}`} section={section} plan={plan} snapshot={snapshot} chosen={chosen} />
          ))
        ) : (
          <RollOverNothing plan={plan} isNew={isNew} />
        )}
        {isListed && plan.plan === undefined && (
          <Text className={mergeClasses(view.faint, styles.noPlan)} size={200}>
            {strings.rollOver.noPlan}
          </Text>
        )}
      </div>
      {isListed && plan.toYear !== null && <Go year={plan.toYear} count={chosen.size} isWorking={open.work !== null} />}
    </>
  );
}

/** The list went away with the button that carried it out: the focus goes on to what comes next, if it was left nowhere. */
function useFocusOnNextStep(root: RefObject<HTMLElement | null>, isListed: boolean): void {
  const wasListed = useRef(isListed);
  useEffect(() => {
    if (wasListed.current && !isListed && document.activeElement === document.body) root.current?.querySelector<HTMLElement>("[data-next-step]")?.focus();
    wasListed.current = isListed;
  }, [root, isListed]);
}

/** A report about this year, or one that was just rolled over, is no report of last year; the writer may say otherwise. */
function isThisYears({ nothing, fromYear }: RollOverPlan, from: number): boolean {
  return nothing === null && fromYear !== null && fromYear >= from;
}

function Go({ year, count, isWorking }: { readonly year: number; readonly count: number; readonly isWorking: boolean }) {
  const view = useViewStyles();
  const { strings, run } = usePane();
  return (
    <div className={view.bottom}>
      <Button
        className={view.wide}
        appearance="primary"
        disabledFocusable={count === 0 || isWorking}
        onClick={() => {
          run(rollOverReport);
        }}
      >
        {count > 0 ? strings.rollOver.go(year, count) : strings.rollOver.goNothing}
      </Button>
    </div>
  );
}
