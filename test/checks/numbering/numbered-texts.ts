import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text of test/fixtures/numbering: its name stands behind ====, its paragraphs in the lines below (marks of examples may be used). */
export interface NumberedText {
  readonly name: string;
  readonly text: string;
}

export function numberedTexts(file: "right-texts" | "habit-texts"): readonly NumberedText[] {
  const whole = readFileSync(join(__dirname, `../../fixtures/numbering/${file}.txt`), "utf8").trimEnd();
  return whole.split(/^==== /m).slice(1).map((part) => {
    const [name = "", ...lines] = part.trimEnd().split("\n");
    return { name, text: lines.join("\n") };
  });
}
