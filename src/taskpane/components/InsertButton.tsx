import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from "@fluentui/react-components";
import { ChevronUpRegular } from "@fluentui/react-icons";
import { Suspense } from "react";
import { insertSkeleton } from "../actions/insert-skeleton";
import { newDocument } from "../actions/new-document";
import { lazyPart } from "./lazy-view";
import { inPlace } from "./in-place";
import { usePane } from "./pane-context";
import { narrow, useViewStyles } from "./view-styles";

const PagesLine = lazyPart(async () => (await import(/* webpackChunkName: "pages" */ "./PagesLine")).PagesLine);

const useStyles = makeStyles({
  split: { display: "flex", columnGap: tokens.strokeWidthThin },
  main: { flexGrow: 1, whiteSpace: "nowrap", borderStartEndRadius: 0, borderEndEndRadius: 0, [narrow]: { whiteSpace: "normal" } },
  menu: { borderStartStartRadius: 0, borderEndStartRadius: 0 },
  // The line comes a moment later; the button below it does not jump.
  pages: { minHeight: "32px", paddingBottom: tokens.spacingVerticalXS },
  hint: { display: "block", paddingBottom: tokens.spacingVerticalXS },
});

/** The view's main button: it says what will happen, the menu holds the other ways. */
export function InsertButton() {
  const view = useViewStyles();
  const styles = useStyles();
  const { state, strings, run } = usePane();
  const words = strings.skeleton;
  const { phase, chosen } = state;
  const isNothing = chosen?.length === 0;
  const isOff = phase.kind !== "open" || phase.work !== null || isNothing;
  const canOpenNew = phase.kind === "open" && phase.capabilities.newDocument;
  return (
    <div className={view.bottom}>
      {isNothing && (
        <Text className={styles.hint} size={200} role="alert">
          {words.nothingChosen}
        </Text>
      )}
      {!isNothing && (
        <div className={styles.pages}>
          <Suspense>
            <PagesLine />
          </Suspense>
        </div>
      )}
      <div className={styles.split}>
        <Button
          className={styles.main}
          appearance="primary"
          disabledFocusable={isOff}
          onClick={() => {
            run((deps) => insertSkeleton(deps, "cursor"));
          }}
        >
          {words.insert}
        </Button>
        <Menu {...inPlace("above", "end")}>
          <MenuTrigger disableButtonEnhancement>
            <Button className={styles.menu} appearance="primary" aria-label={words.otherWays} icon={<ChevronUpRegular />} disabledFocusable={isOff} />
          </MenuTrigger>
          <MenuPopover className={view.popover}>
            <MenuList>
              <MenuItem
                subText={words.wholeWhy}
                onClick={() => {
                  run((deps) => insertSkeleton(deps, "whole"));
                }}
              >
                {words.whole}
              </MenuItem>
              {canOpenNew && (
                <MenuItem
                  subText={words.newDocumentWhy}
                  onClick={() => {
                    run(newDocument);
                  }}
                >
                  {words.newDocument}
                </MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </div>
  );
}
