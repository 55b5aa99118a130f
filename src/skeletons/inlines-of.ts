import { fillOrganisation, isOrganisationField, isPartyKind, organisationWords } from "./organisation-words";
import { fillPeriod, isPeriodField, periodWord } from "./period-words";
import { parseMarkup, type FieldName, type MarkupPiece } from "./parse-markup";
import { pushInline } from "./push-inline";
import type { Period } from "./report-forms";
import { promptTag, tallyTag } from "./tags";
import { guidingPhrases } from "./guiding-phrases";
import { headOf } from "./names/head-of";
import { partySuperiors } from "./names/superiors";
import type { Inline, PartyKind, WriterInfo } from "./types";

/** What stands in the document while the writer has not given a field; a person who signs is never given before. */
export const fieldPrompts = {
  unit: { kind: "prompt", key: promptTag("unit"), title: "单位名称", text: "【填写单位名称】" },
  party: { kind: "prompt", key: promptTag("party"), title: "党组织名称", text: "【填写党组织名称】" },
  superiors: { kind: "prompt", key: promptTag("superiors"), title: "上级机关", text: "【填写上级机关】" },
  partySuperiors: { kind: "prompt", key: promptTag("partySuperiors"), title: "上级党组织", text: "【填写上级党组织】" },
  person: { kind: "prompt", key: promptTag("person"), title: "姓名", text: "【填写姓名】" },
  date: { kind: "prompt", key: promptTag("date"), title: "成文日期", text: "【填写成文日期】" },
} as const satisfies Record<string, Inline>;

/**
 * One text of a skeleton with the writer's fields in it; a writer without a kind of organisation is a branch.
 * @throws MarkupError when the text cannot be read, RangeError when a tag gets too long
 */
export function inlinesOf(markup: string, writer: WriterInfo): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const piece of parseMarkup(markup)) {
    for (const inline of inlinesOfPiece(piece, writer)) pushInline(inlines, inline);
  }
  return inlines;
}

function inlinesOfPiece(piece: MarkupPiece, writer: WriterInfo): readonly Inline[] {
  switch (piece.kind) {
    case "field":
      return [fieldOf(piece.name, writer)];
    case "tally": {
      const label = worded(piece.label, writer);
      return [
        { kind: "tally", key: tallyTag(label, piece.unit), label, unit: piece.unit },
        { kind: "text", text: piece.unit },
      ];
    }
    case "prompt": {
      const title = worded(piece.title, writer);
      return [{ kind: "prompt", key: promptTag(title), title, text: `【${worded(piece.text, writer)}】` }];
    }
    default:
      return [piece];
  }
}

function fieldOf(name: FieldName, writer: WriterInfo): Inline {
  if (isOrganisationField(name)) return words(organisationWords[organisationIn(writer)][name]);
  if (isPeriodField(name)) return words(periodWord(name, periodIn(writer), writer.year));
  switch (name) {
    case "year":
      return words(String(writer.year));
    case "nextYear":
      return words(String(writer.year + 1));
    case "head":
      return words(headOf(writer.unit));
    case "guidance":
    case "theory":
    case "pledge":
      return words(guidingPhrases(writer.year, writer.phrases, writer.form)[name]);
    case "partySuperiors":
      return given(partySuperiors(writer.superiors), fieldPrompts.partySuperiors);
    case "superiors":
    case "unit":
    case "party":
      return given(writer[name] ?? "", fieldPrompts[name]);
  }
}

/** A label or a prompt with the words of the organisation and of the time in it. */
function worded(text: string, writer: WriterInfo): string {
  return fillPeriod(fillOrganisation(text, organisationIn(writer)), periodIn(writer), writer.year);
}

function periodIn(writer: WriterInfo): Period {
  return writer.period ?? "year";
}

function words(text: string): Inline {
  return { kind: "text", text };
}

function given(text: string, prompt: Inline): Inline {
  return text.trim() === "" ? prompt : words(text.trim());
}

function organisationIn(writer: WriterInfo): PartyKind {
  return isPartyKind(writer.organisation) ? writer.organisation : "branch";
}
