import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { LayoutRole, PlacedRole } from "../../layout/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import { selectParagraph } from "../actions/select-paragraph";
import { usePane } from "./pane-context";
import { useViewStyles } from "./view-styles";

/** Rows drawn at once; more on demand. */
const pageSize = 100;
/** So much of a paragraph's text is shown that it is known again. */
const shownText = 24;

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  toggle: { alignSelf: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { justifyContent: "flex-start", width: "100%", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  role: { color: tokens.colorNeutralForeground3, paddingInlineEnd: tokens.spacingHorizontalS },
});

const order: readonly LayoutRole[] = [
  "title", "subtitle", "recipient",
  "heading1", "heading2", "heading3", "heading4", "runIn1", "runIn2", "runIn3", "runIn4",
  "body", "attachment", "attachmentMark", "attachmentTitle", "signature", "date",
];
const left: readonly LayoutRole[] = ["table", "contents", "picture", "caption", "code"];

interface LayoutRolesProps {
  readonly roles: readonly PlacedRole[];
  readonly snapshot: DocumentSnapshot;
}

/** What the paragraphs are taken for: in numbers, and one by one for whoever wants to look. */
export function LayoutRoles({ roles, snapshot }: LayoutRolesProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const headingId = useId();
  const { strings } = usePane();
  const [isOpen, setOpen] = useState(false);
  const words = strings.layout;
  const counts = useMemo(() => countsOf(roles), [roles]);
  const told = (kinds: readonly LayoutRole[]): string =>
    kinds.flatMap((role) => (counts.has(role) ? [words.count(words.roles[role], counts.get(role) ?? 0)] : [])).join(words.between);
  const kept = told(left);
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} className={styles.title}>
          {words.found}
        </h3>
        <Text>{told(order)}</Text>
        {kept !== "" && (
          <Text className={view.faint} size={200}>
            {words.left(kept)}
          </Text>
        )}
        <Button
          className={styles.toggle}
          size="small"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? words.hide : words.show}
        </Button>
      </div>
      {isOpen && <Rows roles={roles} snapshot={snapshot} />}
    </section>
  );
}

function Rows({ roles, snapshot }: LayoutRolesProps) {
  const styles = useStyles();
  const { strings, run } = usePane();
  const [shown, setShown] = useState(pageSize);
  const words = strings.layout;
  const rows = roles.filter(({ role }) => role !== "blank" && role !== "table" && role !== "picture");
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shown).map(({ paragraph, role, leadEnd }) => {
          const found = snapshot.paragraphs[paragraph];
          if (!found) return null;
          const text = `${found.listLabel ?? ""}${found.text.slice(0, leadEnd).trim()}`;
          const short = text.length > shownText ? `${text.slice(0, shownText)}…` : text;
          return (
            <li key={paragraph}>
              <Button
                className={styles.row}
                appearance="subtle"
                size="small"
                aria-label={words.goTo(words.roles[role], short)}
                onClick={() => {
                  run((deps) => selectParagraph(deps, found));
                }}
              >
                <span>
                  <span className={styles.role}>{words.roles[role]}</span>
                  {short}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + pageSize);
          }}
        >
          {words.more(rows.length - shown)}
        </Button>
      )}
    </>
  );
}

function countsOf(roles: readonly PlacedRole[]): ReadonlyMap<LayoutRole, number> {
  const counts = new Map<LayoutRole, number>();
  for (const { role } of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  return counts;
}
