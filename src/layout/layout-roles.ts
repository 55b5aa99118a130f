import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { endRoles } from "./roles/end-roles";
import { frontRoles } from "./roles/front-roles";
import { headingRoles } from "./roles/heading-roles";
import { keptRole } from "./roles/kept-role";
import { lineOf, type Line } from "./roles/line";
import type { PlacedRole } from "./types";

/**
 * What each paragraph of the body is taken for, from its text, its number and its place; nothing is written.
 * @returns one entry a body paragraph, in order, those that a layout leaves alone included
 */
export function layoutRoles(snapshot: DocumentSnapshot): readonly PlacedRole[] {
  const body = snapshot.paragraphs.filter(({ story }) => story.kind === "body");
  const solid = body.filter(({ text }) => text.trim() !== "");
  const placeInSolid = new Map(solid.map((paragraph, at) => [paragraph.index, at]));
  const kept = new Map(
    body.flatMap((paragraph) => {
      const at = placeInSolid.get(paragraph.index);
      const role = keptRole(paragraph, at === undefined ? [] : [solid[at - 1], solid[at + 1]]);
      return role === null ? [] : [[paragraph.index, role] as const];
    }),
  );

  const numbered = headingRoles(snapshot);
  const isNumbered = ({ paragraph }: Line): boolean => numbered.has(paragraph.index);
  const lines = solid.filter(({ index }) => !kept.has(index)).map(lineOf);
  const front = frontRoles(lines, isNumbered, behindBlanks(body));
  const behind = lines.filter(({ paragraph }) => !front.has(paragraph.index));
  const end = endRoles(behind, isNumbered);

  return body.map(({ index, text }): PlacedRole => {
    const plain = kept.get(index) ?? front.get(index) ?? end.get(index);
    if (plain !== undefined) return { paragraph: index, role: plain };
    if (text.trim() === "") return { paragraph: index, role: "blank" };
    const { role = "body", leadEnd } = numbered.get(index) ?? {};
    return { paragraph: index, role, ...(leadEnd === undefined ? {} : { leadEnd }) };
  });
}

/** Indexes of the paragraphs that stand behind a blank one. */
function behindBlanks(body: readonly Paragraph[]): ReadonlySet<number> {
  return new Set(body.flatMap(({ index }, at) => (at > 0 && body[at - 1]?.text.trim() === "" ? [index] : [])));
}
