import { parseLabel } from "../../checks/numbering/parse-label";

/** The number that a heading begins with: 一、 （一） 1. 一是; "" for none. */
export function typedNumber(heading: string): string {
  const label = parseLabel(heading);
  return label === null ? (/^[一二三四五六七八九十]{1,3}是(?!否)/u.exec(heading)?.[0] ?? "") : heading.slice(0, label.end).trim();
}

/** The mark that a heading ends with and that is not part of its words; "" for none. */
export function endMark(heading: string): string {
  return /[。．；;：:，,、]$/u.exec(heading.trim())?.[0] ?? "";
}

/** A heading without numbers before it and marks behind it. */
export function bareHeading(heading: string): string {
  let bare = heading.trim();
  for (;;) {
    const number = typedNumber(bare);
    const next = bare.slice(number.length, bare.length - endMark(bare.slice(number.length)).length).trim();
    if (next === bare) return bare;
    bare = next;
  }
}
