/** The hundred and more commonest surnames of one character. */
const SURNAMES: ReadonlySet<string> = new Set(
  "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文",
);

/** True for a character that is a common surname. */
export function isSurname(char: string): boolean {
  return SURNAMES.has(char);
}
