import { lazy, type ComponentType } from "react";
import { EmptyState } from "./EmptyState";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/**
 * A view from a file of its own, which comes when it is shown for the first time. A file that does not come (the server is out
 * of reach, or holds a newer add-in) leaves a sentence in the view's place, and the rest of the pane works on.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
}

function NotLoaded() {
  const view = useViewStyles();
  const { strings } = usePane();
  return (
    <div className={view.scroll}>
      <EmptyState what={strings.notLoaded.what} todo={strings.notLoaded.todo} />
    </div>
  );
}
