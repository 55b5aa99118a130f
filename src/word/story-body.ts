import type { HeaderVariant, Story } from "../snapshot/types";

/** The stories besides the body that WordApi 1.3 reaches, in reading order. */
export const headerVariants: readonly HeaderVariant[] = ["Primary", "FirstPage", "EvenPages"];

/**
 * The body object of a story.
 * @returns undefined for stories that WordApi 1.3 does not reach (footnotes, text boxes)
 */
export function storyBody(context: Word.RequestContext, story: Story): Word.Body | undefined {
  if (story.kind === "body") return context.document.body;
  if (story.kind !== "header" && story.kind !== "footer") return undefined;
  const section = sectionAt(context, story.section ?? 0);
  const variant = story.variant ?? "Primary";
  return story.kind === "header" ? section.getHeader(variant) : section.getFooter(variant);
}

/** Sections are reached by a chain of calls, so that no round trip is needed to count them. */
function sectionAt(context: Word.RequestContext, index: number): Word.Section {
  let section = context.document.sections.getFirst();
  for (let step = 0; step < index; step += 1) section = section.getNext();
  return section;
}
