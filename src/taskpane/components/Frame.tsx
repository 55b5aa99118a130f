import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef } from "react";
import type { OpenDocument, View } from "../state/pane-state";
import { lazyPart, lazyView, NotLoaded } from "./lazy-view";
import { LiveRegion } from "./LiveRegion";
import { loadView } from "./load-view";
import { usePane } from "./pane-context";
import { PlainMessage } from "./PlainMessage";
import { panelId, tabId, ViewTabs } from "./ViewTabs";
import { useViewStyles } from "./view-styles";

const FooterBar = lazyView(async () => (await import(/* webpackChunkName: "footer" */ "./FooterBar")).FooterBar);
const LeftoverBar = lazyView(async () => (await import(/* webpackChunkName: "bars" */ "./LeftoverBar")).LeftoverBar);
const NoticeBar = lazyView(async () => (await import(/* webpackChunkName: "bars" */ "./NoticeBar")).NoticeBar);
const WaitingLine = lazyPart(async () => (await import(/* webpackChunkName: "bars" */ "./WaitingLine")).WaitingLine);
const Starting = lazyView(async () => (await import(/* webpackChunkName: "bars" */ "./Starting")).Starting);
const NotRead = lazyView(async () => (await import(/* webpackChunkName: "bars" */ "./NotRead")).NotRead);
const SkeletonView = lazyView(loadView.skeleton);
const FillView = lazyView(loadView.fill);
const CheckView = lazyView(loadView.check);

const SettingsPanel = lazyView(async () => (await import(/* webpackChunkName: "settings-panel" */ "./SettingsPanel")).SettingsPanel);

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  // As high as the bar that comes.
  footer: { flexShrink: 0, height: "33px", borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** Tabs above, the view between, the promise and the way back below. */
export function Frame() {
  const styles = useStyles();
  const viewStyles = useViewStyles();
  const { state } = usePane();
  const { phase, view } = state;
  const open = phase.kind === "open" ? phase : null;
  useFocusOnNewView(view);
  useOtherViews(open?.reading !== null && open !== null);
  return (
    <>
      <main className={styles.panel} data-working={phase.kind === "starting" || open?.work ? true : undefined}>
        <ViewTabs />
        <div id={panelId(view)} role="tabpanel" aria-labelledby={tabId(view)} className={styles.panel}>
          <Suspense fallback={<div data-loading />}>
            {open?.leftover === true && <LeftoverBar count={open.kept.marks.length} />}
            {open?.notice?.where === view && <NoticeBar notice={open.notice.notice} />}
            {open !== null && <WaitingLine work={open.work} />}
          </Suspense>
          {/* By key: the view before goes at once, and the focus that it had is not left in what is hidden. */}
          <Suspense key={state.settingsPanel ? "settings" : view} fallback={<div className={viewStyles.scroll} data-loading />}>
            {state.settingsPanel ? <SettingsPanel panel={state.settingsPanel} /> : <PhaseView />}
          </Suspense>
        </div>
      </main>
      <Suspense fallback={<div className={styles.footer} data-loading />}>
        <FooterBar />
      </Suspense>
      <LiveRegion />
    </>
  );
}

/** A button that leads to another view goes away with its own: the focus then stands on the new view's tab, not nowhere. */
function useFocusOnNewView(view: View): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (document.activeElement === document.body && document.hasFocus()) document.getElementById(tabId(view))?.focus();
  }, [view]);
}

/** Once the document is read, the views that are not shown come too: changing to one is then immediate. */
function useOtherViews(isRead: boolean): void {
  useEffect(() => {
    if (isRead) for (const load of Object.values(loadView)) load().catch(() => undefined);
  }, [isRead]);
}

function PhaseView() {
  const view = useViewStyles();
  const { state, strings } = usePane();
  const { phase } = state;
  switch (phase.kind) {
    case "noHost":
      return (
        <div className={view.scroll}>
          <PlainMessage what={strings.noHost.title} todo={strings.noHost.todo} />
        </div>
      );
    case "tooOld":
      return (
        <div className={view.scroll}>
          <PlainMessage what={strings.tooOld.title} todo={strings.tooOld.todo(phase.wordApi)} />
        </div>
      );
    case "incomplete":
      return <NotLoaded />;
    case "starting":
      return state.view === "skeleton" ? <SkeletonView /> : <Starting />;
    case "open":
      return <DocumentView open={phase} />;
  }
}

function DocumentView({ open }: { readonly open: OpenDocument }) {
  const view = useViewStyles();
  const { state } = usePane();
  if (state.view === "skeleton") return <SkeletonView />;
  if (open.reading) return state.view === "fill" ? <FillView open={open} reading={open.reading} /> : <CheckView open={open} reading={open.reading} />;
  // While it is being read the waiting line speaks.
  if (open.work) return <div className={view.scroll} />;
  return <NotRead />;
}
