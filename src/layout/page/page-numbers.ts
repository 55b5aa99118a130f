import type { PageNumberForm } from "../types";
import { attributeOf, sourceOf } from "../xml/element";
import type { XmlElement } from "../xml/read-tree";
import type { Properties } from "../xml/with-properties";
import type { FlatEdit, Stretch } from "./flat-edit";
import { pageNumberFooter, type FooterSide } from "./page-number-footer";
import type { Section } from "./sections";
import { isSettingOn, setEvenAndOdd, settingsRoot } from "./settings-part";

/** What becomes of the footers. */
export interface PageNumbers {
  /** The writer's own words stand in a footer: nothing is touched. */
  readonly kept: boolean;
  /** Properties to set, one entry a section. */
  readonly ofSection: readonly Properties[];
}

type Variant = "default" | "even";

/**
 * Puts the page number into the footers. The first section has it, the others go on with it. Footers with nothing but a page number are
 * replaced; as soon as one holds other words, none is touched.
 */
export function setPageNumbers(edit: FlatEdit, sections: readonly Section[], form: PageNumberForm): PageNumbers {
  const { flat } = edit;
  const footers = sections.map(({ element }) => element.children.filter(({ name }) => name === "w:footerReference"));
  const replaced = (reference: XmlElement): boolean => (attributeOf(flat, reference, "w:type") ?? "default") !== "first";
  const partOf = (reference: XmlElement | undefined): Stretch | undefined => {
    const id = attributeOf(flat, reference, "r:id");
    return edit.stretchOf(edit.docx.relationships(edit.main).find((one) => one.id === id)?.target);
  };
  const hasWords = footers.flat().filter(replaced).some((reference) => !isPageNumber(flat, partOf(reference)));
  if (hasWords || sections.length === 0) return { kept: hasWords, ofSection: sections.map(() => ({})) };

  const own = (at: number): string => (footers[at] ?? []).filter((reference) => !replaced(reference)).map((reference) => sourceOf(flat, reference)).join("");
  const found = (variant: Variant): XmlElement | undefined => footers[0]?.find((reference) => (attributeOf(flat, reference, "w:type") ?? "default") === variant);
  const numbers = form === "none" ? "" : twoFooters(edit, form, { default: found("default"), even: found("even") }, partOf);
  const evens = form === "outside" ? evenHeaders(edit, sections) : [];
  if (form === "outside") setEvenAndOdd(edit);
  return {
    kept: false,
    ofSection: sections.map(({ element }, at): Properties => {
      const references = own(at) + (at === 0 ? numbers : "");
      return {
        ...((footers[at]?.length ?? 0) > 0 || references !== "" ? { "w:footerReference": references } : {}),
        ...(evens[at] === undefined ? {} : { "w:headerReference": evens[at] }),
        ...withoutDashes(flat, element, form),
      };
    }),
  };
}

/** Digits, and what stands around them in the usual forms: — 1 —, - 1 -, 第 1 页 共 3 页, 1 / 3. */
function isPageNumber(flat: string, part: Stretch | undefined): boolean {
  if (part === undefined) return true;
  const source = flat.slice(part.start, part.end);
  const words = [...source.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? "").join("");
  return words.replace(/[\s\u3000\d０-９\-—–－·~～/／第页共]|Page|of/g, "") === "" && !/<w:tbl[ >]|<a:blip|<v:imagedata/.test(source);
}

/** The references to both footers; parts that are there take the new content, others are made. */
function twoFooters(
  edit: FlatEdit,
  form: "outside" | "centre",
  found: Readonly<Record<Variant, XmlElement | undefined>>,
  partOf: (reference: XmlElement | undefined) => Stretch | undefined,
): string {
  const sides: Readonly<Record<Variant, FooterSide>> = form === "centre" ? { default: "center", even: "center" } : { default: "right", even: "left" };
  const taken = new Set<number>();
  return (["default", "even"] as const)
    .map((variant) => {
      const xml = pageNumberFooter(sides[variant]);
      const reference = found[variant];
      const part = partOf(reference);
      // Two references may share one part; the second of them then needs one of its own.
      if (reference !== undefined && part !== undefined && !taken.has(part.start)) {
        taken.add(part.start);
        const old = edit.flat.slice(part.start, part.end);
        if (plain(old) !== plain(xml)) edit.add({ start: part.start, end: part.end, text: xml });
        return sourceOf(edit.flat, reference);
      }
      return `<w:footerReference w:type="${variant}" r:id="${edit.addPart("footer", xml)}"/>`;
    })
    .join("");
}

/** Without what Word writes anew each time: namespaces, the ids of editing sessions, space between tags. */
function plain(xml: string): string {
  return xml.replace(/<\?xml[^>]*\?>|\s(?:xmlns:?\w*|mc:Ignorable|w:rsid\w*|w14:\w+)="[^"]*"/g, "").replace(/>\s+</g, "><");
}

/**
 * Once odd and even pages differ, a header for all pages would go from the even ones: they get a copy of it.
 * @returns by section the references to its headers; undefined where nothing is to be done
 */
function evenHeaders(edit: FlatEdit, sections: readonly Section[]): readonly (string | undefined)[] {
  const { flat } = edit;
  if (isSettingOn(flat, settingsRoot(edit), "w:evenAndOddHeaders")) return [];
  return sections.map(({ element }) => {
    const headers = element.children.filter(({ name }) => name === "w:headerReference");
    const ofType = (type: string): XmlElement | undefined => headers.find((header) => (attributeOf(flat, header, "w:type") ?? "default") === type);
    const header = ofType("default");
    if (header === undefined || ofType("even") !== undefined) return undefined;
    const id = attributeOf(flat, header, "r:id");
    const name = edit.docx.relationships(edit.main).find((one) => one.id === id)?.target;
    const part = edit.stretchOf(name);
    if (part === undefined) return undefined;
    const copy = edit.addPart("header", flat.slice(part.start, part.end), name);
    return `${headers.map((one) => sourceOf(flat, one)).join("")}<w:headerReference w:type="even" r:id="${copy}"/>`;
  });
}

/** Word's own form with hyphens would come between our dashes. */
function withoutDashes(flat: string, section: XmlElement, form: PageNumberForm): Properties {
  const numbers = section.children.find(({ name }) => name === "w:pgNumType");
  if (form === "none" || numbers === undefined || attributeOf(flat, numbers, "w:fmt") !== "numberInDash") return {};
  return { "w:pgNumType": sourceOf(flat, numbers).replace(/\sw:fmt="[^"]*"/, "") };
}
