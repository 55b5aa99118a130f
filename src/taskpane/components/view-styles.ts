import { makeStyles, tokens } from "@fluentui/react-components";

/** The frame that all views share: a part that scrolls, and a part below it that stays. */
export const useViewStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  bottom: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { width: "100%" },
  faint: { color: tokens.colorNeutralForeground3 },
});
