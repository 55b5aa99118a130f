/**
 * The id of a skeleton of the office: made of its name alone, so that the same skeleton has the same id on every computer and
 * none of the product's. FNV-1a over UTF-16 units, twice with different starts.
 */
export function ownId(name: string): string {
  return `own-${hash(name, 0x811c9dc5)}${hash(name, 0x9747b28c)}`;
}

function hash(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, "0");
}
