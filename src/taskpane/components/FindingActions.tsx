import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import type { ReportedFinding } from "../../checks/types";
import { fixFindings } from "../actions/fix-findings";
import { ignoreFinding } from "../actions/ignore-finding";
import { tallyAt } from "../state/tally-at";
import type { OpenDocument } from "../state/pane-state";
import type { Reading } from "../state/reading";
import { inPlace } from "./in-place";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/** A longer excerpt is cut in the menu, in UTF-16 units. */
const longestWords = 8;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  button: { whiteSpace: "nowrap", minWidth: 0 },
});

interface FindingActionsProps {
  readonly finding: ReportedFinding;
  readonly open: OpenDocument;
  readonly reading: Reading;
}

/** What can be done about the current finding: 改正, 去填, 忽略. */
export function FindingActions({ finding, open, reading }: FindingActionsProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { strings, run, dispatch } = usePane();
  const words = strings.walk;
  const isBusy = open.work !== null;
  const tally = tallyAt(reading.tallies, finding.range);
  const excerpt = finding.excerpt.length > longestWords ? `${finding.excerpt.slice(0, longestWords)}…` : finding.excerpt;
  return (
    <div className={styles.row}>
      {finding.fix && (
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          aria-keyshortcuts="F"
          onClick={() => {
            run((deps) => fixFindings(deps, [finding.id]));
          }}
        >
          {words.fix}
        </Button>
      )}
      {tally && (
        <Button
          className={styles.button}
          size="small"
          onClick={() => {
            dispatch({ type: "tallyWanted", id: tally.id });
            dispatch({ type: "viewChosen", view: "fill" });
          }}
        >
          {words.goFill}
        </Button>
      )}
      <Menu {...inPlace("below", "start", { fallbackPositions: ["above"] })}>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} size="small" icon={<ChevronDownRegular />} iconPosition="after" disabledFocusable={isBusy}>
            {words.ignore}
          </Button>
        </MenuTrigger>
        <MenuPopover className={view.popover}>
          <MenuList>
            <MenuItem
              subText={words.ignoreHereWhy}
              onClick={() => {
                run((deps) => ignoreFinding(deps, finding.id, "place"));
              }}
            >
              {words.ignoreHere}
            </MenuItem>
            {finding.excerpt !== "" &&
              (["document", "office"] as const).map((scope) => (
                <MenuItem
                  key={scope}
                  onClick={() => {
                    run((deps) => ignoreFinding(deps, finding.id, scope));
                  }}
                >
                  {scope === "document" ? words.ignoreInDocument(excerpt) : words.ignoreInOffice(excerpt)}
                </MenuItem>
              ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
