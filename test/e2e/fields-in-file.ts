import { strFromU8, unzipSync } from "fflate";
import { parseXmlDocument } from "slimdom";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A field (content control) of a saved document. */
export type FileField = {
  readonly title: string;
  readonly text: string;
  /** Body paragraph, from 0. */
  readonly paragraph: number;
  /** UTF-16 offset of its first character in the paragraph. */
  readonly start: number;
  readonly filled: boolean;
};

/** Reads the fields of a saved .docx straight from its XML, as a witness apart from the add-in's own reading. */
export function fieldsInFile(docx: Uint8Array): FileField[] {
  const bytes = unzipSync(docx)["word/document.xml"];
  if (!bytes) throw new Error("There is no word/document.xml in the file.");
  const paragraphs = parseXmlDocument(strFromU8(bytes)).getElementsByTagNameNS(word, "p");
  return paragraphs.flatMap((paragraph, index) => {
    let passed = 0;
    const starts = new Map(paragraph.getElementsByTagNameNS(word, "t").map((piece) => {
      const at = passed;
      passed += (piece.textContent ?? "").length;
      return [piece, at] as const;
    }));
    return paragraph.getElementsByTagNameNS(word, "sdt").map((control): FileField => {
      const pieces = control.getElementsByTagNameNS(word, "t");
      const text = pieces.map((piece) => piece.textContent ?? "").join("");
      const first = pieces[0];
      return {
        title: control.getElementsByTagNameNS(word, "alias")[0]?.getAttributeNS(word, "val") ?? "",
        text,
        paragraph: index,
        start: first === undefined ? 0 : (starts.get(first) ?? 0),
        filled: !/^\*+$|^【.*】$/.test(text),
      };
    });
  });
}
