import type { NumberForm, SkeletonPart } from "../../skeletons/types";

/** A part on its way: text and parts are still being added. */
export interface PartDraft {
  heading: string;
  level: 0 | 1 | 2 | 3;
  form: SkeletonPart["form"];
  readonly text: string[];
  /** Form of the numbers of its own heading; undefined where it bears none or is counted by another sign. */
  readonly own?: NumberForm;
  /** Its number is of a lower form than in the document, so that the points below it must be, too. */
  readonly isMoved?: boolean;
  /** Form of the numbers directly under it, where that is set. */
  numbers?: NumberForm;
  readonly parts: PartDraft[];
}

/** All drafts, each before those under it. */
export function allDrafts(drafts: readonly PartDraft[]): readonly PartDraft[] {
  return drafts.flatMap((draft) => [draft, ...allDrafts(draft.parts)]);
}

/**
 * Number forms by level as most headings have them; a level that is passed over bears none, and below the deepest one the
 * forms of GB/T 9704-2012 7.3.3 go on.
 */
export function schemeOf(drafts: readonly PartDraft[]): readonly (NumberForm | "")[] {
  const all = allDrafts(drafts).filter(({ own }) => own !== undefined);
  const deepest = Math.max(0, ...all.map(({ level }) => level));
  const usual: readonly NumberForm[] = ["一、", "（一）", "1.", "（1）"];
  return usual.map((form, index) => {
    const level = index + 1;
    if (level > deepest) return form;
    return mostUsed(all.filter((draft) => draft.level === level).flatMap(({ own }) => (own === undefined ? [] : [own])));
  });
}

function mostUsed(forms: readonly NumberForm[]): NumberForm | "" {
  const counts = new Map<NumberForm, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** The finished parts with ids by their place: part-2-1. Parts whose numbers are not the scheme's, or that pass a level over, say so above. */
export function finishedParts(drafts: readonly PartDraft[], scheme: readonly (NumberForm | "")[], path = "part"): readonly SkeletonPart[] {
  return drafts.map((draft, index): SkeletonPart => {
    const id = `${path}-${index + 1}`;
    const { heading, level, form, text, parts } = draft;
    const numbers = draft.numbers ?? numbersUnder(draft, scheme);
    return {
      id,
      heading,
      level,
      form,
      // A run-in heading before nothing needs no text.
      text: text.length === 1 && text[0] === "" ? [] : text,
      ...(numbers === undefined ? {} : { numbers }),
      ...(parts.length === 0 ? {} : { parts: finishedParts(parts, scheme, id) }),
    };
  });
}

function numbersUnder({ level, parts }: PartDraft, scheme: readonly (NumberForm | "")[]): NumberForm | undefined {
  const first = parts.find(({ own }) => own !== undefined);
  if (first?.own === undefined) return undefined;
  const isPassedOver = scheme.slice(level, first.level - 1).some((form) => form !== "");
  return isPassedOver || scheme[first.level - 1] !== first.own ? first.own : undefined;
}
