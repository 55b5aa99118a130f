import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalL} 0` },
});

interface EmptyStateProps {
  readonly what: string;
  readonly todo?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Nothing to show here: why, and what to do next. */
export function EmptyState({ what, todo, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text weight="semibold">{what}</Text>
      {todo !== undefined && <Text>{todo}</Text>}
      {action && (
        <Button appearance="primary" data-next-step onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
