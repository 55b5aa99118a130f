import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerColumns } from "../../ledger/types";
import { chooseSheet, confirmColumns } from "../actions/choose-columns";
import type { BringIn, BringInStep } from "../state/bring-in";
import { columnChoices, previewOf, rowChoices } from "../state/column-choices";
import { Choice } from "./Choice";
import { usePane } from "./pane-context";
import { narrow, useViewStyles } from "./view-styles";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // Two by two, so that the preview below stays in sight.
  pairs: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", alignItems: "start", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS, [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" } },
  caption: { captionSide: "top", textAlign: "start", paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  cell: {
    overflowWrap: "anywhere",
    verticalAlign: "top",
    textAlign: "start",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The columns that the preview shows, in this order. */
const shown = ["section", "label", "value", "unit"] as const;

interface ColumnsStepProps {
  readonly bringIn: BringIn;
  readonly step: Extract<BringInStep, { kind: "columns" }>;
}

/** What each column of the table holds, guessed, with the first rows as they would be read. */
export function ColumnsStep({ bringIn, step }: ColumnsStepProps) {
  const view = useViewStyles();
  const styles = useStyles();
  const { strings, run } = usePane();
  const words = strings.bringIn;
  const [columns, setColumns] = useState(step.columns);
  const sheet = bringIn.sheets[step.sheet];
  if (!sheet) return null;
  const choices = columnChoices(sheet, columns.firstRow).map(({ index, letter, title }) => ({ value: String(index), text: words.column(letter, title) }));
  const none = { value: "", text: words.noColumn };
  const isSame = columns.label === columns.value;
  const change = (name: keyof LedgerColumns, value: string): void => {
    setColumns({ ...columns, [name]: value === "" ? null : Number(value) });
  };
  return (
    <>
      <div className={view.scroll}>
        <div className={styles.body}>
          <Text>{words.columnsHint}</Text>
          {bringIn.sheets.length > 1 && (
            <Choice
              label={words.sheet}
              value={String(step.sheet)}
              options={bringIn.sheets.map(({ name }, index) => ({ value: String(index), text: name }))}
              choose={(value) => {
                run((deps) => chooseSheet(deps, Number(value)));
              }}
            />
          )}
          <div className={styles.pairs}>
            {(["label", "value", "unit", "section"] as const).map((name) => (
              <Choice
                key={name}
                label={words.columns[name]}
                value={String(columns[name] ?? "")}
                options={name === "label" || name === "value" ? choices : [none, ...choices]}
                choose={(value) => {
                  change(name, value);
                }}
              />
            ))}
          </div>
          {isSame && (
            <Text size={200} className={styles.fault} role="alert">
              {words.sameColumn}
            </Text>
          )}
          <Choice
            label={words.firstRow}
            value={String(columns.firstRow)}
            options={rowChoices(sheet).map(({ index, text }) => ({ value: String(index), text: words.rowOption(index + 1, text) }))}
            choose={(value) => {
              change("firstRow", value);
            }}
          />
          <table className={styles.table}>
            <caption className={styles.caption}>{words.preview}</caption>
            <thead>
              <tr>
                {shown.map((name) => columns[name] !== null && (
                  <th key={name} scope="col" className={styles.cell}>
                    {words.columns[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {previewOf(sheet, columns).map(({ index, cells }) => (
                <tr key={index}>
                  {shown.map((name) => columns[name] !== null && (
                    <td key={name} className={styles.cell}>
                      {cells[name]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <div className={view.bottom}>
        <Button
          className={view.wide}
          appearance="primary"
          disabledFocusable={isSame}
          onClick={() => {
            run((deps) => confirmColumns(deps, columns));
          }}
        >
          {words.confirm}
        </Button>
      </div>
    </>
  );
}
