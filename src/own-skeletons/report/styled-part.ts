import type { Paragraph } from "../../snapshot/types";
import type { PartDraft } from "./drafts";
import { paragraphMarkup, type MarkupContext } from "./paragraph-markup";

/** Parts without heading that only our own styles tell from text: the head of a brief and to whom it goes. */
const STYLED: readonly (readonly [style: RegExp, form: PartDraft["form"], name: string])[] = [
  [/^(?:subtitle|CwSubtitle|成文副标题)$/u, "subtitle", "副标题"],
  [/^(?:imprint|CwImprint|成文编印)$/u, "imprint", "编印单位和日期"],
  [/^(?:title|CwTitle|成文标题)$/u, "headline", "标题"],
  [/^(?:recipient|CwRecipient|成文主送)$/u, "recipient", "报送范围"],
];

/** The part that a paragraph in one of our styles is, or null for any other paragraph. The report's own title is not asked about. */
export function styledPart(paragraph: Paragraph, context: MarkupContext): PartDraft | null {
  const [, form, heading] = STYLED.find(([style]) => style.test(paragraph.style)) ?? [];
  if (form === undefined || heading === undefined) return null;
  const tab = paragraph.text.indexOf("\t");
  if (form === "imprint" && tab < 0) return null;
  const text =
    form === "imprint"
      ? [paragraphMarkup(paragraph, 0, "text", context, tab).join(""), paragraphMarkup(paragraph, tab + 1, "text", context).join("")]
      : paragraphMarkup(paragraph, 0, "text", context);
  return text.includes("") || text.length === 0 ? null : { heading, level: 0, form, text, parts: [] };
}
