import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowImportRegular, DeleteRegular, MoreHorizontalRegular, SaveRegular } from "@fluentui/react-icons";
import { Suspense, useRef } from "react";
import type { Skeleton } from "../../skeletons/types";
import { exportSkeleton, importSkeleton, openSaveAs } from "../actions/own-skeletons";
import { FileInput } from "./FileInput";
import { lazyPart } from "./lazy-view";
import { inPlace } from "./in-place";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

const OwnSkeletonDialog = lazyPart(async () => (await import(/* webpackChunkName: "own-skeleton-dialog" */ "./OwnSkeletonDialog")).OwnSkeletonDialog);

const skeletonFiles = ".json";

const useStyles = makeStyles({
  box: { flexShrink: 0 },
});

/** ⋯: skeletons in and out of files, and the open document as one. */
export function OwnSkeletonMenu({ shown }: { readonly shown: Skeleton | undefined }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { state, strings, run, dispatch } = usePane();
  const words = strings.ownSkeletons;
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const isOwn = state.ownSkeletons.some(({ id }) => id === shown?.id);
  const isOpen = state.phase.kind === "open";
  return (
    <div ref={box} className={styles.box}>
      <Menu {...inPlace("below", "end")}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.menu} />
        </MenuTrigger>
        <MenuPopover className={view.popover}>
          <MenuList>
            <MenuItem icon={<ArrowImportRegular />} onClick={() => input.current?.click()}>
              {words.import}
            </MenuItem>
            <MenuItem
              icon={<ArrowDownloadRegular />}
              onClick={() => {
                run(exportSkeleton);
              }}
            >
              {words.export}
            </MenuItem>
            <MenuItem
              icon={<SaveRegular />}
              disabled={!isOpen}
              onClick={() => {
                run(openSaveAs);
              }}
            >
              {words.saveAs}
            </MenuItem>
            {isOwn && shown && (
              <>
                <MenuDivider />
                <MenuItem
                  icon={<DeleteRegular />}
                  onClick={() => {
                    dispatch({ type: "ownDialogOpened", dialog: { kind: "remove", skeleton: shown } });
                  }}
                >
                  {words.remove}
                </MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <FileInput
        inputRef={input}
        label={words.import}
        accept={skeletonFiles}
        choose={(file) => {
          run((deps) => importSkeleton(deps, file));
        }}
      />
      {state.ownDialog && (
        <Suspense>
          <OwnSkeletonDialog
            dialog={state.ownDialog}
            close={() => {
              dispatch({ type: "ownDialogClosed" });
              box.current?.querySelector("button")?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
