import { Button } from "@fluentui/react-components";
import { clearMarks } from "../actions/clear-marks";
import { countMarks } from "../state/drawn";
import type { OpenDocument } from "../state/pane-state";
import { usePane } from "./pane-context";

/** 清除标记, as long as there are marks. */
export function ClearMarksButton({ open, className }: { readonly open: OpenDocument; readonly className: string }) {
  const { strings, run } = usePane();
  if (countMarks(open) === 0) return null;
  return (
    <Button
      className={className}
      size="small"
      appearance="subtle"
      disabledFocusable={open.work !== null}
      onClick={() => {
        run(clearMarks);
      }}
    >
      {strings.check.clear}
    </Button>
  );
}
