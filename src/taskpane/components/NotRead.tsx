import { openDocument } from "../actions/open-document";
import { EmptyState } from "./EmptyState";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/** The document could not be read; it can be tried again. */
export function NotRead() {
  const view = useViewStyles();
  const { strings, run } = usePane();
  return (
    <div className={view.scroll}>
      <EmptyState
        what={strings.notRead.what}
        action={{
          label: strings.notRead.todo,
          run: () => {
            run(openDocument);
          },
        }}
      />
    </div>
  );
}
