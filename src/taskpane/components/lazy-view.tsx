import { lazy, type ComponentType, type ReactNode } from "react";
import { PlainMessage } from "./PlainMessage";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/**
 * A view from a file of its own, which comes when it is shown for the first time. A file that does not come (the server is out
 * of reach, or holds a newer add-in) leaves a sentence in the view's place, and the rest of the pane works on.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazyOr(NotLoaded, load);
}

/** A small part of a view that comes in the same way; the view does without it when it does not come. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazyOr(() => null, load);
}

function lazyOr<Props extends object>(instead: () => ReactNode, load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: instead };
    }
  });
}

/** Says that a part of the add-in did not come, and what to do. */
export function NotLoaded() {
  const view = useViewStyles();
  const { strings } = usePane();
  return (
    <div className={view.scroll}>
      <PlainMessage what={strings.notLoaded.what} todo={strings.notLoaded.todo} />
    </div>
  );
}
