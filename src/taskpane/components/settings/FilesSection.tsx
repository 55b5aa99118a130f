import { Button, Textarea } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowUploadRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { copyOffice, handOutOffice, readOffice } from "../../actions/office-files";
import type { HandedOut, SettingsPanel } from "../../state/settings-panel";
import type { SettingsWords } from "../../strings/settings-zh";
import { FileButton } from "../FileButton";
import { usePane } from "../pane-context";
import { IncomingFile } from "./IncomingFile";
import { useSettingsStyles } from "./settings-styles";

interface FilesSectionProps {
  readonly words: SettingsWords;
  readonly panel: SettingsPanel;
}

/** 导出和导入: the office's settings as one file. */
export function FilesSection({ words, panel }: FilesSectionProps) {
  const styles = useSettingsStyles();
  const { run } = usePane();
  const buttons = useRef<HTMLDivElement>(null);
  const { incoming, out } = panel;
  const wasShown = useRef(incoming !== null);
  useEffect(() => {
    // What was said about a file goes away with the button that the writer pressed.
    if (wasShown.current && incoming === null && document.activeElement === document.body && document.hasFocus()) buttons.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
    wasShown.current = incoming !== null;
  }, [incoming]);
  return (
    <div className={styles.section}>
      <p className={styles.why}>{words.files.what}</p>
      <div ref={buttons} className={styles.buttons}>
        <Button
          className={styles.button}
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            run((deps) => handOutOffice(deps, words.files.fileName));
          }}
        >
          {words.files.export}
        </Button>
        <FileButton
          label={words.files.import}
          icon={<ArrowUploadRegular />}
          accept=".json,application/json"
          choose={(file) => {
            run((deps) => readOffice(deps, file));
          }}
        />
      </div>
      {out && <Out words={words} out={out} />}
      {incoming && <IncomingFile key={incoming.kind} words={words} incoming={incoming} />}
    </div>
  );
}

function Out({ words, out }: { readonly words: SettingsWords; readonly out: HandedOut }) {
  const styles = useSettingsStyles();
  const { run } = usePane();
  const said = { saved: words.files.saved, copied: words.files.copied, byHand: words.files.byHand };
  return (
    <div className={styles.group}>
      <p className={styles.why} role="status">
        {said[out.kind]}
      </p>
      {out.kind === "saved" && (
        <div>
          <Button
            size="small"
            onClick={() => {
              run(copyOffice);
            }}
          >
            {words.files.copy}
          </Button>
        </div>
      )}
      {out.kind === "byHand" && <Textarea aria-label={words.files.byHandLabel} readOnly rows={8} value={out.text} />}
    </div>
  );
}
