import type { Phrase } from "../text/phrase";

/** Words by which the pages of model texts give themselves away; residue/site-spans.ts looks at what stands around them. */
export const siteWords: readonly Phrase[] = [
  "##paid", "$$paid", "此处隐藏", "此处省略", "省略", "未完，", "未完,", "全文共", "正式会员", "点击下载", "下载全文", "下载后查看", "本文来源", "来源网址",
  "文章来源", "小编", "更多范文", "更多资料", "更多内容", "更多精彩", "本文由", "推荐阅读", "相关推荐", "相关阅读", "延伸阅读", "浏览次数", "[paid", "需要权限查看", "会员免费", "会员专享", "付费查看", "登录后查看", "错误！未", "错误!未", "Error! ", "下转第", "上接第", "紧接第",
  "<p", "</", "<br", "<span", "<strong", "<div", "<font", "<img", "&nbsp;", "&ldquo;", "&rdquo;", "&mdash;", "&hellip;", "&lt;", "&gt;", "&amp;", "&middot;", "阅读完全", "严禁复制", "文秘网", "文鼎文库", "公文第一站", "wm114", "wentop", "diyifanwen", "5ykj", "gwyoo", "fanwen", "wenmi.",
  "wenku.", "docin.", "doc88", "book118", "jinchutou", "renrendoc", "360doc", "unjs.", "ruiwen", "xuexila", "yuwenmi", "xiexiebang", "liuxue86",
].map((text) => ({ text }));
