import type { Engine } from "../engine";
import { Styles } from "../styles/styles";
import type { Element } from "../xml/dom";
import { attr, child, childVal, elements, isW } from "../xml/dom";
import { REL_TYPE } from "../xml/namespaces";

/** w:lvl, or null where the list does not define the level. */
export type Level = Element | null;

/** Where a paragraph stands in a list. */
export type ListPlace = {
  readonly numId: string;
  readonly abstractId: string;
  readonly level: number;
  readonly levelAt: (index: number) => Level;
  /** Levels with a start of their own in this w:num. */
  readonly startOverrides: () => Map<number, number>;
};

/** The numbering part together with the styles that refer to it. */
export class Lists {
  private readonly styles: Styles;
  private readonly nums = new Map<string, Element>();
  private readonly abstracts = new Map<string, Element>();
  private readonly levels = new Map<string, Level>();

  constructor(engine: Engine) {
    this.styles = new Styles(engine);
    const part = engine.opc.related(engine.mainPart, REL_TYPE.numbering);
    for (const entry of part === null ? [] : elements(engine.opc.root(part))) {
      if (isW(entry, "num")) this.nums.set(attr(entry, "numId") ?? "", entry);
      if (isW(entry, "abstractNum")) this.abstracts.set(attr(entry, "abstractNumId") ?? "", entry);
    }
  }

  get isEmpty(): boolean {
    return this.nums.size === 0;
  }

  /** Whether the document defines the number. */
  has(numId: string): boolean {
    return numId !== "0" && this.nums.has(numId);
  }

  /** Null for a paragraph without a number, for w:numId 0 and for a number that the document does not define. */
  placeOf(paragraph: Element): ListPlace | null {
    const direct = child(child(paragraph, "pPr"), "numPr");
    const own = childVal(direct, "numId");
    const ownLevel = childVal(direct, "ilvl");
    if (own !== null) return this.place(own, Number(ownLevel ?? "0"));
    for (const style of this.styles.chain(this.styles.ofParagraph(paragraph))) {
      const numPr = child(child(style, "pPr"), "numPr");
      const numId = childVal(numPr, "numId");
      if (numId === null) continue;
      const level = ownLevel ?? this.levelOfStyle(numId, attr(style, "styleId") ?? "") ?? childVal(numPr, "ilvl") ?? "0";
      return this.place(numId, Number(level));
    }
    return null;
  }

  private place(numId: string, level: number): ListPlace | null {
    const num = numId === "0" ? undefined : this.nums.get(numId);
    const abstract = num === undefined ? null : this.abstractOf(num, 0);
    if (num === undefined || abstract === null || level < 0 || level > 8) return null;
    return {
      numId,
      abstractId: attr(abstract, "abstractNumId") ?? "",
      level,
      levelAt: (index) => this.levelAt(numId, num, abstract, index),
      startOverrides: () => startOverrides(num),
    };
  }

  /** Follows w:numStyleLink to the list that the style stands for. */
  private abstractOf(num: Element, depth: number): Element | null {
    const abstract = this.abstracts.get(childVal(num, "abstractNumId") ?? "") ?? null;
    const link = childVal(abstract, "numStyleLink");
    if (link === null || depth > 4) return abstract;
    const numId = childVal(child(child(this.styles.byId(link), "pPr"), "numPr"), "numId");
    const linked = numId === null ? undefined : this.nums.get(numId);
    return linked === undefined ? abstract : this.abstractOf(linked, depth + 1);
  }

  /** The level that names the style in w:pStyle. */
  private levelOfStyle(numId: string, styleId: string): string | null {
    const num = this.nums.get(numId);
    const abstract = num === undefined ? null : this.abstractOf(num, 0);
    const level = abstract === null ? undefined : elements(abstract).find((entry) => isW(entry, "lvl") && childVal(entry, "pStyle") === styleId);
    return level === undefined ? null : attr(level, "ilvl");
  }

  private levelAt(numId: string, num: Element, abstract: Element, index: number): Level {
    const key = `${numId} ${index}`;
    const known = this.levels.get(key);
    if (known !== undefined) return known;
    const override = elements(num).find((entry) => isW(entry, "lvlOverride") && attr(entry, "ilvl") === String(index));
    const own = override === undefined ? null : child(override, "lvl");
    const level = own ?? elements(abstract).find((entry) => isW(entry, "lvl") && attr(entry, "ilvl") === String(index)) ?? null;
    this.levels.set(key, level);
    return level;
  }
}

function startOverrides(num: Element): Map<number, number> {
  const starts = new Map<number, number>();
  for (const override of elements(num)) {
    const start = isW(override, "lvlOverride") ? childVal(override, "startOverride") : null;
    if (start !== null) starts.set(Number(attr(override, "ilvl") ?? "0"), Number(start));
  }
  return starts;
}
