import { Dropdown, Label, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  dropdown: { minWidth: 0, width: "100%" },
  list: { zIndex: 1 },
  option: { overflowWrap: "anywhere" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

interface ChoiceProps {
  readonly label: string;
  /** The label is only for screen readers: what stands above says it. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly choose: (value: string) => void;
}

/** One of several, with its label. The options are drawn only while the list is open: a long list of choices stays quick. */
export function Choice({ label, isLabelHidden = false, value, options, choose }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <Label id={id} {...(isLabelHidden ? { className: styles.hidden } : {})}>
        {label}
      </Label>
      <Dropdown
        className={styles.dropdown}
        aria-labelledby={id}
        // Drawn in its place on the page, where landmarks hold it, and yet over everything that scrolls.
        inlinePopup
        listbox={{ className: styles.list }}
        // Beside the field the list would cover its neighbour.
        positioning={{ strategy: "fixed", fallbackPositions: ["above"] }}
        value={options.find((option) => option.value === value)?.text ?? ""}
        selectedOptions={[value]}
        open={isOpen}
        onOpenChange={(_, { open }) => {
          setOpen(open);
        }}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) choose(optionValue);
        }}
      >
        {isOpen &&
          options.map((option) => (
            <Option key={option.value} className={styles.option} value={option.value} text={option.text}>
              {option.text}
            </Option>
          ))}
      </Dropdown>
    </div>
  );
}
