import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { insertText } from "./insert-text";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", alignItems: "center" },
  instructions: { margin: "20px 0 10px", fontWeight: tokens.fontWeightSemibold },
  field: { margin: "30px 20px 20px", maxWidth: "50%" },
});

export function TextInsertion() {
  const styles = useStyles();
  const [text, setText] = useState("A sentence.");
  return (
    <div className={styles.all}>
      <Field className={styles.field} size="large" label="What is to be written?">
        <Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Field className={styles.instructions}>Then press this.</Field>
      <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
        Write it
      </Button>
    </div>
  );
}
