import { flatParts } from "../../docx/flat/flat-parts";
import { openFlatPackage } from "../../docx/flat/open-flat-package";
import { relationshipsOf } from "../../docx/package/part-relations";
import type { DocxPackage } from "../../docx/package/docx-package";
import { escapeXml } from "../../ooxml/xml";
import { LayoutRefused } from "../layout-refused";
import { spliced, type Splice } from "../xml/splice";

/** Where the XML of a part stands in the flat package. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationsType = "application/vnd.openxmlformats-package.relationships+xml";
const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A flat package that is being changed: replacements are gathered, and made all at once at the end. */
export class FlatEdit {
  readonly docx: DocxPackage;
  /** Name of the part that holds the body. */
  readonly main: string;
  private readonly stretches: ReadonlyMap<string, Stretch>;
  private readonly splices: Splice[] = [];
  private readonly added: string[] = [];
  private readonly names: Set<string>;
  private readonly newRelations: string[] = [];

  /** @throws Refused when the text is no flat package; LayoutRefused when it has no body */
  constructor(readonly flat: string) {
    this.docx = openFlatPackage(flat);
    const parts = flatParts(flat);
    this.stretches = new Map(parts.flatMap(({ name, xml }) => (xml === null ? [] : [[name.toLowerCase(), xml] as const])));
    this.names = new Set(parts.map(({ name }) => name.toLowerCase()));
    const main = this.docx.related("", "officeDocument");
    if (main === undefined) throw new LayoutRefused("unreadable");
    this.main = main;
  }

  /** Where a part's XML stands; undefined when there is no such part. */
  stretchOf(name: string | undefined): Stretch | undefined {
    return name === undefined ? undefined : this.stretches.get(name.toLowerCase());
  }

  /** Where the part stands that is in a relationship to the body's. */
  related(type: string): Stretch | undefined {
    return this.stretchOf(this.docx.related(this.main, type));
  }

  add(...splices: readonly Splice[]): void {
    this.splices.push(...splices);
  }

  /**
   * A new part beside the body's, with a relationship to it. Its name ends in the first free number.
   * @param like a part in the same folder whose own relationships the new one has as well
   * @returns the id of the relationship
   */
  addPart(kind: "footer" | "header" | "settings", xml: string, like?: string): string {
    const folder = this.main.slice(0, this.main.lastIndexOf("/") + 1);
    let number = 1;
    const nameOf = (): string => `${folder}${kind}${kind === "settings" ? "" : number}.xml`;
    while (this.names.has(nameOf().toLowerCase())) number += 1;
    const name = nameOf();
    this.names.add(name.toLowerCase());
    this.added.push(
      `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${wordType}.${kind}+xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`,
    );
    const relations = like === undefined ? undefined : this.stretchOf(relationshipsOf(like));
    if (relations !== undefined) {
      const source = this.flat.slice(relations.start, relations.end);
      this.added.push(`<pkg:part pkg:name="/${escapeXml(relationshipsOf(name))}" pkg:contentType="${relationsType}"><pkg:xmlData>${source}</pkg:xmlData></pkg:part>`);
    }
    const id = this.freeRelation();
    this.newRelations.push(`<Relationship Id="${id}" Type="${relationType}/${kind}" Target="/${escapeXml(name)}"/>`);
    return id;
  }

  private freeRelation(): string {
    const taken = new Set(this.docx.relationships(this.main).map(({ id }) => id));
    let number = taken.size + this.newRelations.length + 1;
    while (taken.has(`rIdCw${number}`)) number += 1;
    return `rIdCw${number}`;
  }

  /** The whole package with all changes made. */
  done(): string {
    if (this.newRelations.length > 0) this.addRelations();
    if (this.added.length > 0) {
      const end = this.flat.lastIndexOf("</pkg:package");
      this.add({ start: end, end, text: this.added.join("") });
    }
    return spliced(this.flat, this.splices);
  }

  private addRelations(): void {
    const list = this.stretchOf(relationshipsOf(this.main));
    if (list === undefined) throw new LayoutRefused("unreadable");
    const source = this.flat.slice(list.start, list.end);
    const text = this.newRelations.join("");
    const close = source.lastIndexOf("</Relationships");
    if (close >= 0) this.add({ start: list.start + close, end: list.start + close, text });
    else if (source.trimEnd().endsWith("/>")) {
      this.add({ start: list.start, end: list.end, text: `${source.trimEnd().slice(0, -2)}>${text}</Relationships>` });
    } else throw new LayoutRefused("unreadable");
  }
}
