import { makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { findSections } from "../../sections/find-sections";
import { placesForSection } from "../../sections/places-for-section";
import type { SectionPlace } from "../../sections/types";
import { formOfTitle, reportForms, type ReportForm } from "../../skeletons/report-forms";
import type { SectionTopic } from "../../skeletons/section-types";
import { sections, sectionTopics } from "../../skeletons/sections";
import { followCursor } from "../actions/follow-cursor";
import type { OpenDocument } from "../state/pane-state";
import { shownSkeleton } from "../state/pane-skeleton";
import { sectionForm } from "../state/section-form";
import { newSectionPicker } from "../state/section-picker";
import { Choice } from "./Choice";
import { EmptyState } from "./EmptyState";
import { usePane } from "./pane-context";
import { SectionInsert } from "./SectionInsert";
import { SectionList } from "./SectionList";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  find: { display: "flex", flexDirection: "column", flexShrink: 0, rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  search: { width: "100%", maxWidth: "100%" },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(10rem, 100%), 1fr))", gap: tokens.spacingVerticalXS },
});

const all = "all";

/** 小节: single sections for a report that is being written, put in at the cursor with the right level and number. */
export function SectionPicker() {
  const view = useViewStyles();
  const { state } = usePane();
  const open = state.phase.kind === "open" ? state.phase : null;
  const picker = open?.sections ?? newSectionPicker;
  const { query, sectionId, isBrief } = picker;
  const { form, period } = sectionForm(state);
  const topics = topicsOf(form);
  const topic = picker.topic !== null && topics.includes(picker.topic) ? picker.topic : null;
  const shown = shownSkeleton(state);
  // What is typical for another form of report than the document's says nothing.
  const kind = shown && formOfTitle(shown.title) === form ? shown.id : null;
  const found = useMemo(() => findSections(sections, query, { form, topic, kind }), [query, form, topic, kind]);
  const chosen = found.find(({ id }) => id === sectionId) ?? null;
  const places = usePlaces(open);
  const place = places?.[picker.placeAt] ?? places?.[0] ?? null;
  useFollowedCursor(open);
  return (
    <>
      <Find count={found.length} form={form} topic={topic} topics={topics} />
      <div className={view.scroll}>
        {found.length === 0 ? <NothingFound /> : <SectionList sections={found} chosen={chosen} period={period} isBrief={isBrief} place={place} />}
      </div>
      <SectionInsert section={chosen} period={period} places={places ?? []} place={place} />
    </>
  );
}

/** The topics of which there are sections for a form of report. */
function topicsOf(form: ReportForm): readonly SectionTopic[] {
  const topics = new Set(sections.filter(({ forms }) => forms.includes(form)).map(({ topic }) => topic));
  return sectionTopics.filter((topic) => topics.has(topic));
}

interface FindProps {
  readonly count: number;
  readonly form: ReportForm;
  readonly topic: SectionTopic | null;
  readonly topics: readonly SectionTopic[];
}

function Find({ count, form, topic, topics }: FindProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { state, strings, dispatch } = usePane();
  const words = strings.sections;
  const { query } = state.phase.kind === "open" ? state.phase.sections : newSectionPicker;
  return (
    <div className={styles.find}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={query}
        onChange={(_, { value }) => {
          dispatch({ type: "sectionsSearched", query: value });
        }}
      />
      <div className={styles.choices}>
        <Choice
          label={words.form}
          isLabelHidden
          value={form}
          options={reportForms.map((value) => ({ value, text: words.forms[value] }))}
          choose={(value) => {
            const chosen = reportForms.find((known) => known === value);
            if (chosen) dispatch({ type: "sectionFormChosen", form: chosen });
          }}
        />
        <Choice
          label={words.topic}
          isLabelHidden
          value={topic ?? all}
          options={[{ value: all, text: words.allTopics }, ...topics.map((value) => ({ value, text: words.topics[value] }))]}
          choose={(value) => {
            dispatch({ type: "sectionTopicChosen", topic: topics.find((known) => known === value) ?? null });
          }}
        />
      </div>
      <Text className={view.faint} size={200} role="status">
        {words.count(count)}
      </Text>
    </div>
  );
}

function NothingFound() {
  const { strings } = usePane();
  return <EmptyState what={strings.sections.none} todo={strings.sections.noneTodo} />;
}

/** The places at the cursor, in the document as it was read; null while the cursor stands nowhere that is known. */
function usePlaces(open: OpenDocument | null): readonly SectionPlace[] | null {
  const snapshot = open?.reading?.snapshot ?? null;
  const cursor = open?.sections.cursor ?? null;
  const paragraph = cursor !== null && cursor.snapshot === snapshot && cursor.place.kind === "paragraph" ? cursor.place.paragraph : null;
  return useMemo(() => (snapshot === null || paragraph === null ? null : placesForSection(snapshot, paragraph)), [snapshot, paragraph]);
}

/** Follows the cursor while the tab is shown, and looks for it again when something else has read the document. */
function useFollowedCursor(open: OpenDocument | null): void {
  const { run } = usePane();
  const latestRun = useRef(run);
  useEffect(() => {
    latestRun.current = run;
  });
  const isRead = open?.reading != null;
  const snapshot = open?.reading?.snapshot;
  const seen = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (!isRead) return undefined;
    let end = (): void => undefined;
    latestRun.current((deps) => {
      const following = followCursor(deps);
      end = following.end;
      seen.current = following.look;
    });
    return () => {
      seen.current = null;
      end();
    };
  }, [isRead]);
  useEffect(() => {
    seen.current?.();
  }, [snapshot]);
}
