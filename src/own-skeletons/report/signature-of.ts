import { parseTag } from "../../skeletons/tags";
import { kindOfName } from "../../skeletons/names/party-name";
import type { WriterNames } from "../../skeletons/names/names-of";
import type { Skeleton } from "../../skeletons/types";
import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";

/** Who signs a report, and the paragraphs that say so; none where it is not signed. */
export interface ReportSignature {
  readonly signature: Skeleton["signature"];
  readonly paragraphs: ReadonlySet<number>;
}

// 2026年12月20日, 20XX年*月*日, 二〇二六年十二月三日.
const DATE = /^[\d０-９〇零一二三四五六七八九xX×*＊_]{2,6}\s*年\s*[\d０-９一二三四五六七八九十xX×*＊_]{1,3}\s*月(?:\s*[\d０-９一二三四五六七八九十xX×*＊_]{1,3}\s*日)?$/u;
const ORGAN = /(?:支部|总支|党委|党组|党工委|委员会|局|办公室|办|中心|政府|公司|学校|院|馆|所|站|厂|社区|村|镇|乡|街道|县|市|区|处|科|室|队)$/u;
const PERSON = /^(?:(?:述职人|述廉人|报告人|汇报人|签名|姓名)[：:]?\s*)?\p{Script=Han}(?:\s?\p{Script=Han}){1,3}$/u;
/** Longer lines are text. UTF-16 units. */
const LONGEST_SIGNER = 40;

/**
 * The signature at the end of the body: a date with the one who signs above it, or the unit's name alone.
 * @param names the unit's and the party organisation's names as they stand in the text; "" for one that is not known
 * @param isHeading whether a paragraph is a heading
 */
export function signatureOf(snapshot: DocumentSnapshot, names: WriterNames, isHeading: (paragraph: number) => boolean): ReportSignature {
  const lines = snapshot.paragraphs.filter(({ story, inTable, text }) => story.kind === "body" && !inTable && text.trim() !== "");
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined || before === undefined) return none;
  if (isDate(last) && !isHeading(last.index) && !isHeading(before.index)) {
    const signer = signerOf(before, names);
    return signer === null ? none : { signature: signer, paragraphs: new Set([before.index, last.index]) };
  }
  const signer = namedSigner(last, names);
  const isSigned = signer !== null && !isHeading(last.index) && last.text.length <= LONGEST_SIGNER;
  return isSigned ? { signature: signer, paragraphs: new Set([last.index]) } : none;
}

const none: ReportSignature = { signature: "none", paragraphs: new Set() };

function isDate(paragraph: Paragraph): boolean {
  return DATE.test(paragraph.text.trim()) || hasPrompt(paragraph, "date");
}

/** The unit or the party organisation, where the line is its name or the field that asks for it. */
function namedSigner(paragraph: Paragraph, names: WriterNames): "unit" | "party" | null {
  const line = paragraph.text.trim();
  const isNamed = (signer: keyof WriterNames): boolean => (line !== "" && line === names[signer]) || hasPrompt(paragraph, signer);
  return isNamed("party") ? "party" : isNamed("unit") ? "unit" : null;
}

function signerOf(paragraph: Paragraph, names: WriterNames): "unit" | "party" | "person" | null {
  if (hasPrompt(paragraph, "person")) return "person";
  const named = namedSigner(paragraph, names);
  if (named !== null) return named;
  const line = paragraph.text.trim();
  if (line.length > LONGEST_SIGNER || /[。；，！？：:;,]$/.test(line)) return null;
  if (PERSON.test(line) && !ORGAN.test(line)) return "person";
  return kindOfName(line) === null ? "unit" : "party";
}

/** The paragraph is nothing but a field of ours. */
function hasPrompt({ text, controls }: Paragraph, key: string): boolean {
  return controls.some(({ tag, start, end }) => {
    const parsed = parseTag(tag);
    return parsed?.kind === "prompt" && parsed.key === key && text.slice(start, end).trim() === text.trim();
  });
}
