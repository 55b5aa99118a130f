/**
 * Sets or takes away a highlight.
 * @param colour "#RRGGBB", or null for none
 */
export function setHighlight(font: Word.Font, colour: string | null): void {
  // The declarations say string, the documentation says null to remove.
  font.highlightColor = colour as string;
}
