import { makeStyles, tokens } from "@fluentui/react-components";

/** A pane that its user magnified to 200 % has half its width left: what stands side by side then stands one below the other. */
export const narrow = "@media (max-width: 240px)";

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
  // What opens in its place lies over the fields below; the longest item wraps in a narrow pane instead of reaching beyond it.
  popover: { zIndex: 1, maxWidth: `calc(100vw - ${tokens.spacingHorizontalXXL})` },
  wide: { width: "100%" },
  faint: { color: tokens.colorNeutralForeground3 },
});
