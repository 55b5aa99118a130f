import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowUndoRegular, ChevronDownRegular, ClipboardPasteRegular, DocumentArrowLeftRegular, DismissRegular, HistoryRegular, TableArrowUpRegular, TableRegular, ArrowDownloadRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { bringInFile } from "../actions/bring-in-table";
import { takeBackValues } from "../actions/bring-in-values";
import { handOutMissing, handOutValues } from "../actions/hand-out";
import { dropLastYear } from "../actions/keep-last-year";
import { openBringIn } from "../actions/open-bring-in";
import { readLastYear } from "../actions/read-last-year";
import type { OpenDocument } from "../state/pane-state";
import { takeableIds } from "../state/reduce-bring-in";
import { FileInput } from "./FileInput";
import { inPlace } from "./in-place";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/** Files that hold a table. */
export const tableFiles = ".xlsx,.csv";
const reportFiles = ".docx";

const useStyles = makeStyles({
  button: { whiteSpace: "nowrap", flexShrink: 0 },
});

/** 带入数字: numbers from elsewhere into the form, and out again. */
export function BringInMenu({ open }: { readonly open: OpenDocument }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { strings, run } = usePane();
  const words = strings.bringIn;
  const { language } = strings;
  const table = useRef<HTMLInputElement>(null);
  const missing = useRef<HTMLInputElement>(null);
  const report = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu {...inPlace("below", "end")}>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} data-bring-in size="small" icon={<ChevronDownRegular />} iconPosition="after">
            {words.menu}
          </Button>
        </MenuTrigger>
        <MenuPopover className={view.popover}>
          <MenuList>
            {takeableIds(open).length > 0 && (
              <MenuItem
                icon={<ArrowUndoRegular />}
                onClick={() => {
                  run(takeBackValues);
                }}
              >
                {strings.remedy.takeBack}
              </MenuItem>
            )}
            <MenuItem
              icon={<ClipboardPasteRegular />}
              onClick={() => {
                run(openBringIn);
              }}
            >
              {words.paste}
            </MenuItem>
            <MenuItem icon={<TableRegular />} onClick={() => table.current?.click()}>
              {words.file}
            </MenuItem>
            <MenuItem icon={<HistoryRegular />} onClick={() => report.current?.click()}>
              {words.lastYear}
            </MenuItem>
            {open.kept.lastYear && (
              <MenuItem
                icon={<DismissRegular />}
                onClick={() => {
                  run(dropLastYear);
                }}
              >
                {words.dropLastYear}
              </MenuItem>
            )}
            <MenuDivider />
            <MenuItem
              icon={<TableArrowUpRegular />}
              onClick={() => {
                run((deps) => handOutMissing(deps, { language, fileName: `${words.missingFile}.xlsx` }));
              }}
            >
              {words.missingOut}
            </MenuItem>
            <MenuItem icon={<DocumentArrowLeftRegular />} onClick={() => missing.current?.click()}>
              {words.missingIn}
            </MenuItem>
            <MenuDivider />
            <MenuItem
              icon={<ArrowDownloadRegular />}
              onClick={() => {
                run((deps) => handOutValues(deps, { language, fileName: `${words.valuesFile}.csv` }));
              }}
            >
              {words.valuesOut}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {[
        { ref: table, label: words.file },
        { ref: missing, label: words.missingIn },
      ].map(({ ref, label }) => (
        <FileInput
          key={label}
          inputRef={ref}
          label={label}
          accept={tableFiles}
          choose={(file) => {
            run((deps) => bringInFile(deps, file));
          }}
        />
      ))}
      <FileInput
        inputRef={report}
        label={words.lastYear}
        accept={reportFiles}
        choose={(file) => {
          run((deps) => readLastYear(deps, file));
        }}
      />
    </>
  );
}
