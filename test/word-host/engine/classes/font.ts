import type { ClassTable, Scalar } from "../batch/word-object";
import { WordObject, scalar } from "../batch/word-object";
import type { FontProperty, FontTarget } from "../styles/font";
import { readFont, writeFont } from "../styles/font";

const property = (name: FontProperty): Scalar<FontTarget> =>
  scalar(
    "1.1",
    (self, engine) => readFont(engine, self, name),
    (self, value, engine) => {
      writeFont(engine, self, name, value);
    },
  );

const FONT: ClassTable<FontTarget> = {
  name: "Font",
  members: {
    name: property("name"),
    size: property("size"),
    bold: property("bold"),
    italic: property("italic"),
    strikeThrough: property("strikeThrough"),
    underline: property("underline"),
    color: property("color"),
    highlightColor: property("highlightColor"),
  },
};

export function fontObject(target: FontTarget): WordObject {
  return new WordObject(FONT, target);
}
