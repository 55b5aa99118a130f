import type { Element } from "./xml/dom";
import { ancestor, attr, child, elements, make, onOff, parseXml } from "./xml/dom";
import { CONTENT_TYPE, R, REL_TYPE, W } from "./xml/namespaces";
import { putChild } from "./xml/schema-order";
import { Annotations } from "./annotations";
import { HostEvents } from "./host-events";
import { accessDenied } from "./office-error";
import { OpcPackage } from "./package/opc-package";
import { ParagraphIds } from "./paragraph-ids";
import { ParagraphWatch } from "./paragraph-watch";
import { Anchors } from "./text/anchors";
import type { Piece } from "./text/pieces";
import { piecesOf } from "./text/pieces";
import type { Story } from "./text/story";
import { controlsOf, paragraphsOf } from "./text/story";
import { extentIn, makeRange } from "./text/text-range";
import type { TextRange } from "./text/text-range";
import { UndoSteps, type UndoUnit } from "./undo-steps";

export type HeaderKind = "header" | "footer";
export type HeaderVariant = "Primary" | "FirstPage" | "EvenPages";
const REFERENCE_TYPE: Readonly<Record<HeaderVariant, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };

/** The open document: its package, its stories, live positions and the selection. */
export class Engine {
  readonly opc: OpcPackage;
  readonly mainPart: string;
  readonly body: Story;
  readonly anchors = new Anchors();
  readonly events = new HostEvents();
  readonly paragraphIds = new ParagraphIds();
  readonly watch = new ParagraphWatch(this);
  readonly annotations = new Annotations(this);
  readonly undoSteps: UndoSteps;
  /** Documents that were opened in a new window. */
  readonly opened: Uint8Array[] = [];
  selection: TextRange;
  saved = true;
  /** Counts writes; caches compare it. */
  version = 0;
  private readonly headers = new Map<Element | string, Story>();
  private cachedParagraphs = new Map<Element, { version: number; paragraphs: Element[] }>();
  private structure = 0;

  /** @param declared the WordApi set that the host declares */
  constructor(docx: Uint8Array, readonly locale: string, readonly declared = "1.3", undo: UndoUnit = "off") {
    this.undoSteps = new UndoSteps(this, undo);
    this.opc = OpcPackage.ofZip(docx);
    const main = this.opc.related("", REL_TYPE.main);
    if (main === null) throw new Error("no main document part");
    this.mainPart = main;
    const root = child(this.opc.root(main), "body");
    if (root === null) throw new Error("no w:body");
    this.body = { kind: "MainDoc", name: "body", root, materialise: () => this.mainPart };
    this.selection = this.cursorAtStart();
  }

  /** Must be called before anything in a story is changed; `at` is the place, for locked content controls. */
  willWrite(story: Story, at: Element | null): void {
    for (let up = at; up !== null; up = ancestor(up, "sdt")) {
      const lock = attr(child(child(up, "sdtPr"), "lock"), "val");
      if (lock === "contentLocked" || lock === "sdtContentLocked") throw accessDenied("the content control cannot be edited");
    }
    if (at !== null) this.watch.willWrite(at);
    this.undoSteps.willWrite();
    this.touch(story.materialise());
  }

  touch(part: string): void {
    this.opc.touch(part);
    this.version += 1;
    this.saved = false;
  }

  structureChanged(): void {
    this.structure += 1;
  }

  /** Paragraphs below an element in document order; kept until the structure changes. */
  paragraphs(root: Element): Element[] {
    const cached = this.cachedParagraphs.get(root);
    if (cached !== undefined && cached.version === this.structure) return cached.paragraphs;
    const paragraphs = paragraphsOf(root);
    this.cachedParagraphs.set(root, { version: this.structure, paragraphs });
    return paragraphs;
  }

  controls(root: Element): Element[] {
    return controlsOf(root);
  }

  extent(paragraph: Element, element: Element): { start: number; end: number } {
    return extentIn(paragraph, element);
  }

  /** Section properties in document order; the last section's stand at the end of w:body. */
  sections(): (Element | null)[] {
    const breaks = paragraphsOf(this.body.root).flatMap((paragraph) => {
      const section = child(child(paragraph, "pPr"), "sectPr");
      return section === null ? [] : [section];
    });
    return [...breaks, child(this.body.root, "sectPr")];
  }

  /** Paragraphs of one section, from 0. */
  sectionParagraphs(index: number): Element[] {
    let at = 0;
    return paragraphsOf(this.body.root).filter((paragraph) => {
      const own = at === index;
      if (child(child(paragraph, "pPr"), "sectPr") !== null) at += 1;
      return own;
    });
  }

  /**
   * A header or footer. One that is missing is the previous section's; when no section has it, an empty story that becomes
   * a part when it is first written to, so that reading changes nothing.
   */
  header(section: number, kind: HeaderKind, variant: HeaderVariant): Story {
    const sections = this.sections();
    for (let index = section; index >= 0; index -= 1) {
      const reference = elements(sections[index] ?? make(this.body.root, "sectPr")).find(
        (entry) => entry.localName === `${kind}Reference` && (attr(entry, "type") ?? "default") === REFERENCE_TYPE[variant],
      );
      const id = reference?.getAttributeNS(R, "id") ?? null;
      const target = this.opc.relationships(this.mainPart).find((entry) => entry.id === id)?.target;
      if (id !== null && target !== undefined && this.opc.has(target)) return this.existingHeader(target, kind, `${section} ${variant}`);
    }
    return this.virtualHeader(kind, variant);
  }

  /** Headers and footers that the document has, each part once. */
  existingHeaders(): Story[] {
    return this.sections().flatMap((section) =>
      elements(section ?? make(this.body.root, "sectPr")).flatMap((entry) => {
        if (entry.localName !== "headerReference" && entry.localName !== "footerReference") return [];
        const kind = entry.localName === "headerReference" ? "header" : "footer";
        const target = this.opc.relationships(this.mainPart).find((rel) => rel.id === entry.getAttributeNS(R, "id"))?.target;
        return target !== undefined && this.opc.has(target) ? [this.existingHeader(target, kind, attr(entry, "type") ?? "default")] : [];
      }),
    );
  }

  /** The piece that begins at or holds the offset; null at the end of the paragraph. */
  pieceAt(paragraph: Element, offset: number): Piece | null {
    return piecesOf(paragraph).find((piece) => piece.start <= offset && offset < piece.start + piece.text.length) ?? null;
  }

  /** Where a w:hyperlink leads: an address, or "#bookmark". */
  linkTarget(link: Element): string | null {
    const id = link.getAttributeNS(R, "id");
    const target = this.opc.relationships(this.mainPart).find((entry) => entry.id === id)?.target;
    const bookmark = attr(link, "anchor");
    return target ?? (bookmark === null ? null : `#${bookmark}`);
  }

  settingsPart(): string | null {
    return this.opc.related(this.mainPart, REL_TYPE.settings);
  }

  /** True when settings.xml enforces a protection that forbids editing. */
  isProtected(): boolean {
    const part = this.settingsPart();
    const protection = part === null ? null : child(this.opc.root(part), "documentProtection");
    const enforced = attr(protection, "enforcement");
    const edit = attr(protection, "edit");
    return (enforced === "1" || enforced === "true" || enforced === "on") && edit !== null && edit !== "none" && edit !== "trackedChanges";
  }

  evenAndOddHeaders(): boolean {
    const part = this.settingsPart();
    return part !== null && onOff(this.opc.root(part), "evenAndOddHeaders") === true;
  }

  save(): Uint8Array {
    return this.opc.save();
  }

  private cursorAtStart(): TextRange {
    const first = paragraphsOf(this.body.root)[0];
    if (first !== undefined) return makeRange(this, this.body, first, 0, first, 0);
    // Word always has a paragraph; a file without one gets it with the first write.
    const made = make(this.body.root, "p");
    this.body.root.insertBefore(made, this.body.root.firstChild);
    return makeRange(this, this.body, made, 0, made, 0);
  }

  private existingHeader(part: string, kind: HeaderKind, label: string): Story {
    const known = this.headers.get(part);
    if (known !== undefined) return known;
    const story: Story = { kind: kind === "header" ? "Header" : "Footer", name: `${kind} ${label}`, root: this.opc.root(part), materialise: () => part };
    this.headers.set(part, story);
    return story;
  }

  private virtualHeader(kind: HeaderKind, variant: HeaderVariant): Story {
    const key = `${kind} ${variant}`;
    const known = this.headers.get(key);
    if (known !== undefined) return known;
    const document = parseXml(`<w:${kind === "header" ? "hdr" : "ftr"} xmlns:w="${W}" xmlns:r="${R}"><w:p/></w:${kind === "header" ? "hdr" : "ftr"}>`);
    const root = document.documentElement;
    if (root === null) throw new Error("unreachable: the header was just made");
    let part: string | null = null;
    const materialise = (): string => {
      if (part !== null) return part;
      part = this.opc.freeName(this.mainPart.slice(0, this.mainPart.lastIndexOf("/") + 1), kind, "xml");
      this.opc.add(part, document, CONTENT_TYPE[kind]);
      const id = this.opc.relate(this.mainPart, REL_TYPE[kind], part);
      const reference = make(this.body.root, `${kind}Reference`, { type: REFERENCE_TYPE[variant] });
      reference.setAttributeNS(R, `${this.body.root.lookupPrefix(R) ?? "r"}:id`, id);
      putChild(this.firstSection(), reference, true);
      this.touch(this.mainPart);
      return part;
    };
    const story: Story = { kind: kind === "header" ? "Header" : "Footer", name: `${kind} ${variant}`, root, materialise };
    this.headers.set(key, story);
    return story;
  }

  private firstSection(): Element {
    const first = this.sections()[0] ?? null;
    if (first !== null) return first;
    const made = make(this.body.root, "sectPr");
    this.body.root.appendChild(made);
    return made;
  }
}
