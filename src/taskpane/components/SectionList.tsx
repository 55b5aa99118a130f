import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { briefSection } from "../../sections/brief-section";
import { buildSection } from "../../sections/build-section";
import { previewLines } from "../../sections/preview-lines";
import type { SectionPlace } from "../../sections/types";
import type { Period } from "../../skeletons/report-forms";
import type { Section } from "../../skeletons/section-types";
import { sectionWriter } from "../state/section-writer";
import { usePane } from "./pane-context";
import { plainPlace } from "./plain-place";

const useStyles = makeStyles({
  radio: { minWidth: 0, overflowWrap: "anywhere" },
  preview: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
});

interface SectionListProps {
  readonly sections: readonly Section[];
  readonly chosen: Section | null;
  /** The time of the report that they are shown for. */
  readonly period: Period;
  /** Whether the short form is shown, where there is one. */
  readonly isBrief: boolean;
  /** Where it would go; null while that is not known. */
  readonly place: SectionPlace | null;
}

/** The sections by name; below the chosen one its text, numbered as it would be inserted. */
export function SectionList({ sections, chosen, period, isBrief, place }: SectionListProps) {
  const styles = useStyles();
  const { strings, dispatch } = usePane();
  return (
    <RadioGroup
      aria-label={strings.sections.list}
      value={chosen?.id ?? ""}
      onChange={(_, { value }) => {
        dispatch({ type: "sectionChosen", id: value });
      }}
    >
      {sections.map((section) => (
        <Fragment key={section.id}>
          <Radio className={styles.radio} value={section.id} label={section.name[strings.language]} />
          {section === chosen && <Preview section={isBrief ? briefSection(section) : section} period={period} place={place ?? plainPlace} />}
        </Fragment>
      ))}
    </RadioGroup>
  );
}

interface PreviewProps {
  readonly section: Section;
  readonly period: Period;
  readonly place: SectionPlace;
}

function Preview({ section, period, place }: PreviewProps) {
  const styles = useStyles();
  const { state, strings } = usePane();
  const { blocks, listed } = buildSection(section, { ...sectionWriter(state), period }, place);
  return (
    <div className={styles.preview} role="group" aria-label={strings.sections.preview} lang="zh-CN">
      {previewLines(blocks).map((line, index) => (
        // Lines of one section never change their order.
        <p key={index} className={styles.line}>
          {listed.includes(index) ? place.shownNumber : ""}
          {line}
        </p>
      ))}
    </div>
  );
}
