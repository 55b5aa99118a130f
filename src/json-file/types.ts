/** A sentence or a word in both languages of the pane. */
export interface Told {
  readonly zh: string;
  readonly en: string;
}

/** What cannot be read or used, and where. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units; only where the text itself is no JSON. */
  readonly column?: number;
  /** The place among the values: parts[2].text[0]; "" for the whole. Only where the JSON could be read. */
  readonly path?: string;
  /** Without a full stop. */
  readonly reason: Told;
}

/** A value of a JSON text with the line it begins on, counted from 1. */
export type JsonNode =
  | { readonly kind: "object"; readonly line: number; readonly members: readonly JsonMember[] }
  | { readonly kind: "array"; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: "string"; readonly line: number; readonly value: string }
  | { readonly kind: "number"; readonly line: number; readonly value: number }
  | { readonly kind: "word"; readonly line: number; readonly value: "true" | "false" | "null" };

/** One key of an object with its value; `line` is the key's own. */
export interface JsonMember {
  readonly key: string;
  readonly line: number;
  readonly node: JsonNode;
}

/** What may stand at one place of a file. */
export type Shape =
  /** `longest` in UTF-16 units; `like`: what it must look like as a whole. Blank only where `mayBeBlank` says so. */
  | {
      readonly kind: "text";
      readonly longest?: number;
      readonly mayBeBlank?: true;
      readonly like?: { readonly pattern: RegExp; readonly named: Told };
    }
  | { readonly kind: "year" }
  | { readonly kind: "number"; readonly of?: readonly number[] }
  | { readonly kind: "choice"; readonly of: readonly string[]; readonly named: Told }
  | { readonly kind: "list"; readonly of: Shape; readonly most?: number; readonly fewest?: number }
  | { readonly kind: "object"; readonly keys: Readonly<Record<string, Shape>>; readonly required: readonly string[] }
  /** A word of a list that the caller hands in. */
  | { readonly kind: "nameFrom"; readonly list: string; readonly named: Told }
  /** An object whose keys are words of such a list; `called` is what a key is. */
  | { readonly kind: "byName"; readonly list: string; readonly called: Told; readonly of: Shape };
