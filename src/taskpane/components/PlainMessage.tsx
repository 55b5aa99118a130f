import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalL} 0` },
  what: { ...typographyStyles.body1Strong, margin: 0 },
  todo: { ...typographyStyles.body1, margin: 0 },
});

interface PlainMessageProps {
  readonly what: string;
  readonly todo?: string | undefined;
  readonly children?: ReactNode;
}

/** Two sentences in the place of a view; the frame can say them before anything else has come. */
export function PlainMessage({ what, todo, children }: PlainMessageProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.what}>{what}</p>
      {todo !== undefined && <p className={styles.todo}>{todo}</p>}
      {children}
    </div>
  );
}
