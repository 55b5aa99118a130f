import { parseHanNumber } from "./han-number";

/** 第三条 at the start of a paragraph. UTF-16 offsets into the text that it was read from, half-open. */
export interface ArticleLabel {
  readonly value: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  /**
   * How the words behind it begin: set off by a blank; joined to it; or such that a sentence may speak of the article
   * (第三条规定的, 第三条、第四条).
   */
  readonly manner: "setOff" | "joined" | "doubtful";
}

const ARTICLE = /^(\s{0,8}第\s?)([一二三四五六七八九十百零〇]{1,6}|[0-9]{1,3})(\s?条)/;
const DOUBTFUL = /^(?:[线河路街道款约例之第、，和与及或至到的所中是之]|件|规定|修改|改为|删|内容|要求)/;

/**
 * Reads the number of an article (GB/T 15834-2011 B.3.6 sets it off by a blank; many texts do not).
 * @returns null for anything else, 第十五条之一 included, which counts between two others
 */
export function parseArticle(text: string): ArticleLabel | null {
  const [whole = "", head = "", number = ""] = ARTICLE.exec(text) ?? [];
  const value = /^[0-9]/.test(number) ? Number(number) : parseHanNumber(number.replace("〇", "零"));
  if (whole === "" || !value) return null;
  const behind = text.slice(whole.length, whole.length + 2);
  if (behind.startsWith("之")) return null;
  const start = head.length - head.trimStart().length;
  const manner = behind === "" || /^[\s：:]/.test(behind) ? "setOff" : DOUBTFUL.test(behind) ? "doubtful" : "joined";
  return {
    value,
    text: whole.trimStart(),
    start,
    end: whole.length,
    numberStart: head.length,
    numberEnd: head.length + number.length,
    manner,
  };
}
