import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { BroomRegular, ChevronDownRegular, DocumentTableRegular, MoreHorizontalRegular, PrintRegular } from "@fluentui/react-icons";
import { openCheckList, saveCheckList } from "../actions/check-list";
import { openSubmit } from "../actions/survey";
import type { OpenDocument } from "../state/pane-state";
import { inPlace } from "./in-place";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { whiteSpace: "nowrap", minWidth: 0 },
});

/** The last steps, when nothing must be corrected any more. */
export function SubmitRow({ open }: { readonly open: OpenDocument }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { strings, run } = usePane();
  const words = strings.submit;
  const isBusy = open.work !== null;
  return (
    <div className={styles.row}>
      <Button
        data-submit-entry
        className={styles.button}
        size="small"
        icon={<BroomRegular />}
        disabledFocusable={isBusy}
        onClick={() => {
          run(openSubmit);
        }}
      >
        {words.open}
      </Button>
      <Menu {...inPlace("below", "start")}>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} size="small" icon={<ChevronDownRegular />} iconPosition="after" disabledFocusable={isBusy}>
            {words.checkList}
          </Button>
        </MenuTrigger>
        <MenuPopover className={view.popover}>
          <MenuList>
            <CheckListItems page={words.page} document={words.document} canOpen={open.capabilities.newDocument} />
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** The same while something must still be corrected: out of the way, behind ⋯. */
export function SubmitMenu({ open }: { readonly open: OpenDocument }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { strings, run } = usePane();
  const words = strings.submit;
  return (
    <Menu {...inPlace("below", "start")}>
      <MenuTrigger disableButtonEnhancement>
        <Button data-submit-entry className={styles.button} size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.more} disabledFocusable={open.work !== null} />
      </MenuTrigger>
      <MenuPopover className={view.popover}>
        <MenuList>
          <MenuItem
            icon={<BroomRegular />}
            onClick={() => {
              run(openSubmit);
            }}
          >
            {words.open}
          </MenuItem>
          <CheckListItems page={words.pageOf} document={words.documentOf} canOpen={open.capabilities.newDocument} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function CheckListItems({ page, document, canOpen }: { readonly page: string; readonly document: string; readonly canOpen: boolean }) {
  const { strings, run } = usePane();
  const { fileName } = strings.submit;
  const { language } = strings;
  return (
    <>
      <MenuItem
        icon={<PrintRegular />}
        onClick={() => {
          run((deps) => saveCheckList(deps, { language, fileName }));
        }}
      >
        {page}
      </MenuItem>
      {canOpen && (
        <MenuItem
          icon={<DocumentTableRegular />}
          onClick={() => {
            run((deps) => openCheckList(deps, language));
          }}
        >
          {document}
        </MenuItem>
      )}
    </>
  );
}
