import { prefixOfNamespace } from "./namespaces";

/** A name as it stands in the text, and what it means to the reader. */
export interface Meaning<Value> {
  readonly raw: string;
  readonly value: Value;
}

/** A part has some dozens of names; one with many more has them looked up again. */
const NAMES_MOST = 2_000;

/**
 * The namespace declarations in force at one place of an XML text. The scopes of a text share one table of prefixes, which is changed
 * where a scope begins and changed back where it ends, so that only the innermost can be asked.
 */
export class NameScope<Value> {
  private readonly attributes = new Map<string, string>();
  private readonly meanings = new Map<number, Meaning<Value>>();
  private readonly replaced: (readonly [prefix: string, before: string | undefined])[] = [];

  /**
   * @param meaningOf what an element means, by its name with our prefix; "" for one of a namespace that is not read
   * @param prefixes our prefix by the prefix in the text ("" for the default namespace)
   * @param outer the scope that comes back into force at the end of the element
   * @param depth how many elements are open around the one that made the declarations
   */
  private constructor(
    private readonly meaningOf: (name: string) => Value,
    private readonly prefixes: Map<string, string>,
    readonly outer: NameScope<Value> | null,
    readonly depth: number,
  ) {}

  static outermost<Value>(meaningOf: (name: string) => Value): NameScope<Value> {
    return new NameScope(meaningOf, new Map([["xml", "xml"]]), null, -1);
  }

  /** @param declarations namespaces by prefix */
  inner(declarations: ReadonlyMap<string, string>, depth: number): NameScope<Value> {
    const inner = new NameScope(this.meaningOf, this.prefixes, this, depth);
    for (const [prefix, namespace] of declarations) {
      inner.replaced.push([prefix, this.prefixes.get(prefix)]);
      this.prefixes.set(prefix, prefixOfNamespace.get(namespace) ?? "");
    }
    return inner;
  }

  /** Ends the scope; the outer one is in force again. */
  end(): NameScope<Value> {
    for (const [prefix, before] of this.replaced.reverse()) {
      if (before === undefined) this.prefixes.delete(prefix);
      else this.prefixes.set(prefix, before);
    }
    return this.outer ?? this;
  }

  /**
   * What the element means whose name stands at a place of the text. A part has few names and each of them thousands of
   * times, so a name is looked up by a number made of its characters and not cut out of the text again.
   * @param hash any number that is equal for equal names
   */
  meaning(xml: string, start: number, end: number, hash: number): Meaning<Value> {
    const known = this.meanings.get(hash);
    if (known !== undefined && known.raw.length === end - start && xml.startsWith(known.raw, start)) return known;
    const raw = xml.slice(start, end);
    const colon = raw.indexOf(":");
    const prefix = this.prefixes.get(colon < 0 ? "" : raw.slice(0, colon)) ?? "";
    const meaning = { raw, value: this.meaningOf(prefix === "" ? "" : `${prefix}:${raw.slice(colon + 1)}`) };
    if (this.meanings.size >= NAMES_MOST) this.meanings.clear();
    this.meanings.set(hash, meaning);
    return meaning;
  }

  /** An attribute's name with our prefix; one without a prefix has no namespace and keeps its name. */
  attributeName(raw: string): string {
    const known = this.attributes.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(":");
    const name = colon < 0 ? raw : `${this.prefixes.get(raw.slice(0, colon)) ?? ""}:${raw.slice(colon + 1)}`;
    if (this.attributes.size >= NAMES_MOST) this.attributes.clear();
    this.attributes.set(raw, name);
    return name;
  }
}
