const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A cell's text: characters that XML cannot hold are escaped as _x000D_ (ECMA-376 part 1, 22.9.2.19); space around it means nothing. */
export function cellText(text: string): string {
  const plain = text.includes("_x") ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
  return plain.replace(/\r\n?/g, "\n").trim();
}
