import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, Text, tokens } from "@fluentui/react-components";
import { KeyboardRegular } from "@fluentui/react-icons";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  key: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0 },
});

/** The keys of the walk through the findings. */
export function WalkKeysButton() {
  const styles = useStyles();
  const { strings } = usePane();
  const { keys } = strings.walk;
  return (
    <Popover trapFocus positioning={{ position: "below", align: "end" }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<KeyboardRegular />} aria-label={keys.title} />
      </PopoverTrigger>
      <PopoverSurface aria-label={keys.title}>
        <Text>{keys.what}</Text>
        <dl className={styles.keys}>
          {keys.list.map(([key, what]) => [
            <dt key={key} className={styles.key}>
              {key}
            </dt>,
            <dd key={what} className={styles.what}>
              {what}
            </dd>,
          ])}
        </dl>
      </PopoverSurface>
    </Popover>
  );
}
