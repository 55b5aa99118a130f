/** The values of w:highlight by the colour that the API gives for them, "#RRGGBB"; ISO/IEC 29500-1, 17.18.40. */
const values: ReadonlyMap<string, string> = new Map([
  ["#FFFF00", "yellow"],
  ["#00FF00", "green"],
  ["#00FFFF", "cyan"],
  ["#FF00FF", "magenta"],
  ["#0000FF", "blue"],
  ["#FF0000", "red"],
  ["#000080", "darkBlue"],
  ["#008080", "darkCyan"],
  ["#008000", "darkGreen"],
  ["#800080", "darkMagenta"],
  ["#800000", "darkRed"],
  ["#808000", "darkYellow"],
  ["#808080", "darkGray"],
  ["#C0C0C0", "lightGray"],
  ["#000000", "black"],
]);

/** The value of w:highlight for a colour of the API; "" for none, and for white, the colour of the paper. */
export function highlightOf(colour: string | null): string {
  return colour === null ? "" : (values.get(colour.toUpperCase()) ?? "");
}
