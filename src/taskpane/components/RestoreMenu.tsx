import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronUpRegular } from "@fluentui/react-icons";
import { restoreSteps } from "../actions/restore-steps";
import { extentOf, type PastWrite } from "../state/write-history";
import { inPlace } from "./in-place";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/** The last writes, the newest first; choosing one takes it back and all that came after it. */
export function RestoreMenu({ writes, isOff }: { readonly writes: readonly PastWrite[]; readonly isOff: boolean }) {
  const view = useViewStyles();
  const { strings, run } = usePane();
  const words = strings.footer;
  const time = new Intl.DateTimeFormat(strings.language === "zh" ? "zh-CN" : "en-GB", { hour: "2-digit", minute: "2-digit" });
  return (
    <Menu {...inPlace("above", "end")}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} aria-label={words.restoreList} disabledFocusable={isOff} />
      </MenuTrigger>
      <MenuPopover className={view.popover}>
        <MenuList>
          {writes.map(({ what, record }, index) => {
            const extent = extentOf(record);
            const verb = Object.hasOwn(strings.verbs, what.verb) ? strings.verbs[what.verb as keyof typeof strings.verbs] : undefined;
            return (
              <MenuItem
                key={`${what.at}-${index}`}
                {...(index > 0 ? { subText: words.restoreWith(index) } : {})}
                onClick={() => {
                  run((deps) => restoreSteps(deps, index + 1));
                }}
              >
                {[verb ?? words.someWrite, extent === null ? "" : words.extent(extent), what.at === 0 ? "" : time.format(what.at)].filter((part) => part !== "").join(" ")}
              </MenuItem>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
