import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { allRules } from "../../checks/rules/index";
import { isWholeScope, type Scope } from "../../checks/scope/types";
import type { OpenDocument } from "../state/pane-state";
import { groupsOf } from "../state/list-order";
import type { Reading } from "../state/reading";
import { scopeWords } from "../strings/scope-words";
import { ClearMarksButton } from "./ClearMarksButton";
import { EmptyState } from "./EmptyState";
import { FindingFilter } from "./FindingFilter";
import { FindingList } from "./FindingList";
import { FixPanel } from "./FixPanel";
import { IgnoredList } from "./IgnoredList";
import { lazyView } from "./lazy-view";
import { MarkControls } from "./MarkControls";
import { usePane } from "./pane-context";
import { ScopeLine } from "./ScopeLine";
import { Verdict } from "./Verdict";
import { useViewStyles } from "./view-styles";
import { WalkBar } from "./WalkBar";
import { WalkKeysButton } from "./WalkKeysButton";
import { WalkTools } from "./WalkTools";

const SubmitPanel = lazyView(async () => (await import(/* webpackChunkName: "submit-panel" */ "./SubmitPanel")).SubmitPanel);

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, flexShrink: 0 },
  // The counts wrap within their part, so that the buttons stand beside them and never in a row of their own.
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, ":empty": { display: "none" } },
  button: { whiteSpace: "nowrap", flexShrink: 0, minWidth: 0 },
  counts: { flexGrow: 1, minWidth: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, listStyleType: "none", margin: 0, padding: 0 },
});

/** The text holds nothing that takes the focus: its region does, so that the keyboard can scroll it. */
const scrollsByKeyboard = { tabIndex: 0 } as const;

/** The verdict first, then what was found and the walk through it. */
export function CheckView({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const { findings, shown, snapshot } = reading;
  if (findings.length === 0 && snapshot.paragraphs.every((paragraph) => paragraph.text.trim() === "")) {
    return (
      <div className={view.scroll}>
        <EmptyState
          what={strings.check.empty}
          todo={strings.fill.emptyTodo}
          action={{
            label: strings.fill.goSkeleton,
            run: () => {
              dispatch({ type: "viewChosen", view: "skeleton" });
            },
          }}
        />
      </div>
    );
  }
  if (open.fixing) return <FixPanel open={open} reading={reading} fixing={open.fixing} />;
  if (open.submit) return <SubmitPanel open={open} reading={reading} submit={open.submit} />;
  if (open.isIgnoredShown && reading.ignored.length > 0) return <IgnoredList open={open} reading={reading} />;
  return (
    <>
      <div className={styles.top}>
        <Verdict reading={reading} />
        <ScopeLine open={open} reading={reading} />
        <MarkControls open={open} reading={reading} />
        <WalkTools open={open} reading={reading} />
        <div className={styles.line}>
          {shown.length > 0 && (
            <ul className={styles.counts} aria-label={strings.check.counts}>
              {groupsOf(shown).map((group) => (
                <li key={group.family}>
                  <Text size={200}>{strings.check.familyCount(strings.check.families[group.family], group.findings.length)}</Text>
                </li>
              ))}
            </ul>
          )}
          <ClearMarksButton open={open} className={styles.button} />
          {findings.length > 0 && <WalkKeysButton />}
        </div>
        {findings.length > 0 && <FindingFilter open={open} reading={reading} />}
        {snapshot.notices.map((notice) => (
          <Text key={notice} size={200} className={view.faint}>
            {strings.revisions[notice]}
          </Text>
        ))}
      </div>
      {shown.length > 0 ? (
        <div className={view.scroll}>
          <FindingList open={open} reading={reading} />
        </div>
      ) : (
        <div className={view.scroll} role="region" aria-label={strings.check.outcome} {...scrollsByKeyboard}>
          {findings.length > 0 ? <NothingMatches query={open.query ?? ""} /> : <NothingFound scope={reading.scope} ignored={reading.ignored.length} />}
        </div>
      )}
      {shown.length > 0 && (
        <div className={view.bottom}>
          <WalkBar open={open} reading={reading} />
        </div>
      )}
    </>
  );
}

/** Nothing is left: says what was looked at, and that something was set aside. */
function NothingFound({ scope, ignored }: { readonly scope: Scope; readonly ignored: number }) {
  const { strings } = usePane();
  const titles = allRules.map((rule) => rule.title[strings.language]).join(strings.language === "zh" ? "、" : ", ");
  const nothing = isWholeScope(scope) ? strings.check.nothingFound : scopeWords(strings).nothingFound;
  return <EmptyState what={ignored > 0 ? strings.check.nothingElse(ignored) : nothing} todo={strings.check.checkedFor(titles)} />;
}

/** What was searched for is in none of the findings. */
function NothingMatches({ query }: { readonly query: string }) {
  const { strings } = usePane();
  const { search } = scopeWords(strings);
  return <EmptyState what={search.none(query.trim())} todo={search.noneTodo} />;
}
