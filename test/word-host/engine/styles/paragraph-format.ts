import type { Scalar } from "../batch/word-object";
import { scalar } from "../batch/word-object";
import type { ParagraphState } from "../classes/states";
import type { Engine } from "../engine";
import { invalidArgument } from "../office-error";
import type { Element } from "../xml/dom";
import { attr, child, childVal, make, setAttr } from "../xml/dom";
import { ensureChild, ensureProperties, putChild } from "../xml/schema-order";
import { Styles } from "./styles";

type Length = "firstLineIndent" | "leftIndent" | "rightIndent" | "spaceBefore" | "spaceAfter";

/** Element and attributes of each length; the second attribute name is the one of bidirectional files. */
const LENGTHS: Readonly<Record<Length, { readonly element: "ind" | "spacing"; readonly attributes: readonly string[] }>> = {
  firstLineIndent: { element: "ind", attributes: ["firstLine"] },
  leftIndent: { element: "ind", attributes: ["left", "start"] },
  rightIndent: { element: "ind", attributes: ["right", "end"] },
  spaceBefore: { element: "spacing", attributes: ["before"] },
  spaceAfter: { element: "spacing", attributes: ["after"] },
};

/** The first answer of the paragraph, its styles and the defaults. */
function effective<T>(engine: Engine, paragraph: Element, read: (pPr: Element) => T | null): T | null {
  const styles = new Styles(engine);
  const sources = [child(paragraph, "pPr"), ...styles.chain(styles.ofParagraph(paragraph)).map((style) => child(style, "pPr")), styles.defaults("pPr")];
  for (const pPr of sources) {
    const value = pPr === null ? null : read(pPr);
    if (value !== null) return value;
  }
  return null;
}

function twips(pPr: Element, name: Length): number | null {
  const { element, attributes } = LENGTHS[name];
  const at = child(pPr, element);
  const hanging = name === "firstLineIndent" ? attr(at, "hanging") : null;
  if (hanging !== null) return -Number(hanging);
  for (const attribute of attributes) {
    const value = attr(at, attribute);
    if (value !== null) return Number(value);
  }
  return null;
}

/** An indent or space, in points on the API's side. Indents in characters (w:firstLineChars) are not counted. */
export function lengthMember(name: Length): Scalar<ParagraphState> {
  return scalar(
    "1.1",
    (self, engine) => (effective(engine, self.paragraph, (pPr) => twips(pPr, name)) ?? 0) / 20,
    (self, value, engine) => {
      const points = numberOf(value);
      const at = writable(self, engine, LENGTHS[name].element);
      const wanted = String(Math.round(Math.abs(points) * 20));
      if (name === "firstLineIndent") {
        for (const old of ["firstLine", "hanging", "firstLineChars", "hangingChars"]) at.removeAttributeNS(at.namespaceURI, old);
        setAttr(at, points < 0 ? "hanging" : "firstLine", wanted);
      } else setAttr(at, LENGTHS[name].attributes[0] ?? "left", String(Math.round(points * 20)));
    },
  );
}

/** Line spacing in points; 12 points stand for one line, as the API counts. */
export const lineSpacingMember: Scalar<ParagraphState> = scalar(
  "1.1",
  (self, engine) => (effective(engine, self.paragraph, (pPr) => (attr(child(pPr, "spacing"), "line") === null ? null : Number(attr(child(pPr, "spacing"), "line")))) ?? 240) / 20,
  (self, value, engine) => {
    const at = writable(self, engine, "spacing");
    setAttr(at, "line", String(Math.round(numberOf(value) * 20)));
    setAttr(at, "lineRule", "auto");
  },
);

const ALIGNMENT: Readonly<Record<string, string>> = { left: "Left", start: "Left", center: "Centered", right: "Right", end: "Right", both: "Justified", distribute: "Justified" };

export const alignmentMember: Scalar<ParagraphState> = scalar(
  "1.1",
  (self, engine) => ALIGNMENT[effective(engine, self.paragraph, (pPr) => childVal(pPr, "jc")) ?? "left"] ?? "Unknown",
  (self, value, engine) => {
    const own = Object.entries(ALIGNMENT).find(([file, name]) => name === value && file !== "start" && file !== "end")?.[0];
    if (own === undefined) throw invalidArgument("paragraph.alignment");
    engine.willWrite(self.story, self.paragraph);
    putChild(ensureProperties(self.paragraph, "pPr"), make(self.paragraph, "jc", { val: own }));
  },
);

/** 1 to 9, and 10 for body text. */
export const outlineMember: Scalar<ParagraphState> = scalar(
  "1.1",
  (self, engine) => {
    const level = effective(engine, self.paragraph, (pPr) => childVal(pPr, "outlineLvl"));
    return level === null ? 10 : Math.min(10, Number(level) + 1);
  },
  (self, value, engine) => {
    const level = numberOf(value);
    if (level < 1 || level > 10) throw invalidArgument("paragraph.outlineLevel");
    engine.willWrite(self.story, self.paragraph);
    putChild(ensureProperties(self.paragraph, "pPr"), make(self.paragraph, "outlineLvl", { val: String(level - 1) }));
  },
);

function writable(self: ParagraphState, engine: Engine, element: string): Element {
  engine.willWrite(self.story, self.paragraph);
  return ensureChild(ensureProperties(self.paragraph, "pPr"), element);
}

function numberOf(value: unknown): number {
  if (typeof value !== "number" || Number.isNaN(value)) throw invalidArgument("a number was expected");
  return value;
}
