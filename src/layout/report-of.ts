import type { DocumentSnapshot } from "../snapshot/types";
import { fonts } from "../ooxml/fonts";
import { levelOf } from "./paragraph/look";
import type { LayoutReport, LayoutRole, LayoutSettings, PlacedRole } from "./types";
import { descendantsOf } from "./xml/element";
import type { XmlElement } from "./xml/read-tree";

/** What a layout did, in numbers. */
export function reportOf(
  snapshot: DocumentSnapshot,
  roles: readonly PlacedRole[],
  body: XmlElement,
  settings: LayoutSettings,
  pages: Pick<LayoutReport, "landscapeSections" | "footersKept">,
): LayoutReport {
  const counts: Partial<Record<LayoutRole, number>> = {};
  for (const { role } of roles) counts[role] = (counts[role] ?? 0) + 1;
  const shownIn = (paragraph: PlacedRole): boolean => (snapshot.paragraphs[paragraph.paragraph]?.listLabel ?? "") !== "";
  let tables = 0;
  let boxes = 0;
  let oldBoxes = 0;
  let notes = 0;
  for (const { name } of descendantsOf(body)) {
    if (name === "w:tbl") tables += 1;
    else if (name === "wps:txbx") boxes += 1;
    else if (name === "v:textbox") oldBoxes += 1;
    else if (name === "w:footnoteReference" || name === "w:endnoteReference") notes += 1;
  }
  return {
    roles: counts,
    fonts: fontsOf(roles, settings, settings.pageNumbers !== "none" && !pages.footersKept),
    kept: { tables, pictures: counts.picture ?? 0, textBoxes: boxes > 0 ? boxes : oldBoxes, notes },
    automaticNumbers: roles.filter((role) => role.role !== "table" && shownIn(role)).length,
    ...pages,
  };
}

/** The fonts that a layout sets in these roles, each once, in the order of the document's parts. */
export function fontsOf(roles: readonly PlacedRole[], settings: LayoutSettings, numbered: boolean): readonly string[] {
  const names = new Set<string>();
  for (const { role } of roles) {
    const level = levelOf(role);
    if (role === "title" || role === "attachmentTitle") names.add(settings.fonts.title);
    else if (role === "subtitle") names.add(settings.fonts.subtitle);
    else if (role === "attachmentMark") names.add(settings.fonts.heading1);
    else if (level !== null) names.add(settings.fonts[`heading${level}`]);
    if (["body", "recipient", "attachment", "signature", "date"].includes(role) || role.startsWith("runIn")) names.add(settings.fonts.body);
  }
  if (names.size > 0) names.add(settings.latinFont);
  if (numbered) names.add(fonts.song.name);
  return [...names];
}
