import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { briefSection } from "../../sections/brief-section";
import type { Renumbering, SectionPlace } from "../../sections/types";
import type { Period } from "../../skeletons/report-forms";
import type { Section } from "../../skeletons/section-types";
import { insertSection } from "../actions/insert-section";
import type { SeenCursor } from "../state/section-picker";
import type { Strings } from "../strings/strings";
import { Choice } from "./Choice";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, maxHeight: "60%", overflowY: "auto", overflowX: "hidden" },
  line: { overflowWrap: "anywhere" },
  moves: {
    margin: 0,
    paddingBlock: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface SectionInsertProps {
  readonly section: Section | null;
  /** The time of the report that it goes into. */
  readonly period: Period;
  readonly places: readonly SectionPlace[];
  readonly place: SectionPlace | null;
}

/** Where the section will go and what that does to the numbers behind it; the button that does it. */
export function SectionInsert({ section, period, places, place }: SectionInsertProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { state, strings, run, dispatch } = usePane();
  const words = strings.sections;
  const open = state.phase.kind === "open" ? state.phase : null;
  const isRenumbering = open?.sections.isRenumbering ?? true;
  const isBrief = open?.sections.isBrief ?? false;
  return (
    <div className={`${view.bottom} ${styles.root}`}>
      <Text className={styles.line} role="status">
        {place ? placeLine(place, strings) : cursorLine(open?.sections.cursor ?? null, strings)}
      </Text>
      {section?.brief !== undefined && (
        <Checkbox
          label={words.brief}
          checked={isBrief}
          onChange={(_, { checked }) => {
            dispatch({ type: "sectionLengthChosen", isBrief: checked === true });
          }}
        />
      )}
      {place && places.length > 1 && <PlaceChoice places={places} place={place} />}
      {place && place.renumberings.length > 0 && <Moves moves={place.renumberings} isOn={isRenumbering} />}
      <Button
        className={view.wide}
        appearance="primary"
        disabledFocusable={!section || !place || open?.work !== null}
        onClick={() => {
          if (section && place) run((deps) => insertSection(deps, { section: isBrief ? briefSection(section) : section, period, place, isRenumbering }));
        }}
      >
        {section ? words.insert : words.chooseFirst}
      </Button>
    </div>
  );
}

function PlaceChoice({ places, place }: { readonly places: readonly SectionPlace[]; readonly place: SectionPlace }) {
  const { strings, dispatch } = usePane();
  const words = strings.sections;
  const textOf = ({ shownNumber, look, neighbour: { relation, heading }, takesOver }: SectionPlace): string => {
    const number = shownNumber === "" ? words.levels[look.level] : shownNumber;
    return words.place(number, words.beside[takesOver > 0 ? "cursor" : relation](cut(heading, shortestName)));
  };
  return (
    <Choice
      label={words.placeLabel}
      isLabelHidden
      value={String(places.indexOf(place))}
      options={places.map((one, at) => ({ value: String(at), text: textOf(one) }))}
      choose={(value) => {
        dispatch({ type: "sectionPlaceChosen", at: Number(value) });
      }}
    />
  );
}

/** Moves shown at once; the others on demand. */
const fewMoves = 3;

function Moves({ moves, isOn }: { readonly moves: readonly Renumbering[]; readonly isOn: boolean }) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  const [isWhole, setWhole] = useState(false);
  const words = strings.sections;
  const shown = isWhole || moves.length <= fewMoves + 1 ? moves : moves.slice(0, fewMoves);
  return (
    <>
      <Checkbox
        label={words.renumber(moves.length)}
        checked={isOn}
        onChange={(_, { checked }) => {
          dispatch({ type: "renumberingSwitched", on: checked === true });
        }}
      />
      {isOn && (
        <ul className={styles.moves} aria-label={words.moves}>
          {shown.map(({ range, excerpt, text, heading }) => (
            <li key={range.paragraph}>{words.move(excerpt, text, heading)}</li>
          ))}
          {moves.length > shown.length && (
            <li>
              <Button
                size="small"
                appearance="transparent"
                onClick={() => {
                  setWhole(true);
                }}
              >
                {words.moreMoves(moves.length - shown.length)}
              </Button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

// A heading in the line, and in the list of places: enough to know it by.
const longestName = 18;
const shortestName = 9;

function cut(heading: string, longest: number): string {
  return heading.length > longest ? `${heading.slice(0, longest)}…` : heading;
}

function placeLine(place: SectionPlace, strings: Strings): string {
  const { sections: words, language } = strings;
  const as = place.shownNumber === "" ? words.asPlain(words.levels[place.look.level]) : words.as(place.shownNumber);
  const end = language === "en" ? ". " : "。";
  const where = words.where[place.takesOver > 0 ? "cursor" : place.neighbour.relation](cut(place.neighbour.heading, longestName));
  return as + where + end + (place.takesOver > 0 ? words.takesOver(place.takesOver) : "");
}

function cursorLine(cursor: SeenCursor | null, { sections: words }: Strings): string {
  if (cursor === null) return words.looking;
  if (cursor.place.kind === "refused") return words.refused[cursor.place.reason];
  return cursor.place.kind === "paragraph" ? words.looking : words.unread;
}
