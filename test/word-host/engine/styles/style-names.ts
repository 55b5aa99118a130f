/** Built-in styles: the name in the file, the API's `styleBuiltIn`, the names that Word shows in English and Chinese. */
type BuiltIn = { readonly file: string; readonly builtIn: string; readonly en: string; readonly zh: string };

const FIXED: readonly BuiltIn[] = [
  { file: "normal", builtIn: "Normal", en: "Normal", zh: "正文" },
  { file: "title", builtIn: "Title", en: "Title", zh: "标题" },
  { file: "subtitle", builtIn: "Subtitle", en: "Subtitle", zh: "副标题" },
  { file: "list paragraph", builtIn: "ListParagraph", en: "List Paragraph", zh: "列表段落" },
  { file: "no spacing", builtIn: "NoSpacing", en: "No Spacing", zh: "无间隔" },
  { file: "header", builtIn: "Header", en: "Header", zh: "页眉" },
  { file: "footer", builtIn: "Footer", en: "Footer", zh: "页脚" },
  { file: "strong", builtIn: "Strong", en: "Strong", zh: "要点" },
  { file: "emphasis", builtIn: "Emphasis", en: "Emphasis", zh: "强调" },
  { file: "quote", builtIn: "Quote", en: "Quote", zh: "引用" },
  { file: "caption", builtIn: "Caption", en: "Caption", zh: "题注" },
  { file: "footnote text", builtIn: "FootnoteText", en: "Footnote Text", zh: "脚注文本" },
  { file: "toc heading", builtIn: "TocHeading", en: "TOC Heading", zh: "TOC 标题" },
];

const NUMBERED: readonly BuiltIn[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
  { file: `heading ${level}`, builtIn: `Heading${level}`, en: `Heading ${level}`, zh: `标题 ${level}` },
  { file: `toc ${level}`, builtIn: `Toc${level}`, en: `TOC ${level}`, zh: `TOC ${level}` },
]);

export const BUILT_IN_STYLES: readonly BuiltIn[] = [...FIXED, ...NUMBERED];

/** The name that Word shows for a style of the file: built-in ones in the language of the program. */
export function shownStyleName(fileName: string, locale: string): string {
  const known = BUILT_IN_STYLES.find((entry) => entry.file === fileName.toLowerCase());
  if (known === undefined) return fileName;
  return locale.toLowerCase().startsWith("zh") ? known.zh : known.en;
}

/** `styleBuiltIn` for a style of the file; "Other" for a custom one. */
export function builtInStyle(fileName: string): string {
  return BUILT_IN_STYLES.find((entry) => entry.file === fileName.toLowerCase())?.builtIn ?? "Other";
}
