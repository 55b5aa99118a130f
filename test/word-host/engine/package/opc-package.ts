import { strToU8, unzipSync, zipSync } from "fflate";
import type { Element } from "../xml/dom";
import { Document, elements, parseXml, serializeXml } from "../xml/dom";
import { CONTENT_TYPE, RELS, TYPES } from "../xml/namespaces";

export type Relationship = { readonly id: string; readonly type: string; readonly target: string; readonly external: boolean };

type Part = { bytes: Uint8Array | null; document: Document | null; dirty: boolean };

const TYPES_PART = "[Content_Types].xml";

/**
 * The parts of an Open Packaging package. Names have no leading slash. A part is parsed when it is asked for and written
 * again only after `touch`, so that everything else keeps its exact bytes.
 */
export class OpcPackage {
  private readonly parts = new Map<string, Part>();

  static empty(): OpcPackage {
    return new OpcPackage();
  }

  static ofZip(bytes: Uint8Array): OpcPackage {
    const opc = new OpcPackage();
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      if (!name.endsWith("/")) opc.parts.set(name.replace(/^\//, ""), { bytes: content, document: null, dirty: false });
    }
    return opc;
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The parsed part; throws when there is none. */
  xml(name: string): Document {
    const part = this.parts.get(name);
    if (part === undefined) throw new Error(`no part ${name}`);
    part.document ??= parseXml(new TextDecoder().decode(part.bytes ?? new Uint8Array()));
    return part.document;
  }

  root(name: string): Element {
    const root = this.xml(name).documentElement;
    if (root === null) throw new Error(`empty part ${name}`);
    return root;
  }

  bytes(name: string): Uint8Array {
    const part = this.parts.get(name);
    if (part === undefined) throw new Error(`no part ${name}`);
    if (part.dirty && part.document !== null) return strToU8(serializeXml(part.document));
    return part.bytes ?? new Uint8Array();
  }

  /** Marks a part as written to. */
  touch(name: string): void {
    const part = this.parts.get(name);
    if (part !== undefined) part.dirty = true;
  }

  /** Adds a part. `contentType` null leaves it to the package's defaults by extension. */
  add(name: string, content: Document | Uint8Array, contentType: string | null): void {
    this.parts.set(name, { bytes: content instanceof Document ? null : content, document: content instanceof Document ? content : null, dirty: content instanceof Document });
    if (contentType !== null) this.setContentType(name, contentType);
  }

  /** Removes a part with its relationships and its content type. */
  remove(name: string): void {
    this.parts.delete(name);
    this.parts.delete(relsName(name));
    if (!this.has(TYPES_PART)) return;
    for (const entry of elements(this.root(TYPES_PART))) {
      if (entry.getAttribute("PartName") !== `/${name}`) continue;
      entry.parentNode?.removeChild(entry);
      this.touch(TYPES_PART);
    }
  }

  contentType(name: string): string | null {
    if (!this.has(TYPES_PART)) return null;
    const entries = elements(this.root(TYPES_PART));
    const override = entries.find((entry) => entry.getAttribute("PartName") === `/${name}`);
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const fallback = entries.find((entry) => entry.getAttribute("Extension")?.toLowerCase() === extension);
    return (override ?? fallback)?.getAttribute("ContentType") ?? null;
  }

  setContentType(name: string, contentType: string): void {
    if (this.contentType(name) === contentType) return;
    const document = this.xml(TYPES_PART);
    const entry = document.createElementNS(TYPES, "Override");
    entry.setAttribute("PartName", `/${name}`);
    entry.setAttribute("ContentType", contentType);
    document.documentElement?.appendChild(entry);
    this.touch(TYPES_PART);
  }

  /** Relationships of a part ("" for the package), targets as part names. */
  relationships(source: string): Relationship[] {
    const name = relsName(source);
    if (!this.has(name)) return [];
    return elements(this.root(name)).map((entry) => {
      const external = entry.getAttribute("TargetMode") === "External";
      const target = entry.getAttribute("Target") ?? "";
      return {
        id: entry.getAttribute("Id") ?? "",
        type: entry.getAttribute("Type") ?? "",
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
  }

  related(source: string, type: string): string | null {
    const found = this.relationships(source).find((entry) => sameType(entry.type, type) && !entry.external);
    return found !== undefined && this.has(found.target) ? found.target : null;
  }

  /** Adds a relationship and gives its new id. `target` is a part name, or a URI when external. */
  relate(source: string, type: string, target: string, external = false): string {
    const name = relsName(source);
    if (!this.has(name)) this.add(name, parseXml(`<Relationships xmlns="${RELS}"/>`), null);
    const taken = new Set(this.relationships(source).map((entry) => entry.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const document = this.xml(name);
    const entry = document.createElementNS(RELS, "Relationship");
    entry.setAttribute("Id", `rId${number}`);
    entry.setAttribute("Type", type);
    entry.setAttribute("Target", external ? target : `/${target}`);
    if (external) entry.setAttribute("TargetMode", "External");
    document.documentElement?.appendChild(entry);
    this.touch(name);
    this.ensureRelsType();
    return `rId${number}`;
  }

  unrelate(source: string, id: string): void {
    const name = relsName(source);
    for (const entry of this.has(name) ? elements(this.root(name)) : []) {
      if (entry.getAttribute("Id") !== id) continue;
      entry.parentNode?.removeChild(entry);
      this.touch(name);
    }
  }

  /** A part name that is not taken: folder/stemN.extension. */
  freeName(folder: string, stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${folder}${stem}${number}.${extension}`)) number += 1;
    return `${folder}${stem}${number}.${extension}`;
  }

  save(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const name of this.parts.keys()) files[name] = this.bytes(name);
    // A fixed time makes the same document the same bytes (1980 is the first year that a zip can hold).
    return zipSync(files, { mtime: new Date(1980, 0, 2) });
  }

  private ensureRelsType(): void {
    if (!this.has(TYPES_PART) || elements(this.root(TYPES_PART)).some((entry) => entry.getAttribute("Extension") === "rels")) return;
    const entry = this.xml(TYPES_PART).createElementNS(TYPES, "Default");
    entry.setAttribute("Extension", "rels");
    entry.setAttribute("ContentType", CONTENT_TYPE.rels);
    this.root(TYPES_PART).insertBefore(entry, this.root(TYPES_PART).firstChild);
    this.touch(TYPES_PART);
  }
}

/** Relationship types of the strict namespace end alike. */
export function sameType(left: string, right: string): boolean {
  return left.slice(left.lastIndexOf("/")) === right.slice(right.lastIndexOf("/"));
}

export function relsName(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = folderOf(source).split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
