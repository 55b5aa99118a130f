import { useCallback } from "react";
import { keepReport } from "../actions/keep-report";
import type { ReportEvent } from "../state/reduce-report";
import { usePane } from "./pane-context";

/** Takes a choice about the whole report: the pane follows at once, a document that remembers its report soon after. */
export function useReportChoice(): (event: ReportEvent) => void {
  const { dispatch, run } = usePane();
  return useCallback(
    (event) => {
      dispatch(event);
      run(keepReport);
    },
    [dispatch, run],
  );
}
