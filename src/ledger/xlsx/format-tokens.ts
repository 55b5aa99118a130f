/** One piece of a number format. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** 0, # or ? */
  | { readonly kind: "digit"; readonly sign: string }
  | { readonly kind: "point" | "comma" | "percent" | "general" | "text" }
  /** y, m, d, h or s in a row. */
  | { readonly kind: "date"; readonly letter: string; readonly length: number };

/** One of the parts between semicolons, with its condition if it has one: [>=10000]. */
export interface FormatSection {
  readonly condition: { readonly sign: string; readonly than: number } | null;
  readonly tokens: readonly FormatToken[];
}

// In order: quoted text, escaped character (! is the Chinese \), space as wide as a character, fill, brackets, General, AM/PM, letters.
const PIECE = /"([^"]*)"?|[\\!](.)|_(.)|\*(.)|\[([^\]]*)\]|(General|G\/通用格式)|(AM\/PM|A\/P|上午\/下午)|(y+|m+|d+|h+|s+)|(.)/giu;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;

/** Takes a number format apart: ECMA-376 part 1, 18.8.31. What it says of colours, languages and widths is left out. */
export function formatTokens(code: string): readonly FormatSection[] {
  const sections: { condition: FormatSection["condition"]; tokens: FormatToken[] }[] = [{ condition: null, tokens: [] }];
  for (const match of code.matchAll(PIECE)) {
    const section = sections[sections.length - 1];
    if (section === undefined) break;
    const [, quoted, escaped, , , brackets, general, , letters, other] = match;
    if (other === ";") sections.push({ condition: null, tokens: [] });
    else if (quoted !== undefined || escaped !== undefined) section.tokens.push({ kind: "literal", text: quoted ?? escaped ?? "" });
    else if (brackets !== undefined) {
      const [, sign, than] = CONDITION.exec(brackets) ?? [];
      if (sign !== undefined) section.condition = { sign, than: Number(than) };
      else if (/^(?:h+|m+|s+)$/i.test(brackets)) section.tokens.push(date(brackets));
    } else if (general !== undefined) section.tokens.push({ kind: "general" });
    else if (letters !== undefined) section.tokens.push(date(letters));
    else if (other !== undefined) section.tokens.push(signOf(other));
  }
  return sections;
}

function date(letters: string): FormatToken {
  return { kind: "date", letter: letters.charAt(0).toLowerCase(), length: letters.length };
}

function signOf(sign: string): FormatToken {
  if (sign === "0" || sign === "#" || sign === "?") return { kind: "digit", sign };
  if (sign === ".") return { kind: "point" };
  if (sign === ",") return { kind: "comma" };
  if (sign === "%") return { kind: "percent" };
  if (sign === "@") return { kind: "text" };
  return { kind: "literal", text: sign };
}
