import { fonts, latinFont } from "../ooxml/fonts";

/** Names of fonts that offices use for official documents, for a list to choose from. */
export const knownFonts: readonly string[] = Object.values(fonts).flatMap(({ name, others }) => [name, ...others.filter((other) => /[\u4e00-\u9fff]/.test(other))]);

/** The same for digits and letters. */
export const knownLatinFonts: readonly string[] = [latinFont, fonts.fang.name, fonts.song.name];
