import { makeStyles, Menu, MenuButton, MenuDivider, MenuGroup, MenuGroupHeader, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { scopeParts, type ScopePart } from "../../checks/scope/types";
import { checkSelection, checkWholeText, switchScopePart } from "../actions/change-scope";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { scopeWords } from "../strings/scope-words";
import { inPlace } from "./in-place";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  // Four controls in one row of a narrow pane.
  button: { whiteSpace: "nowrap", minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** 检查范围: the whole text or the selected paragraphs, and which parts of the document are checked with them. */
export function ScopeMenu({ open, reading }: { readonly open: OpenDocument; readonly reading: Reading }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { state, strings, run } = usePane();
  const words = scopeWords(strings);
  const where = reading.scope.paragraphs ? "selected" : "whole";
  const canReadNotes = open.capabilities.notes === true;
  const isOn = (part: ScopePart): boolean => !state.without.includes(part) && (part !== "notes" || canReadNotes);
  return (
    <Menu {...inPlace("below", "end")} checkedValues={{ where: [where], parts: scopeParts.filter(isOn) }} onCheckedValueChange={() => undefined}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton data-scope-entry className={styles.button} size="small" appearance="subtle" aria-label={words.label(words[where])} disabledFocusable={open.work !== null}>
          {words.button}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={view.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.where}</MenuGroupHeader>
            <MenuItemRadio
              name="where"
              value="whole"
              onClick={() => {
                run(checkWholeText);
              }}
            >
              {words.whole}
            </MenuItemRadio>
            <MenuItemRadio
              name="where"
              value="selected"
              subText={words.selectedWhy}
              onClick={() => {
                run(checkSelection);
              }}
            >
              {words.selected}
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.alsoChecked}</MenuGroupHeader>
            {scopeParts.map((part) => {
              const isUnread = part === "notes" && !canReadNotes;
              return (
                <MenuItemCheckbox
                  key={part}
                  name="parts"
                  value={part}
                  disabled={isUnread}
                  {...(part === "quotations" && { subText: words.quotationsWhy })}
                  onClick={() => {
                    if (!isUnread) run((deps) => switchScopePart(deps, part, !isOn(part)));
                  }}
                >
                  {isUnread ? words.notesUnread : words.parts[part]}
                </MenuItemCheckbox>
              );
            })}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
