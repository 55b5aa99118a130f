import { Button } from "@fluentui/react-components";
import { PlainMessage } from "./PlainMessage";

interface EmptyStateProps {
  readonly what: string;
  readonly todo?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Nothing to show here: why, and what to do next. */
export function EmptyState({ what, todo, action }: EmptyStateProps) {
  return (
    <PlainMessage what={what} todo={todo}>
      {action && (
        <Button appearance="primary" data-next-step onClick={action.run}>
          {action.label}
        </Button>
      )}
    </PlainMessage>
  );
}
