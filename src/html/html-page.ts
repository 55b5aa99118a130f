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
export function htmlPage({ title, language, style, body }: HtmlPage): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
