import { escapeHtml } from "./escape-html";

export interface HtmlPage {
  readonly title: string;
  /** As in the lang attribute: "zh-CN". */
  readonly language: string;
  readonly style: string;
  /** HTML, already escaped. */
  readonly body: string;
}

/** A page that needs nothing else: no script, no picture, no address. */
export function htmlPage({ body, ...head }: HtmlPage): string {
  return htmlStart(head) + body + htmlEnd;
}

/** Such a page up to its body. */
export function htmlStart({ title, language, style }: Omit<HtmlPage, "body">): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

/** What stands behind the body. */
export const htmlEnd = "\n</body>\n</html>\n";
