import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { Suspense, useDeferredValue, useMemo, useState } from "react";
import { chosenReport } from "../actions/chosen-report";
import { layOutPages } from "../../ooxml/lay-out-pages";
import { choiceOf } from "../state/reduce-report";
import { lazyPart } from "./lazy-view";
import { usePane } from "./pane-context";

const PagePreview = lazyPart(async () => (await import(/* webpackChunkName: "page-preview" */ "./PagePreview")).PagePreview);

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

/** About how many pages the report has as it is chosen now, and the way to see them. */
export function PagesLine() {
  const styles = useStyles();
  const { state, strings } = usePane();
  const [isOpen, setOpen] = useState(false);
  // It stays once it came: the dialog gives the focus back only when it closes by itself.
  const [wasOpened, setOpened] = useState(false);
  const comesBack = useRestoreFocusTarget();
  const { skeletons, ownSkeletons, profile } = state;
  const { skeletonId, writer, chosen, order } = choiceOf(state);
  const report = useMemo(
    () => ({ skeletons, ownSkeletons, skeletonId, writer, profile, chosen, order }),
    [skeletons, ownSkeletons, skeletonId, writer, profile, chosen, order],
  );
  const choice = useDeferredValue(report);
  const pages = useMemo(() => {
    const blocks = chosenReport(choice);
    return blocks === null ? null : layOutPages(blocks);
  }, [choice]);
  if (pages === null) return null;
  return (
    <div className={styles.line}>
      <Text data-testid="pages">{strings.report.pages(pages.length)}</Text>
      <Button
        {...comesBack}
        appearance="subtle"
        icon={<DocumentSearchRegular />}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          setOpened(true);
        }}
      >
        {strings.report.preview}
      </Button>
      {wasOpened && (
        <Suspense>
          <PagePreview isOpen={isOpen} pages={pages} onOpen={setOpen} />
        </Suspense>
      )}
    </div>
  );
}
