const ENTITIES: ReadonlyMap<string, string> = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"], ["'", "&#39;"]]);

/** Text made safe for the content and the attribute values of HTML. Line and page breaks become <br>, other control characters go. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign)
    .replace(/\u001e/g, "\u2011")
    .replace(/[\v\f\n\u000e]/g, "<br>")
    .replace(/(?!\t)\p{Cc}/gu, "");
}
