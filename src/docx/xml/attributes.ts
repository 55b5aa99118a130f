import type { Work } from "../work";
import { decodeEntities } from "./decode-entities";
import type { NameScope } from "./name-scope";
import type { XmlText } from "./xml-text";

type Names = Pick<NameScope<unknown>, "attributeName">;

const EQUALS = 0x3d;
const SPACE = 0x20;

/** The attributes of the start tag that was read last; nothing is taken apart before somebody asks, and nothing beyond the tag. */
export class Attributes {
  private start = 0;
  private end = 0;
  private scope: Names | null = null;
  private readonly xml: string;
  private readonly work: Work;

  constructor({ text, work }: XmlText) {
    this.xml = text;
    this.work = work;
  }

  /** Points at the text between a tag's name and its end. */
  point(start: number, end: number, scope: Names): void {
    this.start = start;
    this.end = end;
    this.scope = scope;
  }

  /** The value of an attribute, named with our prefix: "w:val". */
  get(name: string): string | undefined {
    let found: string | undefined;
    this.each((raw, value) => {
      if (this.scope?.attributeName(raw) !== name) return true;
      found = value;
      return false;
    });
    return found === undefined ? undefined : decodeEntities(found);
  }

  /** The value as a whole number; undefined when there is none, or one beyond all counting. */
  number(name: string): number | undefined {
    const value = Number.parseInt(this.get(name) ?? "", 10);
    return Number.isSafeInteger(value) ? value : undefined;
  }

  /** The value of a switch such as w:isLgl, which is on when it only stands there. */
  isOn(): boolean {
    return !["0", "false", "off"].includes(this.get("w:val") ?? "");
  }

  /** The namespaces that the tag declares, by prefix. */
  declarations(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    this.each((raw, value) => {
      if (raw === "xmlns") found.set("", decodeEntities(value));
      else if (raw.startsWith("xmlns:")) found.set(raw.slice(6), decodeEntities(value));
      return true;
    });
    return found;
  }

  /** @param visit gives false when it has seen enough */
  private each(visit: (raw: string, value: string) => boolean): void {
    const { xml, start, end } = this;
    let at = start;
    for (let isWanted = true; isWanted; ) {
      const equals = placeOf(xml, EQUALS, at, end);
      let open = equals + 1;
      while (open < end && xml.charCodeAt(open) <= SPACE) open += 1;
      const close = placeOf(xml, xml.charCodeAt(open), open + 1, end);
      isWanted = close < end && visit(xml.slice(at, equals).trim(), xml.slice(open + 1, close));
      at = close + 1;
    }
    this.work.look(Math.min(at, end) - start);
  }
}

/** Where a sign stands between two places; the second place when it does not. A search of the engine would run on to the end of the text. */
function placeOf(xml: string, sign: number, from: number, to: number): number {
  let at = from;
  while (at < to && xml.charCodeAt(at) !== sign) at += 1;
  return Math.min(at, to);
}
