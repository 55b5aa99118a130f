/** Signs that JSON leaves as they are and a terminal may obey: controls beyond ASCII, line ends, turns of direction. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON that means the same and is safe on a terminal.
 * @param indent spaces before each line but the first
 */
export function safeJson(value: unknown, indent: number): string {
  const json = JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(indent)}`);
  return json.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
