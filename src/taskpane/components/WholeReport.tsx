import { Dropdown, Field, makeStyles, Option, OptionGroup, Text, tokens } from "@fluentui/react-components";
import { skeletonById, skeletonGroups, skeletons } from "../../skeletons";
import { usePane } from "./pane-context";
import { InsertButton } from "./InsertButton";
import { Outline } from "./Outline";
import { useViewStyles } from "./view-styles";
import { WriterFields } from "./WriterFields";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  kinds: { minWidth: 0, width: "100%" },
  kind: { overflowWrap: "anywhere" },
});

/** A whole report: what it is, who writes it, and which parts it has. */
export function WholeReport() {
  const view = useViewStyles();
  const styles = useStyles();
  const { state, strings } = usePane();
  const { phase, skeletonId } = state;
  const paragraphs = phase.kind === "open" ? phase.reading?.snapshot.paragraphs : undefined;
  const isEmpty = paragraphs?.every((paragraph) => paragraph.text.trim() === "") === true;
  const skeleton = skeletonById(skeletonId);
  return (
    <>
      <div className={view.scroll}>
        <div className={styles.parts}>
          {isEmpty && <Text className={view.faint}>{strings.skeleton.emptyDocument}</Text>}
          <WriterFields />
          <KindOfReport />
          {skeleton && <Outline skeleton={skeleton} />}
        </div>
      </div>
      <InsertButton />
    </>
  );
}

/** The kinds of report in groups, one of them chosen. */
function KindOfReport() {
  const styles = useStyles();
  const { state, strings, dispatch } = usePane();
  return (
    <Field label={strings.skeleton.kinds}>
      <Dropdown
        className={styles.kinds}
        // The list is longer than a low pane: it takes the room there is and scrolls.
        positioning={{ autoSize: "height", fallbackPositions: ["above"] }}
        value={skeletonById(state.skeletonId)?.name[strings.language] ?? ""}
        selectedOptions={[state.skeletonId]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) dispatch({ type: "skeletonChosen", id: optionValue });
        }}
      >
        {skeletonGroups.map((group) => (
          <OptionGroup key={group} label={strings.skeleton.groups[group]}>
            {skeletons
              .filter((skeleton) => skeleton.group === group)
              .map(({ id, name }) => (
                <Option key={id} className={styles.kind} value={id} text={name[strings.language]}>
                  {name[strings.language]}
                </Option>
              ))}
          </OptionGroup>
        ))}
      </Dropdown>
    </Field>
  );
}
