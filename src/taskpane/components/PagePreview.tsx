import { Button, Dialog, DialogSurface, DialogTrigger, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DismissRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Page } from "../../ooxml/lay-out-pages";
import { PagePicture } from "./PagePicture";
import { usePane } from "./pane-context";
import { narrow, useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    width: `calc(100vw - 2 * ${tokens.spacingHorizontalS})`,
    maxWidth: "900px",
    height: `calc(100vh - 2 * ${tokens.spacingVerticalS})`,
    maxHeight: "none",
    padding: 0,
    overflow: "hidden",
  },
  head: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    [narrow]: { flexWrap: "wrap" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  zoom: { marginLeft: "auto", minWidth: 0 },
  // The text is then as large as the pane's own; the region scrolls both ways.
  large: { width: "560px", "@media (min-width: 560px)": { width: "180%" } },
  why: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  pages: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    rowGap: tokens.spacingVerticalS,
    overflow: "auto",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground4,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `-${tokens.strokeWidthThick}` },
  },
});

/** The pages hold nothing that takes the focus: their region does, so that the keyboard can scroll it. */
const scrollsByKeyboard = { tabIndex: 0 } as const;

interface PagePreviewProps {
  readonly isOpen: boolean;
  readonly pages: readonly Page[];
  readonly onOpen: (isOpen: boolean) => void;
}

/** The pages of the report one below the other; Esc or the cross closes them. */
export function PagePreview({ isOpen, pages, onOpen }: PagePreviewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  const [isLarge, setLarge] = useState(false);
  const { strings } = usePane();
  const words = strings.report;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        onOpen(open);
      }}
    >
      <DialogSurface className={styles.surface} aria-labelledby={id} aria-describedby={`${id}-why`}>
        <div className={styles.head}>
          <h2 id={id} className={styles.title}>
            {words.previewTitle}
          </h2>
          <Button
            className={styles.zoom}
            appearance="subtle"
            icon={isLarge ? <ZoomOutRegular /> : <ZoomInRegular />}
            onClick={() => {
              setLarge(!isLarge);
            }}
          >
            {isLarge ? words.zoomOut : words.zoomIn}
          </Button>
          <DialogTrigger action="close" disableButtonEnhancement>
            <Button appearance="subtle" aria-label={words.previewClose} icon={<DismissRegular />} />
          </DialogTrigger>
        </div>
        <Text id={`${id}-why`} className={mergeClasses(styles.why, view.faint)} size={200}>
          {words.previewWhy}
        </Text>
        <div className={styles.pages} role="region" aria-label={words.previewPages(pages.length)} {...scrollsByKeyboard}>
          {pages.map((page, at) => (
            <PagePicture key={at} className={isLarge ? styles.large : undefined} page={page} number={at + 1} label={words.previewPage(at + 1, pages.length)} />
          ))}
        </div>
      </DialogSurface>
    </Dialog>
  );
}
