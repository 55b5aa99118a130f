import { OfficeError } from "../office-error";

export type SearchOptions = {
  matchCase: boolean;
  matchWildcards: boolean;
  matchWholeWord: boolean;
  matchPrefix: boolean;
  matchSuffix: boolean;
  ignoreSpace: boolean;
  ignorePunct: boolean;
};

export const NO_OPTIONS: SearchOptions = {
  matchCase: false,
  matchWildcards: false,
  matchWholeWord: false,
  matchPrefix: false,
  matchSuffix: false,
  ignoreSpace: false,
  ignorePunct: false,
};

/** Word's limit for the text of a search. */
const LONGEST = 255;

/**
 * Where `wanted` stands in the text of one paragraph: from left to right, not overlapping. `^` begins an escape (^^ ^t ^l ^p);
 * full and half width are told apart (belief; Word has a setting for it).
 * @returns half-open UTF-16 ranges; a hit of nothing is none
 * @throws SearchStringInvalidOrTooLong for an empty text and for one above 255 characters
 */
export function findText(text: string, wanted: string, options: SearchOptions): { start: number; end: number }[] {
  if (wanted === "" || wanted.length > LONGEST) {
    throw new OfficeError("SearchStringInvalidOrTooLong", "The search string is empty, invalid or longer than 255 characters.");
  }
  const { kept, positions } = reduce(text, options);
  const source = options.matchWildcards ? wildcardSource(wanted) : literalSource(reduce(unescape(wanted), options).kept);
  if (source === "") return [];
  const found: { start: number; end: number }[] = [];
  for (const hit of kept.matchAll(new RegExp(source, options.matchCase || options.matchWildcards ? "gus" : "gius"))) {
    if (hit[0] === "") continue;
    const start = positions[hit.index] ?? 0;
    const end = (positions[hit.index + hit[0].length - 1] ?? 0) + 1;
    if (wordEnds(text, start, end, options)) found.push({ start, end });
  }
  return found;
}

/** The text without the characters that the search ignores, and where each kept one stood. */
function reduce(text: string, options: SearchOptions): { kept: string; positions: number[] } {
  const positions: number[] = [];
  let kept = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (options.ignoreSpace && /[\s\u3000]/.test(character)) continue;
    if (options.ignorePunct && /[\p{P}]/u.test(character)) continue;
    kept += character;
    positions.push(at);
  }
  return { kept, positions };
}

function unescape(wanted: string): string {
  return wanted.replace(/\^(.?)/gs, (_, code: string) => {
    const known: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v", p: "\r", "13": "\r" };
    const character = known[code];
    if (character === undefined) throw new OfficeError("SearchStringInvalidOrTooLong", `^${code} is no escape that the search knows.`);
    return character;
  });
}

function literalSource(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** Word's wildcards as a regular expression: ? * [a-z] [!a] {n,m} @ < > and \ before a special character. */
function wildcardSource(wanted: string): string {
  let source = "";
  for (let at = 0; at < wanted.length; at += 1) {
    const character = wanted.charAt(at);
    const close = character === "[" ? wanted.indexOf("]", at) : character === "{" ? wanted.indexOf("}", at) : -1;
    if (character === "\\") {
      at += 1;
      source += literalSource(wanted.charAt(at));
    } else if (character === "?") source += ".";
    else if (character === "*") source += ".*?";
    else if (character === "@") source += "+?";
    else if (character === "<" || character === ">") source += "\\b";
    else if (character === "(" || character === ")") source += character;
    else if (close !== -1) {
      const inner = wanted.slice(at + 1, close);
      source += character === "[" ? `[${inner.replace(/^!/, "^").replace(/\\|\[/g, "\\$&")}]` : `{${inner.replace(/;/g, ",")}}`;
      at = close;
    } else if (character === "^") {
      at += 1;
      source += literalSource(unescape(`^${wanted.charAt(at)}`));
    } else source += literalSource(character);
  }
  return source;
}

function wordEnds(text: string, start: number, end: number, options: SearchOptions): boolean {
  const freeBefore = !/\w/.test(text.charAt(start - 1)) || start === 0;
  const freeAfter = !/\w/.test(text.charAt(end)) || end === text.length;
  if (options.matchWholeWord) return freeBefore && freeAfter;
  if (options.matchPrefix) return freeBefore;
  if (options.matchSuffix) return freeAfter;
  return true;
}
