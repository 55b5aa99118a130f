import { phraseHits } from "../text/phrase-hits";
import type { DocumentSnapshot } from "../../snapshot/types";

/** What kind of trace of a website it is. */
export type SiteTrace = "tag" | "omitted" | "download" | "source" | "editor" | "broken" | "column";

/** A trace of a website; UTF-16 offsets, half-open. */
export interface SiteSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly trace: SiteTrace;
}

interface Form {
  readonly trace: SiteTrace;
  /** Read from the word on. */
  readonly pattern: RegExp;
}

const ADDRESS = "[A-Za-z0-9\\-._~:/?#@!$&'*+=%]{0,120}";

/** By the first characters of the word: what must follow for the trace to be certain. */
const FORMS: readonly (readonly [RegExp, readonly Form[]])[] = [
  [/^(##|\$\$)/, [{ trace: "tag", pattern: /^(##paid(?:begin|end)##|\$\$paid(?:begin|end)\$\$)/ }]],
  [/^\[paid/, [{ trace: "tag", pattern: /^\[\/?paid(?:begin|end)?\]/ }]],
  [/^</, [{ trace: "tag", pattern: /^<\/?(?:p|br|span|strong|div|font|img|b|a|h[1-6]|ul|li|em|table|tr|td)(?:\s[^<>]{0,100})?\/?>/ }]],
  [/^&/, [{ trace: "tag", pattern: /^&(?:nbsp|ldquo|rdquo|mdash|hellip|lt|gt|amp|middot);/ }]],
  [/^更多/, [{ trace: "editor", pattern: /^更多(?:范文|资料|内容|精彩)[^，。！]{0,12}(?:请|尽在)(?:关注|访问|登录|点击|搜索|添加)[^。！]{0,40}/ }]],
  [/^本文由/, [{ trace: "editor", pattern: /^本文由[^，。！]{0,16}(?:整理|上传|提供|收集|发布|转载|投稿)[^。！]{0,30}/ }]],
  [/^(推荐阅读|相关|延伸阅读)/, [{ trace: "editor", pattern: /^(?:推荐阅读|相关推荐|相关阅读|延伸阅读)(?:[：:]|$)/ }]],
  [/^浏览次数/, [{ trace: "source", pattern: /^浏览次数[：:]\s?[0-9]+次?/ }]],
  [/^(此处|省略)/, [{ trace: "omitted", pattern: /^(?:此处)?(?:省略|隐藏)(?:了)?\s?[0-9]+\s?个?字(?:[，,。]\s?(?:正式会员可(?:以)?(?:完整)?阅读|全部文档请下载后查看))?/ }]],
  [/^(未完|全文共)/, [{ trace: "omitted", pattern: /^(?:未完[，,]\s?)?全文共\s?[0-9]+\s?字[^）)\n]{0,60}/ }]],
  [/^正式会员/, [{ trace: "download", pattern: /^正式会员(?:可|才|方)[^，。）)]{0,12}阅读/ }]],
  [/^(点击下载|下载)/, [{ trace: "download", pattern: /^(?:点击下载(?:全文|完整版|全部|word版|Word版|WORD版|原文|本文)|下载全文|下载后查看(?:全文|全部)?)/ }]],
  [/^(本文来源|文章来源|来源网址)/, [{ trace: "source", pattern: new RegExp(`^(?:本文来源|文章来源|来源网址)[：:]\\s?(?:https?://|www\\.)${ADDRESS}`) }]],
  [/^(需要权限|会员|付费|登录后)/, [{ trace: "download", pattern: /^(?:需要权限查看|会员(?:免费|专享)(?:查看|阅读|下载)|付费查看|登录后查看(?=$|[全更。）)]))[^，。）)]{0,10}/ }]],
  [/^错误/, [{ trace: "broken", pattern: /^错误[！!]未(?:定义书签|找到引用源|指定书签)[。.]?/ }]],
  [/^Error/, [{ trace: "broken", pattern: /^Error! (?:Reference source not found|Bookmark not defined|No bookmark name given)[^。]{0,20}/ }]],
  [/^(下转|上接|紧接)/, [{ trace: "column", pattern: /^(?:下转|上接|紧接)第[一二三四五六七八九十0-9]{1,3}版/ }]],
  [/^小编/, [{ trace: "editor", pattern: /^小编(?:今天|现在)?(?:为|给|帮|替)?(?:大家|您|你)?(?:精心)?(?:整理|收集|搜集|推荐|带来|准备|分享)[^。！]{0,40}/ }]],
  [/^阅读完全/, [{ trace: "download", pattern: /^阅读完全部内容[^。）)]{0,30}/ }]],
  [/^严禁复制/, [{ trace: "download", pattern: /^严禁复制(?:剽窃|转载|传播)/ }]],
  [/^(文秘网|文鼎文库|公文第一站)/, [{ trace: "source", pattern: new RegExp(`^(?:文秘网|文鼎文库|公文第一站)(?:https?://|www\\.)?${ADDRESS}`) }]],
  [/^[a-z0-9]/, [{ trace: "source", pattern: new RegExp(`^${ADDRESS}`) }]],
];

/** Tags, omission notes, download notes and addresses of model-text sites, in document order, none inside another. */
export function siteSpans(snapshot: DocumentSnapshot): readonly SiteSpan[] {
  const spans: SiteSpan[] = [];
  for (const { phrase, paragraph, at } of phraseHits(snapshot, "site")) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.paragraph === paragraph && at < last.end) continue;
    const text = snapshot.paragraphs[paragraph]?.text ?? "";
    const span = spanAt(text, at, phrase.text);
    if (span === undefined) continue;
    const start = last !== undefined && last.paragraph === paragraph ? Math.max(span.start, last.end) : span.start;
    spans.push({ paragraph, start, end: span.end, trace: span.trace });
  }
  return spans;
}

// Reading no farther than this keeps a line of such words linear.
const REACH = 160;

function spanAt(text: string, at: number, word: string): Omit<SiteSpan, "paragraph"> | undefined {
  const forms = FORMS.find(([begins]) => begins.test(word))?.[1] ?? [];
  const ahead = text.slice(at, at + REACH);
  for (const { trace, pattern } of forms) {
    const match = pattern.exec(ahead);
    if (match === null || match[0].length < word.length) continue;
    const isAddress = /^[a-z0-9]/.test(word);
    if (isAddress && !/[.][a-z]{2,4}/i.test(match[0])) continue;
    const start = isAddress ? addressStart(text, at) : at;
    if (isAddress && !/[./]/.test(text.slice(start, at + match[0].length))) continue;
    const end = at + match[0].length;
    // 工作紧接第一版修订开展: only in brackets, or where the line begins, it is the newspaper's.
    if (trace === "column" && !/(?:^|[（(【\s])$/.test(text.slice(Math.max(0, at - 1), at))) continue;
    if (trace === "tag" || trace === "broken") return { start, end, trace };
    if (trace === "editor" || trace === "source") return { ...wholeLine(text, start, end), trace: omits(text, start, end) ? "omitted" : trace };
    return { ...inBrackets(text, start, end), trace: omits(text, start, end) ? "omitted" : trace };
  }
  return undefined;
}

function addressStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && /[A-Za-z0-9\-._~:/]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const BRACKET_REACH = 60;

/** The whole remark when the trace stands in brackets of its own. */
function inBrackets(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("（"), before.lastIndexOf("【"));
  if (open < 0 || /[)）】。]/.test(before.slice(open))) return { start, end };
  const close = /[)）】]/.exec(text.slice(end, end + BRACKET_REACH + REACH));
  if (close === null || /[（(【]/.test(text.slice(end, end + close.index))) return { start, end };
  return { start: start - before.length + open, end: end + close.index + 1 };
}

/** 下面是小编为大家整理的…，供大家参考。: where nothing else stands in the paragraph all of it goes. */
function wholeLine(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const span = inBrackets(text, start, end);
  if (text.length - span.end > LONGEST_REST || span.start > LONGEST_REST) return span;
  const isLine = /^\s*((以下|下面|下文|今天)(是|由|为)?)?$/.test(text.slice(0, span.start)) && /^[。！!.]?\s*$/.test(text.slice(span.end));
  return isLine ? { start: text.length - text.trimStart().length, end: text.trimEnd().length } : span;
}

// More text than this around the trace and the line is not the website's.
const LONGEST_REST = 12;

function omits(text: string, start: number, end: number): boolean {
  const { start: from, end: to } = inBrackets(text, start, end);
  return /(省略|隐藏)了?\s?[0-9]+\s?个?字|全文共\s?[0-9]+\s?字/.test(text.slice(from, to));
}
