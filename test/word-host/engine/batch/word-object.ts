import type { Engine } from "../engine";

/**
 * How a member of a Word class behaves here. `since` is its requirement set in WordApi. The functions are declared as
 * methods on purpose: tables of different classes then stand behind one object type.
 */
export interface Scalar<T> {
  readonly kind: "scalar";
  readonly since: string;
  read(self: T, engine: Engine): unknown;
  write?(self: T, value: unknown, engine: Engine): void;
}

/** A property that leads to another object; null where the API has a null object. */
export interface Navigation<T> {
  readonly kind: "navigation";
  readonly since: string;
  read(self: T, engine: Engine): WordObject | null;
}

/** A method; `writes` says that it changes the document, and is refused when the document is read-only. */
export interface Method<T> {
  readonly kind: "method";
  readonly since: string;
  readonly writes: boolean;
  call(self: T, args: readonly unknown[], engine: Engine): unknown;
}

export type Member<T> = Scalar<T> | Navigation<T> | Method<T>;

export interface ClassTable<T> {
  readonly name: string;
  /** Members by the name that the API documents. */
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Collections: the items in order. */
  items?(self: T, engine: Engine): readonly WordObject[];
  /** Collections: the item that an indexer path names. */
  item?(self: T, key: unknown, engine: Engine): WordObject;
}

/** An object of the API on the host's side. */
export class WordObject<T = unknown> {
  constructor(
    readonly table: ClassTable<T>,
    readonly state: T,
  ) {}
}

export function scalar<T>(since: string, read: (self: T, engine: Engine) => unknown, write?: (self: T, value: unknown, engine: Engine) => void): Scalar<T> {
  return write === undefined ? { kind: "scalar", since, read } : { kind: "scalar", since, read, write };
}

export function navigation<T>(since: string, read: (self: T, engine: Engine) => WordObject | null): Navigation<T> {
  return { kind: "navigation", since, read };
}

export function query<T>(since: string, call: (self: T, args: readonly unknown[], engine: Engine) => unknown): Method<T> {
  return { kind: "method", since, writes: false, call };
}

export function write<T>(since: string, call: (self: T, args: readonly unknown[], engine: Engine) => unknown): Method<T> {
  return { kind: "method", since, writes: true, call };
}

/** Wire names are the API's names with a capital. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(apiNameOfMember: string): string {
  return apiNameOfMember.charAt(0).toUpperCase() + apiNameOfMember.slice(1);
}
