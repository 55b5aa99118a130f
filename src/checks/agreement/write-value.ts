/**
 * Writes a value as another number is written: in 万 or 亿 where that one is.
 * @param like number and measure word as they stand in the text: 1.2万元
 */
export function writeValue(value: number, like: string): string {
  const scale = like.includes("亿") ? 1e8 : like.includes("万") ? 1e4 : 1;
  const unit = like.replace(/^[0-9０-９.,]+/, "");
  return `${tidy(value / scale)}${unit}`;
}

/** At most two decimals, none that are nought. */
export function tidy(value: number): string {
  return String(Math.round(value * 100) / 100);
}
