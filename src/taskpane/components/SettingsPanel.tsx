import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { setAsideOf } from "../../checks/ignore/set-aside";
import { verdictOf } from "../../checks/verdict-of";
import { changeProfile } from "../actions/apply-profile";
import type { PaneState } from "../state/pane-state";
import type { SettingsPanel as Panel } from "../state/settings-panel";
import { settingsWords } from "../strings/settings-words";
import type { SettingsWords } from "../strings/settings-zh";
import { verdictText } from "../strings/verdict-text";
import { usePane } from "./pane-context";
import { FilesSection } from "./settings/FilesSection";
import { IgnoredSection } from "./settings/IgnoredSection";
import { LiveSection } from "./settings/LiveSection";
import { MarksSection } from "./settings/MarksSection";
import { OfficeSection } from "./settings/OfficeSection";
import { RulesSection } from "./settings/RulesSection";
import { SchemeSection } from "./settings/SchemeSection";
import type { ChangeProfile } from "./settings/section-props";
import { WordsSection } from "./settings/WordsSection";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", padding: `${tokens.spacingVerticalXS} 0` },
  status: { display: "block", overflowWrap: "anywhere" },
  name: { display: "flex", flexGrow: 1, alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  // The name takes the free space, so that the counts stand in one line below each other.
  icon: { flexGrow: 0, flexShrink: 0, flexBasis: "auto" },
});

type Section = keyof SettingsWords["sections"];

const sections: readonly Section[] = ["office", "rules", "scheme", "words", "ignored", "marks", "live", "files"];

/** 设置, in the view's place: what this office wants checked, and how. Every change is in force at once. */
export function SettingsPanel({ panel }: { readonly panel: Panel }) {
  const view = useViewStyles();
  const styles = useStyles();
  const { state, strings, dispatch } = usePane();
  const words = settingsWords(strings);
  const root = useRef<HTMLElement>(null);
  const [said, setSaid] = useState("");
  const change = useChange(setSaid);
  const close = useCallback(() => {
    dispatch({ type: "settingsClosed" });
  }, [dispatch]);
  useFocusOnTitle(root);
  useEscape(root, close);

  const { profile } = state;
  const contents: Readonly<Record<Section, ReactNode>> = {
    office: <OfficeSection words={words} profile={profile} change={change} />,
    rules: <RulesSection words={words} language={strings.language} families={strings.check.families} levels={profile.rules} change={change} />,
    scheme: <SchemeSection words={words} profile={profile} change={change} />,
    words: <WordsSection words={words} profile={profile} change={change} />,
    ignored: <IgnoredSection words={words} profile={profile} change={change} />,
    marks: <MarksSection words={words} say={setSaid} />,
    live: <LiveSection words={words.live} say={setSaid} />,
    files: <FilesSection words={words} panel={panel} />,
  };
  const verdict = state.phase.kind === "open" && state.phase.reading ? words.now(verdictText(verdictOf(state.phase.reading.whole), strings, setAsideOf(state.phase.reading.ignored))) : words.notRead;
  return (
    <section ref={root} className={styles.root} aria-label={words.title}>
      <div className={styles.head}>
        <Button appearance="subtle" aria-label={words.back} icon={<ArrowLeftRegular />} onClick={close} />
        <h2 className={styles.title} tabIndex={-1} data-title>
          {words.title}
        </h2>
      </div>
      <div className={styles.scroll}>
        <Accordion multiple collapsible>
          {sections.map((section) => (
            <AccordionItem key={section} value={section}>
              <AccordionHeader as="h3" expandIconPosition="end" expandIcon={{ className: styles.icon }}>
                <span className={styles.name}>
                  {words.sections[section]}
                  <Text size={200} className={view.faint}>
                    {countOf(section, state, words)}
                  </Text>
                </span>
              </AccordionHeader>
              <AccordionPanel>{contents[section]}</AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </div>
      <div className={view.bottom}>
        <Text size={200} role="status" className={styles.status}>
          {said === "" ? words.inForce : said} <br />
          {verdict}
        </Text>
      </div>
    </section>
  );
}

/** What a section holds, for the line that stands for it while it is closed; "" where there is nothing to say. */
function countOf(section: Section, { profile, marks, isLive }: PaneState, { counts }: SettingsWords): string {
  const told = (count: number, text: (count: number) => string): string => (count > 0 ? text(count) : "");
  switch (section) {
    case "office":
      return told(profile.places?.length ?? 0, counts.office);
    case "rules":
      return told(Object.keys(profile.rules ?? {}).length, counts.rules);
    case "scheme":
      return profile.scheme ? counts.scheme : "";
    case "words":
      return told(
        (profile.words?.allow?.length ?? 0) + (profile.words?.confused?.length ?? 0) + Object.keys(profile.phrases ?? {}).length,
        counts.words,
      );
    case "ignored":
      return told(profile.ignored?.length ?? 0, counts.ignored);
    case "marks":
      return marks === "none" ? counts.marks : "";
    case "live":
      return isLive ? "" : counts.live;
    case "files":
      return "";
  }
}

/** Changes the profile; the function stays the same, so that fifty rules are not drawn again with every event. */
function useChange(say: (said: string) => void): ChangeProfile {
  const { run } = usePane();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  return useCallback(
    (change, said) => {
      say(said);
      latest.current((deps) => changeProfile(deps, change));
    },
    [say],
  );
}

/** The writer opened the panel, so the focus goes into it. */
function useFocusOnTitle(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    root.current?.querySelector<HTMLElement>("[data-title]")?.focus();
  }, [root]);
}

/** Esc closes the panel, unless it is meant for something in it: a search that it empties, a list that is open. */
function useEscape(root: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const element = root.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing) return;
      const isSearching = event.target instanceof HTMLInputElement && event.target.type === "search" && event.target.value !== "";
      if (!isSearching && !(event.target instanceof HTMLSelectElement)) close();
    };
    element?.addEventListener("keydown", onKey);
    return () => {
      element?.removeEventListener("keydown", onKey);
    };
  }, [root, close]);
}
