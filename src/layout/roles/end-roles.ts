import type { LayoutRole } from "../types";
import { endsInMark, isBracketed, isDate, type Line } from "./line";

const attachments = /^附件?\s*[：:]/;
const attachmentMark = /^附件\s*[0-9一二三四五六七八九十]{0,3}\s*[：:]?$/;
const longestName = 32;
const longestAttachmentTitle = 60;
/** How a unit's name ends; asked for only where no date stands below it. */
const unitEnding = /(?:支部|总支|委员会|党委|党组|工委|局|厅|院|处|科|办公室|办|中心|公司|集团|学校|学院|医院|政府|街道|镇|乡|村|社区|馆|站|所|队|协会|联合会|管委会|机关)$/;
const signers: ReadonlySet<string> = new Set(["cw.p.unit", "cw.p.party", "cw.p.person"]);
const person = /^(?:述职人|述职述廉人|汇报人|报告人|发言人|单位|签名|党支部书记|书记)\s*[：:]/;

/**
 * The end of a document: attachments that are named below the text, signature and date (GB/T 9704-2012, 7.3.4, 7.3.5), and the
 * heads of attachments on pages of their own (7.3.7).
 * @param lines the text of the body behind its head, blank lines and what is left alone taken out
 * @param isNumbered whether a line begins with a number
 * @returns roles by index of the paragraph
 */
export function endRoles(lines: readonly Line[], isNumbered: (line: Line) => boolean): ReadonlyMap<number, LayoutRole> {
  const roles = new Map<number, LayoutRole>();
  // A document may itself be an attachment: a mark on its first line ends nothing.
  const firstMark = lines.findIndex(({ text }, at) => at > 0 && attachmentMark.test(text));
  lines.forEach((line, at) => {
    if (!attachmentMark.test(line.text)) return;
    roles.set(line.paragraph.index, "attachmentMark");
    const next = lines[at + 1];
    if (next && next.text.length <= longestAttachmentTitle && !endsInMark(next.text) && !isNumbered(next)) roles.set(next.paragraph.index, "attachmentTitle");
  });

  const main = firstMark < 0 ? lines : lines.slice(0, firstMark);
  main.forEach((line, at) => {
    if (!attachments.test(line.text)) return;
    roles.set(line.paragraph.index, "attachment");
    for (let next = at + 1; next < main.length; next += 1) {
      const item = main[next];
      if (!item || !isNumbered(item) || item.text.length > longestAttachmentTitle || !/^[0-9]{1,2}[.．、]/.test(item.text)) break;
      roles.set(item.paragraph.index, "attachment");
    }
  });
  for (const [line, role] of signatureOf(main.filter(({ paragraph }) => !roles.has(paragraph.index)), isNumbered)) roles.set(line.paragraph.index, role);
  return roles;
}

function signatureOf(lines: readonly Line[], isNumbered: (line: Line) => boolean): readonly (readonly [Line, LayoutRole])[] {
  // A note in brackets may stand below the date (附注, 7.3.6).
  let at = lines.length - 1;
  while (at > 0 && isBracketed(lines[at]?.text ?? "") && !isDateAt(lines, at)) at -= 1;
  if (at < 1) return [];
  if (!isDateAt(lines, at)) {
    const last = lines[at];
    return last && isName(last, isNumbered) && (unitEnding.test(last.text) || person.test(last.text) || isSigner(last)) ? [[last, "signature"]] : [];
  }
  const found: (readonly [Line, LayoutRole])[] = [];
  const date = lines[at];
  if (date) found.push([date, "date"]);
  // Two bodies may sign together.
  for (let above = at - 1; above > 0 && above >= at - 2; above -= 1) {
    const name = lines[above];
    if (!name || !isName(name, isNumbered) || (above < at - 1 && !unitEnding.test(name.text))) break;
    found.push([name, "signature"]);
  }
  return found;
}

function isDateAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isDate(line);
}

function isName(line: Line, isNumbered: (line: Line) => boolean): boolean {
  return line.text.length <= longestName && !/[。；！？，]/.test(line.text) && !endsInMark(line.text) && !isNumbered(line);
}

/** A field of ours for the unit, the party organisation or the person who signs. */
function isSigner({ paragraph }: Line): boolean {
  return paragraph.controls.some(({ tag, start, end }) => signers.has(tag) && end - start === paragraph.text.trim().length);
}
