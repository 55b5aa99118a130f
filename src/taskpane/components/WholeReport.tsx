import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { skeletonFor } from "../../skeletons/skeleton-for";
import { shownSkeleton } from "../state/pane-skeleton";
import { usePane } from "./pane-context";
import { KindOfReport } from "./KindOfReport";
import { InsertButton } from "./InsertButton";
import { Outline } from "./Outline";
import { useViewStyles } from "./view-styles";
import { WriterFields } from "./WriterFields";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** A whole report: what it is, who writes it, and which parts it has. */
export function WholeReport() {
  const view = useViewStyles();
  const styles = useStyles();
  const { state, strings } = usePane();
  const { phase } = state;
  const paragraphs = phase.kind === "open" ? phase.reading?.snapshot.paragraphs : undefined;
  const isEmpty = paragraphs?.every((paragraph) => paragraph.text.trim() === "") === true;
  const skeleton = shownSkeleton(state);
  return (
    <>
      <div className={view.scroll}>
        <div className={styles.parts}>
          {isEmpty && <Text className={view.faint}>{strings.skeleton.emptyDocument}</Text>}
          <WriterFields />
          <KindOfReport />
          {skeleton && <Outline skeleton={skeletonFor(skeleton, state.writer)} />}
        </div>
      </div>
      <InsertButton />
    </>
  );
}
