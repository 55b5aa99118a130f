/** The sentence around a place, cut off at some distance so that a long text is read only once. */
export interface NearText {
  readonly before: string;
  readonly after: string;
}

// Beyond this many UTF-16 units on either side words say nothing of the place any more.
const REACH = 80;

/**
 * The words of the sentence before and after a place, up to 。；！？ on either side.
 * @param start UTF-16 offsets into the text, half-open
 */
export function sentenceNear(text: string, start: number, end: number): NearText {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const cut = Math.max(before.lastIndexOf("。"), before.lastIndexOf("；"), before.lastIndexOf("！"), before.lastIndexOf("？"));
  const stop = after.search(/[。；！？]/);
  return { before: before.slice(cut + 1), after: stop < 0 ? after : after.slice(0, stop) };
}
