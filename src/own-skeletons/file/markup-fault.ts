import { nearestWord } from "../../json-file/nearest-word";
import type { Told } from "../../json-file/types";
import { inlinesOf } from "../../skeletons/inlines-of";
import { organisationFields, partyKinds } from "../../skeletons/organisation-words";
import { FULL_WIDTH_FIELD } from "../full-width-field";
import { MarkupError, parseMarkup, plainFields } from "../../skeletons/parse-markup";

/** Where a text stands; each place takes other markup. */
export type MarkupPlace = "title" | "heading" | "text";

const years = ["year", "nextYear"];
const fields = [...plainFields, ...organisationFields];
const LONGEST_QUOTE = 40;

/**
 * What is wrong with a text in the markup of docs/skeletons.md, judged by the very code that will build the report.
 * @returns null when nothing is; the reason without a full stop
 */
export function markupFault(text: string, place: MarkupPlace): Told | null {
  if (place !== "title" && text.includes("|")) {
    return { zh: "“|”只能写在标题 title 里，表示可以在这里换行", en: "“|” belongs in the title only, where a line may end" };
  }
  const wide = /[｛｝]/u.test(text) ? FULL_WIDTH_FIELD.exec(text)?.[0] : undefined;
  if (wide !== undefined) {
    const plain = wide.replace("｛", "{").replace("｝", "}");
    return { zh: `“${shortened(wide)}”的花括号是全角的，会照样印出来，请写成“${shortened(plain)}”`, en: `“${shortened(wide)}” has full-width brackets and would be printed as it stands; write “${shortened(plain)}”` };
  }
  try {
    if (place === "heading") return headingFault(text);
    // The words of the longest kind of organisation make the longest tags.
    for (const organisation of partyKinds) inlinesOf(text, { unit: "", superiors: "", year: 2000, date: "", organisation });
    return null;
  } catch (error) {
    if (error instanceof MarkupError) return unreadable(text);
    if (error instanceof RangeError) return tagFault(text);
    throw error;
  }
}

function headingFault(text: string): Told | null {
  const allowed = new Set([...years, ...organisationFields]);
  const wrong = parseMarkup(text).some((piece) => piece.kind !== "text" && !(piece.kind === "field" && allowed.has(piece.name)));
  if (!wrong) return null;
  return {
    zh: "小标题里只能用 {year}、{nextYear} 和 {org} 一类，数和提示语请写到正文里",
    en: "a heading takes only {year}, {nextYear} and {org} with its like; put numbers and prompts into the text",
  };
}

function unreadable(text: string): Told {
  const { braced, alone } = firstFault(text);
  if (braced === null) {
    return {
      zh: `“${alone}”没有配成对，花括号只用来写 {unit} 一类，文字里请用“（”和“）”`,
      en: `“${alone}” stands alone; curly brackets are for fields only`,
    };
  }
  const quoted = shortened(braced);
  const near = nearestWord(braced.slice(1, -1).split(":")[0] ?? "", [...fields, "tally", "prompt"]);
  const meant = near === null ? { zh: "", en: "" } : { zh: `，是不是想写“${near}”`, en: `; did you mean “${near}”` };
  return {
    zh: `“${quoted}”看不懂${meant.zh}，可以写 {unit}、{party}、{superiors}、{year}、{nextYear}、{org}、{tally:名称:计量单位}、{prompt:名称:写明什么}`,
    en: `“${quoted}” cannot be read${meant.en}; there are {unit}, {party}, {superiors}, {year}, {nextYear}, {org}, {tally:name:unit} and {prompt:name:what to write}`,
  };
}

/** The first piece in braces that cannot be read, or the brace that stands alone. */
function firstFault(text: string): { readonly braced: string | null; readonly alone: string } {
  const pieces = [...text.matchAll(/\{(?:[^{}]|\{\w+\})*\}/g)].map(([piece]) => piece);
  const braced = pieces.find((piece) => !canBeRead(piece)) ?? null;
  const rest = pieces.reduce((left, piece) => left.replace(piece, ""), text);
  return { braced, alone: /[{}]/.exec(rest)?.[0] ?? "{" };
}

function canBeRead(piece: string): boolean {
  try {
    parseMarkup(piece);
    return true;
  } catch {
    return false;
  }
}

function tagFault(text: string): Told {
  const pieces = [...text.matchAll(/\{(?:tally|prompt):(?:[^{}]|\{\w+\})*\}/g)].map(([piece]) => piece);
  const quoted = shortened(pieces.find((piece) => markupThrows(piece)) ?? text);
  if (/^\{tally:[^:]*:[^:]*\.[^:]*\}$/.test(quoted)) {
    return { zh: `“${quoted}”的计量单位里不能有英文句点`, en: `the unit in “${quoted}” must not hold a full stop` };
  }
  return {
    zh: `“${quoted}”的名称太长，Word 只容得下 64 个字符，请写短一些`,
    en: `the name in “${quoted}” is too long; Word keeps 64 characters, so make it shorter`,
  };
}

function markupThrows(piece: string): boolean {
  try {
    for (const organisation of partyKinds) inlinesOf(piece, { unit: "", superiors: "", year: 2000, date: "", organisation });
    return false;
  } catch {
    return true;
  }
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
