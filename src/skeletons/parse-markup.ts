import { isOrganisationField, organisationFields, type OrganisationField } from "./organisation-words";
import { isPeriodField, periodFields, type PeriodField } from "./period-words";

/** What a text may name beside the words of the organisation and of its time: the writer, the years, the guiding phrases. */
export const plainFields = ["unit", "party", "superiors", "partySuperiors", "head", "year", "nextYear", "guidance", "theory", "pledge"] as const;

/** What a text may name of the writer, the year, the kind of organisation and the time that the report is about. */
export type FieldName = (typeof plainFields)[number] | OrganisationField | PeriodField;

/** A piece of a skeleton's text. A label, title or prompt may hold {org}, {planned} and their like; `inlinesOf` puts the words in. */
export type MarkupPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "field"; readonly name: FieldName }
  | { readonly kind: "tally"; readonly label: string; readonly unit: string }
  | { readonly kind: "prompt"; readonly title: string; readonly text: string }
  | { readonly kind: "mayBreak" };

/** A fault in a skeleton's text. */
export class MarkupError extends Error {
  override readonly name = "MarkupError";
}

const fieldNames: ReadonlySet<string> = new Set<FieldName>([...plainFields, ...organisationFields, ...periodFields]);

/**
 * Reads the small markup of docs/skeletons.md.
 * @param text one paragraph, a heading or a title
 * @returns its pieces in order; texts are never empty
 * @throws MarkupError naming the piece that is wrong
 */
export function parseMarkup(text: string): readonly MarkupPiece[] {
  const pieces: MarkupPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{((?:[^{}]|\{\w+\})*)\}|\|/g)) {
    pushText(pieces, text.slice(at, match.index));
    pieces.push(match[1] === undefined ? { kind: "mayBreak" } : commandOf(match[1]));
    at = match.index + match[0].length;
  }
  pushText(pieces, text.slice(at));
  return pieces;
}

function pushText(pieces: MarkupPiece[], text: string): void {
  if (text === "") return;
  const brace = /[{}]/.exec(text);
  if (brace !== null) throw new MarkupError(`unpaired ${brace[0]} in "${text}"`);
  pieces.push({ kind: "text", text });
}

function commandOf(source: string): MarkupPiece {
  if (isFieldName(source)) return { kind: "field", name: source };
  const [name, first = "", second = "", ...rest] = source.split(":");
  const isWorded = [...source.matchAll(/\{(\w+)\}/g)].every(([, field = ""]) => isOrganisationField(field) || isPeriodField(field));
  if (first === "" || second === "" || rest.length > 0 || !isWorded) throw new MarkupError(`cannot read {${source}}`);
  if (name === "tally" && !second.includes("{")) return { kind: "tally", label: first, unit: second };
  if (name === "prompt") return { kind: "prompt", title: first, text: second };
  throw new MarkupError(`cannot read {${source}}`);
}

function isFieldName(text: string): text is FieldName {
  return fieldNames.has(text);
}
