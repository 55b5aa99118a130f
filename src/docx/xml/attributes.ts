import { decodeEntities } from "./decode-entities";
import type { NameScope } from "./name-scope";

type Names = Pick<NameScope<unknown>, "attributeName">;

/** The attributes of the start tag that was read last; nothing is taken apart before somebody asks. */
export class Attributes {
  private start = 0;
  private end = 0;
  private scope: Names | null = null;

  constructor(private readonly xml: string) {}

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
      if (found === undefined && this.scope?.attributeName(raw) === name) found = value;
    });
    return found === undefined ? undefined : decodeEntities(found);
  }

  /** The value as a whole number; undefined when there is none. */
  number(name: string): number | undefined {
    const value = Number.parseInt(this.get(name) ?? "", 10);
    return Number.isNaN(value) ? undefined : value;
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
    });
    return found;
  }

  private each(visit: (raw: string, value: string) => void): void {
    const { xml, end } = this;
    for (let at = this.start; ; ) {
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= end) return;
      let open = equals + 1;
      while (open < end && xml.charCodeAt(open) <= 0x20) open += 1;
      const close = xml.indexOf(xml.charAt(open), open + 1);
      if (close < 0 || close >= end) return;
      visit(xml.slice(at, equals).trim(), xml.slice(open + 1, close));
      at = close + 1;
    }
  }
}
