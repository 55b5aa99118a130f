/** The sixteen values of w:highlight as colours. */
export const HIGHLIGHT: Readonly<Record<string, string>> = {
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#C0C0C0",
  black: "#000000",
  white: "#FFFFFF",
};

/** The colour names that the API documents for font.highlightColor, as values of w:highlight. */
const NAMES: Readonly<Record<string, string>> = {
  yellow: "yellow",
  lime: "green",
  turquoise: "cyan",
  pink: "magenta",
  blue: "blue",
  red: "red",
  darkblue: "darkBlue",
  teal: "darkCyan",
  green: "darkGreen",
  purple: "darkMagenta",
  darkred: "darkRed",
  olive: "darkYellow",
  gray: "darkGray",
  lightgray: "lightGray",
  black: "black",
  white: "white",
};

/**
 * The w:highlight value for a colour of the API: a documented name, or the nearest of the sixteen to "#RRGGBB".
 * @returns null for a text that is no colour
 */
export function highlightValue(colour: string): string | null {
  const named = NAMES[colour.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  let best: string | null = null;
  let nearest = Number.MAX_SAFE_INTEGER;
  for (const [value, hex] of Object.entries(HIGHLIGHT)) {
    const distance = channels(hex).reduce((sum, channel, index) => sum + (channel - (channels(colour)[index] ?? 0)) ** 2, 0);
    if (distance < nearest) {
      nearest = distance;
      best = value;
    }
  }
  return best;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
