import { escapeHtml } from "./escape-html";

/** Signs that turn the direction of writing for what follows them (UAX 9). */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Signs that begin and end an isolated stretch; one too many could end ours. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A text from outside as HTML content: what it says of the direction of writing ends where it ends. */
export function isolatedHtml(text: string): string {
  return TURNING.test(text) ? `<bdi>${escapeHtml(text.replace(ISOLATES, ""))}</bdi>` : escapeHtml(text);
}
