/** Reads one value from outside: the value in the form that is expected, or undefined when it does not fit. */
export type Shape<T> = (value: unknown) => T | undefined;

type OptionalKeys<T> = { [K in keyof T]-?: Record<string, never> extends Pick<T, K> ? K : never }[keyof T];
type Required<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Shape<T[K]> };
type Optional<T> = { readonly [K in OptionalKeys<T>]-?: Shape<Exclude<T[K], undefined>> };

/** A text of at most so many UTF-16 units. */
export function text(longest: number): Shape<string> {
  return (value) => (typeof value === "string" && value.length <= longest ? value : undefined);
}

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number): Shape<number> {
  return (value) => (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : undefined);
}

/** Any number but those that are none. */
export const finite: Shape<number> = (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);

export const truth: Shape<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

/** One of a few values. */
export function oneOf<T extends string | number | null>(...values: readonly T[]): Shape<T> {
  return (value) => values.find((one) => one === value);
}

/** The first of several shapes that fits. */
export function either<T>(...shapes: readonly Shape<T>[]): Shape<T> {
  return (value) => {
    for (const shape of shapes) {
      const read = shape(value);
      if (read !== undefined) return read;
    }
    return undefined;
  };
}

/** A list whose items fit, all of them: half a list would mean something else. */
export function list<T>(item: Shape<T>, most: number): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const read = value.map(item);
    return read.every((one) => one !== undefined) ? read : undefined;
  };
}

/**
 * An object with these keys; keys that it has besides are left out.
 * @param required without one of them, or with one that does not fit, the object does not fit
 * @param optional may be missing, and must fit where they are there
 */
export function object<T extends object>(required: Required<T>, optional: Optional<T>): Shape<T> {
  const shapes = [...entries(required, true), ...entries(optional, false)];
  return (value) => {
    if (!isObject(value)) return undefined;
    const read: [string, unknown][] = [];
    for (const [key, shape, isRequired] of shapes) {
      const stored = Object.hasOwn(value, key) ? value[key] : undefined;
      if (stored === undefined && !isRequired) continue;
      const fitting = shape(stored);
      if (fitting === undefined) return undefined;
      read.push([key, fitting]);
    }
    // The shapes are named by the keys of T, each with the shape of its value.
    return Object.fromEntries(read) as T;
  };
}

/** A shape that names itself, as steps of a write hold writes. */
export function later<T>(shape: () => Shape<T>): Shape<T> {
  return (value) => shape()(value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entries(shapes: object, isRequired: boolean): readonly (readonly [string, Shape<unknown>, boolean])[] {
  return Object.entries(shapes).map(([key, shape]) => [key, shape as Shape<unknown>, isRequired] as const);
}
