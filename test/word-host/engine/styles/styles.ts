import type { Engine } from "../engine";
import { invalidArgument } from "../office-error";
import type { Element } from "../xml/dom";
import { attr, child, childVal, elements, isW, make } from "../xml/dom";
import { REL_TYPE } from "../xml/namespaces";
import { dropChild, ensureProperties, putChild } from "../xml/schema-order";
import { BUILT_IN_STYLES, builtInStyle, shownStyleName } from "./style-names";

type StyleType = "paragraph" | "character" | "table" | "numbering";

/** The styles part, read afresh by every question: documents of tests are small. */
export class Styles {
  constructor(private readonly engine: Engine) {}

  root(): Element | null {
    const part = this.engine.opc.related(this.engine.mainPart, REL_TYPE.styles);
    return part === null ? null : this.engine.opc.root(part);
  }

  byId(id: string | null): Element | null {
    if (id === null) return null;
    return this.all().find((style) => attr(style, "styleId") === id) ?? null;
  }

  defaultOf(type: StyleType): Element | null {
    return this.all().find((style) => attr(style, "type") === type && ["1", "true", "on"].includes(attr(style, "default") ?? "")) ?? null;
  }

  /** The paragraph's style, the default one when it names none. */
  ofParagraph(paragraph: Element): Element | null {
    return this.byId(childVal(child(paragraph, "pPr"), "pStyle")) ?? this.defaultOf("paragraph");
  }

  /** The style and those it is based on, nearest first; a circle is cut. */
  chain(style: Element | null): Element[] {
    const found: Element[] = [];
    for (let at = style; at !== null && !found.includes(at); at = this.byId(childVal(at, "basedOn"))) found.push(at);
    return found;
  }

  nameOf(style: Element | null): string {
    return childVal(style, "name") ?? "Normal";
  }

  shownName(paragraph: Element): string {
    return shownStyleName(this.nameOf(this.ofParagraph(paragraph)), this.engine.locale);
  }

  builtIn(paragraph: Element): string {
    return builtInStyle(this.nameOf(this.ofParagraph(paragraph)));
  }

  /** Gives a paragraph the style of that name (shown, in the file, or built-in). Throws InvalidArgument for none. */
  apply(paragraph: Element, name: string): void {
    const style = this.all().find((entry) => attr(entry, "type") === "paragraph" && this.answersTo(entry, name));
    const id = attr(style ?? null, "styleId");
    if (style === undefined || id === null) throw invalidArgument(`no paragraph style ${name}`);
    const properties = ensureProperties(paragraph, "pPr");
    if (style === this.defaultOf("paragraph")) dropChild(properties, "pStyle");
    else putChild(properties, make(paragraph, "pStyle", { val: id }));
  }

  /** w:docDefaults' properties. */
  defaults(kind: "rPr" | "pPr"): Element | null {
    return child(child(child(this.root(), "docDefaults"), `${kind}Default`), kind);
  }

  private answersTo(style: Element, name: string): boolean {
    const fileName = this.nameOf(style);
    const known = BUILT_IN_STYLES.find((entry) => entry.file === fileName.toLowerCase());
    return [fileName, known?.en, known?.zh, known?.builtIn].includes(name);
  }

  private all(): Element[] {
    const root = this.root();
    return root === null ? [] : elements(root).filter((entry) => isW(entry, "style"));
  }
}
