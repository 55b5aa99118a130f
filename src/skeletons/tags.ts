/**
 * Tags and titles of the content controls that a skeleton brings into a document.
 *
 *   cw.t.<label>.<unit>   a tally:  cw.t.主题党日.次
 *   cw.p.<key>            a prompt: cw.p.unit, cw.p.主要原因
 *
 * Controls with the same tag are one fact in several places. Word keeps at most 64 characters of a tag or a title.
 */
const tallyPrefix = "cw.t.";
const promptPrefix = "cw.p.";

/** Word's limit for a content control's tag and title, in UTF-16 units. */
export const tagLimit = 64;

/** What stands in a tally's control while there is no number. */
export const tallyMask = "**";

/** What a tag of ours says. */
export type ParsedTag =
  { readonly kind: "tally"; readonly label: string; readonly unit: string } | { readonly kind: "prompt"; readonly key: string };

/**
 * The tag of a tally.
 * @throws RangeError when label or unit is empty, the unit holds a full stop, or the tag is longer than Word keeps
 */
export function tallyTag(label: string, unit: string): string {
  if (label === "" || unit === "" || unit.includes(".")) throw new RangeError(`tally tag: "${label}", "${unit}"`);
  return withinLimit(`${tallyPrefix}${label}.${unit}`);
}

/**
 * The tag of a prompt.
 * @throws RangeError when the key is empty or the tag is longer than Word keeps
 */
export function promptTag(key: string): string {
  if (key === "") throw new RangeError("prompt tag: empty key");
  return withinLimit(`${promptPrefix}${key}`);
}

/** Reads a tag; null when it is not one of ours. */
export function parseTag(tag: string): ParsedTag | null {
  if (tag.startsWith(promptPrefix)) {
    const key = tag.slice(promptPrefix.length);
    return key === "" ? null : { kind: "prompt", key };
  }
  if (!tag.startsWith(tallyPrefix)) return null;
  const rest = tag.slice(tallyPrefix.length);
  const dot = rest.lastIndexOf(".");
  if (dot < 1 || dot === rest.length - 1) return null;
  return { kind: "tally", label: rest.slice(0, dot), unit: rest.slice(dot + 1) };
}

/** The title that Word shows on a tally's control: 主题党日（次）. */
export function tallyTitle(label: string, unit: string): string {
  return withinLimit(`${label}（${unit}）`);
}

function withinLimit(text: string): string {
  if (text.length > tagLimit) throw new RangeError(`longer than ${tagLimit} characters: "${text}"`);
  return text;
}
