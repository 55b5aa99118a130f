import { readFlatPackage } from "../docx/flat/read-flat-package";
import { Refused } from "../docx/refused";
import { FlatEdit } from "./page/flat-edit";
import { LayoutRefused } from "./layout-refused";
import { isSettingOn, settingsRoot } from "./page/settings-part";
import type { LayoutRefusalReason } from "./types";
import { attributeOf, childOf } from "./xml/element";

const revision = /<w:(?:ins|del|moveFrom|moveTo)[ >]/;

/**
 * Why a document must not be laid out as it is.
 * @param flat the document as a flat package
 * @returns null when nothing stands against it
 */
export function refusalOf(flat: string): LayoutRefusalReason | null {
  const reading = readFlatPackage(flat);
  if (reading.kind === "refused") return "unreadable";
  try {
    const edit = new FlatEdit(flat);
    const settings = settingsRoot(edit);
    const protection = childOf(settings, "w:documentProtection");
    const isEnforced = !["0", "false", "off"].includes(attributeOf(flat, protection, "w:enforcement") ?? "0");
    if (protection !== undefined && isEnforced && attributeOf(flat, protection, "w:edit") !== "none") return "protected";
    const main = edit.stretchOf(edit.main);
    if (main === undefined) return "unreadable";
    if (isSettingOn(flat, settings, "w:trackRevisions") || revision.test(flat.slice(main.start, main.end))) return "revisions";
    return reading.snapshot.paragraphs.some(({ story, text }) => story.kind === "body" && text.trim() !== "") ? null : "empty";
  } catch (error) {
    if (error instanceof Refused || error instanceof LayoutRefused) return "unreadable";
    throw error;
  }
}
