import { Button } from "@fluentui/react-components";
import type { RollOverPlan } from "../../roll-over/types";
import type { Strings } from "../strings/strings";
import { EmptyState } from "./EmptyState";
import { usePane } from "./pane-context";

interface RollOverNothingProps {
  readonly plan: RollOverPlan;
  /** The report is about this year already. */
  readonly isNew: boolean;
}

/** Nothing to roll over: why, and what to do. */
export function RollOverNothing({ plan, isNew }: RollOverNothingProps) {
  const { strings, dispatch } = usePane();
  const { fromYear, toYear } = plan;
  const isReady = isNew || plan.nothing === "already";
  const { what, todo } = reasonOf(plan, isNew, strings.rollOver);
  const goFill = {
    label: strings.rollOver.goFill,
    run: () => {
      dispatch({ type: "viewChosen", view: "fill" });
    },
  };
  return (
    <>
      <EmptyState what={what} todo={todo} {...(isReady ? { action: goFill } : {})} />
      {isNew && fromYear !== null && toYear !== null && (
        <Button
          appearance="subtle"
          onClick={() => {
            dispatch({ type: "rollOverYearsChosen", fromYear, toYear });
          }}
        >
          {strings.rollOver.onwards(toYear)}
        </Button>
      )}
    </>
  );
}

function reasonOf({ nothing, fromYear, toYear }: RollOverPlan, isNew: boolean, words: Strings["rollOver"]): { what: string; todo: string } {
  if (isNew) return { what: words.already(fromYear ?? 0), todo: words.alreadyTodo };
  switch (nothing) {
    case "empty":
      return { what: words.empty, todo: words.emptyTodo };
    case "yearAbsent":
      return { what: words.yearAbsent(fromYear ?? 0), todo: words.yearAbsentTodo };
    case "already":
      return { what: words.already(toYear ?? 0), todo: words.alreadyTodo };
    case "sameYear":
      return { what: words.sameYear, todo: words.sameYearTodo };
    default:
      return { what: words.noYear, todo: words.noYearTodo };
  }
}
