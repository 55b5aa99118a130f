import { CounterBadge } from "@fluentui/react-components";

interface ViewBadgeProps {
  readonly count: number;
  readonly label: string;
  /** Must be put right before the report is handed in. */
  readonly isUrgent: boolean;
}

/** How much is left in a view, beside its name. */
export function ViewBadge({ count, label, isUrgent }: ViewBadgeProps) {
  return <CounterBadge role="img" aria-label={label} count={count} overflowCount={999} size="small" color={isUrgent ? "danger" : "informative"} />;
}
