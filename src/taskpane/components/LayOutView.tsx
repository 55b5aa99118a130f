import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { layoutRoles } from "../../layout/layout-roles";
import { readSettings } from "../../layout/read-settings";
import { fontsOf } from "../../layout/report-of";
import type { LayoutSettings, PlacedRole } from "../../layout/types";
import { layOut } from "../actions/lay-out";
import { missingFonts } from "../installed-fonts";
import { LayoutForm } from "./LayoutForm";
import { LayoutRoles } from "./LayoutRoles";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  warn: { paddingInlineStart: tokens.spacingHorizontalS, borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteYellowBorderActive}` },
});

const nothing: readonly PlacedRole[] = [];

/** 排版: what is recognised, the office's format, and the button that applies it. */
export function LayOutView() {
  const view = useViewStyles();
  const styles = useStyles();
  const { state, strings, run } = usePane();
  const words = strings.layout;
  const { phase, layout } = state;
  const settings = useMemo(() => readSettings(layout).settings, [layout]);
  const snapshot = phase.kind === "open" ? phase.reading?.snapshot : undefined;
  const roles = useMemo(() => (snapshot ? layoutRoles(snapshot) : nothing), [snapshot]);
  const isEmpty = roles.every(({ role }) => role === "blank");
  return (
    <>
      <div className={view.scroll}>
        <div className={styles.parts}>
          <Text>{words.purpose}</Text>
          {snapshot === undefined && <Text className={view.faint}>{words.notRead}</Text>}
          {snapshot !== undefined && isEmpty && <Text className={view.faint}>{words.empty}</Text>}
          {snapshot !== undefined && !isEmpty && <LayoutRoles roles={roles} snapshot={snapshot} />}
          <MissingFonts roles={roles} settings={settings} />
          <LayoutForm settings={settings} />
        </div>
      </div>
      <div className={view.bottom}>
        <Button
          className={view.wide}
          appearance="primary"
          disabledFocusable={phase.kind !== "open" || phase.work !== null || isEmpty}
          onClick={() => {
            run(layOut);
          }}
        >
          {words.go}
        </Button>
      </div>
    </>
  );
}

interface MissingFontsProps {
  readonly roles: readonly PlacedRole[];
  readonly settings: LayoutSettings;
}

/** Names the fonts that this computer lacks; nothing is put in their place. */
function MissingFonts({ roles, settings }: MissingFontsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.layout;
  const fonts = useMemo(() => missingFonts(fontsOf(roles, settings, settings.pageNumbers !== "none")), [roles, settings]);
  if (fonts.length === 0) return null;
  return <Text className={styles.warn}>{words.missing(fonts.join(words.between))}</Text>;
}
