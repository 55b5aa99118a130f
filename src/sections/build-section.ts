import { headedBlocks } from "../skeletons/build-report";
import type { Section } from "../skeletons/section-types";
import type { ReportBlock, WriterInfo } from "../skeletons/types";
import { writeNumber } from "./number-style";
import type { HeadingLook, SectionPlace } from "./types";

/** The blocks of a section at a place. */
export interface BuiltSection {
  readonly blocks: readonly ReportBlock[];
  /** Positions of the blocks whose number is automatic: they join the place's list. */
  readonly listed: readonly number[];
}

/**
 * Makes a section for a place: numbered and shaped as its neighbours there, its sub-headings in the next form of the document.
 * @throws MarkupError when the section's data cannot be read
 */
export function buildSection(section: Section, writer: WriterInfo, place: SectionPlace): BuiltSection {
  const { style } = place.parts;
  const parts = section.parts ?? [];
  const blocks = [
    ...blocksOf(section, writer, place.look, place.number),
    ...parts.flatMap((part, at) => blocksOf(part, writer, place.parts, style === null ? "" : writeNumber(style, at + 1))),
  ];
  return { blocks, listed: place.listFrom === null ? [] : [0] };
}

type Headed = Pick<Section, "heading" | "text">;

function blocksOf({ heading, text }: Headed, writer: WriterInfo, { level, shape }: HeadingLook, number: string): readonly ReportBlock[] {
  if (shape === "standalone" || level > 1) return headedBlocks({ heading, text, level, form: shape }, number, writer);
  // 一、 before its text in one paragraph has no font of its own in the standard: the whole paragraph is set as text.
  const [first, ...others] = headedBlocks({ heading, text, level: 2, form: shape }, number, writer);
  if (!first) return others;
  return [{ ...first, inlines: first.inlines.map((inline) => (inline.kind === "text" ? { kind: "text", text: inline.text } : inline)) }, ...others];
}
