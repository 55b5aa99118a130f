import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { Deps } from "./actions/deps";
import { Frame } from "./components/Frame";
import { PaneContext, type Pane } from "./components/pane-context";
import type { Store } from "./state/store";
import type { Strings } from "./strings/strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});

interface AppProps {
  readonly store: Store;
  /** null until Word is there. */
  readonly deps: Deps | null;
  readonly strings: Strings;
  readonly theme: Theme;
  /** The calendar year of today. */
  readonly thisYear: number;
}

/** The pane: theme, words and state around the frame. */
export function App({ store, deps, strings, theme, thisYear }: AppProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const pane = useMemo(
    (): Pane => ({
      state,
      strings,
      thisYear,
      dispatch: store.dispatch,
      run: (action) => {
        if (deps) void action(deps);
      },
    }),
    [state, strings, thisYear, store, deps],
  );
  return (
    <FluentProvider theme={theme} lang={strings.language === "zh" ? "zh-CN" : "en-US"}>
      {/* Not on the provider itself: it hands its class on to every pop-up. */}
      <div className={styles.root}>
        <PaneContext value={pane}>
          <Frame />
        </PaneContext>
      </div>
    </FluentProvider>
  );
}
