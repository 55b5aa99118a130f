/** A member of a class of the Word API as its declaration names it. `since` is its set in WordApi. */
export type DeclaredMember = { readonly name: string; readonly since: string } & (
  | { readonly kind: "scalar"; readonly writable: boolean }
  /** A property or method that leads to an object of another class. */
  | { readonly kind: "navigation"; readonly of: string }
  | { readonly kind: "object"; readonly of: string }
  | { readonly kind: "value" }
  | { readonly kind: "event"; readonly event: string; readonly number: number }
);

export type DeclaredClass = {
  readonly name: string;
  readonly since: string;
  /** Collections: the class of an item. */
  readonly item: string | null;
  readonly members: readonly DeclaredMember[];
};

export type DeclaredEnum = { readonly name: string; readonly since: string; readonly values: Readonly<Record<string, string>> };

/** What Microsoft's type declarations say of the Word API; plain data, so that it crosses over into a page. */
export type DeclaredApi = { readonly classes: readonly DeclaredClass[]; readonly enums: readonly DeclaredEnum[] };
