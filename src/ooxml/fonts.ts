import { namespaces, w, xmlDeclaration } from "./xml";

/**
 * Font families of GB/T 9704-2012 by the names that offices use for them (the standard names classes only).
 * `others` are further names of the same class; Word takes the first of them that is installed.
 */
export const fonts = {
  title: {
    name: "方正小标宋简体",
    others: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "华文中宋", "STZhongsong"],
  },
  hei: { name: "黑体", others: ["SimHei", "方正黑体_GBK", "STHeiti"] },
  kai: { name: "楷体_GB2312", others: ["KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "STKaiti"] },
  fang: { name: "仿宋_GB2312", others: ["FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "STFangsong"] },
  song: { name: "宋体", others: ["SimSun", "Songti SC"] },
} as const;

export type FontKey = keyof typeof fonts;

/**
 * Digits and Latin letters. The standard is silent; Times New Roman is the custom, is on every Windows and Mac, and its
 * digits are exactly half an em, so that four of them take two places of the 28-character line. Digits of 仿宋_GB2312
 * are as wide, but that font is missing on many machines and its stand-ins differ.
 */
export const latinFont = "Times New Roman";

/**
 * w:rFonts for a family: all three slots named, so that no theme font of the document shows through.
 * @param latin font of digits and letters; the page number alone takes the Chinese font for them (GB/T 9704, 7.5)
 */
export function fontsXml(key: FontKey, latin: string = latinFont): string {
  return w("rFonts", { ascii: latin, eastAsia: fonts[key].name, hAnsi: latin, cs: latin });
}

/** The part word/fontTable.xml: the families with their other names. */
export function fontTableXml(): string {
  const chinese = Object.values(fonts).map(({ name, others }) =>
    fontXml(name, "86", "auto", w("altName", { val: others.join(",") })),
  );
  const content = [fontXml(latinFont, "00", "roman", ""), ...chinese].join("");
  return `${xmlDeclaration}<w:fonts xmlns:w="${namespaces.w}">${content}</w:fonts>`;
}

function fontXml(name: string, charset: string, family: string, altName: string): string {
  return w(
    "font",
    { name },
    altName + w("charset", { val: charset }) + w("family", { val: family }) + w("pitch", { val: "variable" }),
  );
}
