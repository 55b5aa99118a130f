import type { Engine } from "../engine";
import { runsBetween } from "../edit/split-run";
import { invalidArgument } from "../office-error";
import { piecesOf } from "../text/pieces";
import type { TextRange } from "../text/text-range";
import { stretchesOf } from "../text/text-range";
import type { Element } from "../xml/dom";
import { attr, child, childVal, make, onOff } from "../xml/dom";
import { dropChild, ensureChild, ensureProperties, putChild } from "../xml/schema-order";
import { HIGHLIGHT, highlightValue } from "./highlight-colours";
import { Styles } from "./styles";

/** What a font stands for: the characters of a range, and for a paragraph's font also its mark. */
export type FontTarget = { readonly range: TextRange; readonly marks: boolean };

export type FontProperty = "name" | "size" | "bold" | "italic" | "strikeThrough" | "underline" | "color" | "highlightColor";

/** How each property is read from one w:rPr (undefined: not said there) and written. `mixed` is the answer for unlike runs. */
type FontRule = { readonly mixed: unknown; readonly none: unknown; read(rPr: Element): unknown; write(rPr: Element, value: unknown): void };

const toggle = (name: "b" | "i" | "strike", complex?: string): FontRule => ({
  mixed: null,
  none: false,
  read: (rPr) => onOff(rPr, name) ?? undefined,
  write: (rPr, value) => {
    for (const element of complex === undefined ? [name] : [name, complex]) putChild(rPr, make(rPr, element, value === true ? {} : { val: "0" }));
  },
});

const UNDERLINE: Readonly<Record<string, string>> = { None: "none", Single: "single", Double: "double", Dotted: "dotted", Wave: "wave", Thick: "thick", DashLine: "dash", Word: "words" };

const RULES: Readonly<Record<FontProperty, FontRule>> = {
  name: {
    mixed: "",
    none: "Times New Roman",
    // The API answers the font of Chinese characters in a Chinese document (belief); a theme font has no name here.
    read: (rPr) => attr(child(rPr, "rFonts"), "eastAsia") ?? attr(child(rPr, "rFonts"), "ascii") ?? undefined,
    write: (rPr, value) => {
      const name = text(value);
      const fonts = make(rPr, "rFonts", { ascii: name, eastAsia: name, hAnsi: name, cs: name });
      putChild(rPr, fonts);
    },
  },
  size: {
    mixed: null,
    none: 10,
    read: (rPr) => (childVal(rPr, "sz") === null ? undefined : Number(childVal(rPr, "sz")) / 2),
    write: (rPr, value) => {
      if (typeof value !== "number" || value <= 0) throw invalidArgument("font.size");
      for (const name of ["sz", "szCs"]) putChild(rPr, make(rPr, name, { val: String(Math.round(value * 2)) }));
    },
  },
  bold: toggle("b", "bCs"),
  italic: toggle("i", "iCs"),
  strikeThrough: toggle("strike"),
  underline: {
    mixed: "Mixed",
    none: "None",
    read: (rPr) => {
      const value = childVal(rPr, "u");
      return value === null ? undefined : (Object.entries(UNDERLINE).find(([, own]) => own === value)?.[0] ?? "Single");
    },
    write: (rPr, value) => {
      const own = UNDERLINE[text(value)];
      if (own === undefined) throw invalidArgument("font.underline");
      putChild(rPr, make(rPr, "u", { val: own }));
    },
  },
  color: {
    mixed: "",
    none: "#000000",
    read: (rPr) => {
      const value = childVal(rPr, "color");
      return value === null ? undefined : value === "auto" ? "#000000" : `#${value.toUpperCase()}`;
    },
    write: (rPr, value) => {
      if (!/^#[0-9a-f]{6}$/i.test(text(value))) throw invalidArgument("font.color takes #RRGGBB here");
      putChild(rPr, make(rPr, "color", { val: text(value).slice(1).toUpperCase() }));
    },
  },
  highlightColor: {
    mixed: "",
    none: null,
    read: (rPr) => {
      const value = childVal(rPr, "highlight");
      return value === null ? undefined : (HIGHLIGHT[value] ?? null);
    },
    write: (rPr, value) => {
      if (value === null || value === "") {
        dropChild(rPr, "highlight");
        return;
      }
      const own = highlightValue(text(value));
      if (own === null) throw invalidArgument("font.highlightColor");
      putChild(rPr, make(rPr, "highlight", { val: own }));
    },
  },
};

/** The value over all characters of the target; the API's word for "mixed" when they differ. */
export function readFont(engine: Engine, target: FontTarget, property: FontProperty): unknown {
  const rule = RULES[property];
  const styles = new Styles(engine);
  let value: unknown;
  let any = false;
  for (const part of stretchesOf(engine, target.range)) {
    const runs = new Set(piecesOf(part.paragraph).filter((piece) => piece.start < part.end && piece.start + piece.text.length > part.start).map((piece) => piece.run));
    const sources = [...runs].map((run) => child(run, "rPr"));
    if (sources.length === 0) sources.push(child(child(part.paragraph, "pPr"), "rPr"));
    for (const direct of sources) {
      const own = effective(rule, direct, part.paragraph, styles);
      if (any && own !== value) return rule.mixed;
      value = own;
      any = true;
    }
  }
  return value;
}

function effective(rule: FontRule, direct: Element | null, paragraph: Element, styles: Styles): unknown {
  const character = styles.chain(styles.byId(childVal(direct, "rStyle")));
  const chain = [...character, ...styles.chain(styles.ofParagraph(paragraph))].map((style) => child(style, "rPr"));
  for (const rPr of [direct, ...chain, styles.defaults("rPr")]) {
    const value = rPr === null ? undefined : rule.read(rPr);
    if (value !== undefined) return value;
  }
  return rule.none;
}

/** Sets the property on every character of the target; runs are cut only here. */
export function writeFont(engine: Engine, target: FontTarget, property: FontProperty, value: unknown): void {
  const rule = RULES[property];
  for (const part of stretchesOf(engine, target.range)) {
    engine.willWrite(target.range.story, part.paragraph);
    for (const run of runsBetween(part.paragraph, part.start, part.end)) {
      const rPr = ensureProperties(run, "rPr");
      rule.write(rPr, value);
      if (rPr.firstChild === null) run.removeChild(rPr);
    }
    if (!target.marks) continue;
    const pPr = ensureProperties(part.paragraph, "pPr");
    const mark = ensureChild(pPr, "rPr");
    rule.write(mark, value);
    if (mark.firstChild === null) pPr.removeChild(mark);
    if (pPr.firstChild === null) part.paragraph.removeChild(pPr);
  }
}

function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("a text was expected");
  return value;
}
