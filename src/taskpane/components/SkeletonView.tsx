import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { skeletonById, skeletons } from "../../skeletons";
import { usePane } from "./pane-context";
import { InsertButton } from "./InsertButton";
import { Outline } from "./Outline";
import { useViewStyles } from "./view-styles";
import { WriterFields } from "./WriterFields";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** What the report is, who writes it, and which parts it has. */
export function SkeletonView() {
  const view = useViewStyles();
  const styles = useStyles();
  const { state, strings, dispatch } = usePane();
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
          <Field label={strings.skeleton.kinds}>
            <RadioGroup
              value={skeletonId}
              onChange={(_, { value }) => {
                dispatch({ type: "skeletonChosen", id: value });
              }}
            >
              {skeletons.map(({ id, name }) => (
                <Radio key={id} value={id} label={name[strings.language]} />
              ))}
            </RadioGroup>
          </Field>
          {skeleton && <Outline skeleton={skeleton} />}
        </div>
      </div>
      <InsertButton />
    </>
  );
}
