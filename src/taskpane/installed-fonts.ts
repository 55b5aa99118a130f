/** Other names of the very same font, by which a system in another language knows it. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ["FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05"],
  黑体: ["SimHei"],
  宋体: ["SimSun"],
  仿宋: ["FangSong"],
  仿宋_GB2312: ["FangSong_GB2312"],
  楷体: ["KaiTi"],
  楷体_GB2312: ["KaiTi_GB2312"],
  华文中宋: ["STZhongsong"],
  华文仿宋: ["STFangsong"],
  华文楷体: ["STKaiti"],
};

/** Fonts that every browser has in some form; a name that changes the width against one of them is installed. */
const fallbacks = ["monospace", "serif", "sans-serif"] as const;
/** Chinese characters are as wide in every font; letters and digits are not. */
const sample = "mmmmllii0123456789WWQ@";
const noFont = "Chengwen No Such Font 7f3a";

/** The width of a text in a font, in pixels; the font as CSS writes it. */
export type Measure = (font: string, text: string) => number;

/**
 * Which fonts this computer lacks, told from the widths of letters. Nothing is guessed: where widths tell nothing, none is named.
 * @param measure null where the browser cannot measure
 */
export function missingFonts(names: readonly string[], measure: Measure | null = canvasMeasure()): readonly string[] {
  if (measure === null) return [];
  const plain = fallbacks.map((fallback) => measure(`72px ${fallback}`, sample));
  const isThere = (name: string): boolean => fallbacks.some((fallback, at) => measure(`72px "${name}", ${fallback}`, sample) !== plain[at]);
  // A browser that hides which fonts there are gives the same width, or any width, for everything.
  if (plain.some((width) => !(width > 0)) || isThere(noFont)) return [];
  const absent = names.filter((name) => ![name, ...(aliases[name] ?? [])].some(isThere));
  return absent.length === names.length && hidesFonts(isThere) ? [] : absent;
}

/** At least one of the fonts that come with every system must show. */
function hidesFonts(isThere: (name: string) => boolean): boolean {
  return !["Arial", "Helvetica", "Times New Roman", "Courier New", "DejaVu Sans", "Liberation Sans", "Segoe UI"].some(isThere);
}

function canvasMeasure(): Measure | null {
  if (typeof OffscreenCanvas === "undefined") return null;
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return null;
  return (font, text) => {
    context.font = font;
    return context.measureText(text).width;
  };
}
