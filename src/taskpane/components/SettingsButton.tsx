import { Button, Tooltip } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePane } from "./pane-context";

/** Opens and closes the panel 设置; when the panel goes, the focus comes back here rather than to nowhere. */
export function SettingsButton() {
  const { state, strings, dispatch } = usePane();
  const place = useRef<HTMLSpanElement>(null);
  const isOpen = state.settingsPanel !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body && document.hasFocus()) place.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <span ref={place}>
      <Tooltip content={strings.footer.settings} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-expanded={isOpen}
          disabledFocusable={state.phase.kind !== "open"}
          onClick={() => {
            dispatch({ type: isOpen ? "settingsClosed" : "settingsOpened" });
          }}
        />
      </Tooltip>
    </span>
  );
}
