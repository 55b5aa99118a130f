import type { LayoutReport } from "../../layout/types";
import type { LayoutNotice } from "../state/reduce-layout";
import type { Strings } from "./strings";

/** A message of 排版 in words: what happened, and the sentences that follow. */
export function layoutText(notice: LayoutNotice, { layout: words }: Strings): { readonly what: string; readonly told: readonly string[] } {
  switch (notice.id) {
    case "laidOut":
      return { what: words.done(formatted(notice.report)), told: doneText(notice.report, words) };
    case "layoutUnchanged":
      return { what: words.unchanged.what, told: [words.unchanged.todo] };
    case "layoutRefused":
      return { what: words.refused.what, told: [words.refused[notice.reason]] };
  }
}

const kept = new Set(["table", "contents", "picture", "caption", "code", "blank"]);

/** Paragraphs with text that got a format. */
function formatted({ roles }: LayoutReport): number {
  return Object.entries(roles).reduce((sum, [role, count]) => (kept.has(role) ? sum : sum + count), 0);
}

function doneText(report: LayoutReport, words: Strings["layout"]): readonly string[] {
  const sumOf = (kind: "heading" | "runIn"): number => Object.entries(report.roles).reduce((sum, [role, count]) => (role.startsWith(kind) ? sum + count : sum), 0);
  const { tables, pictures } = report.kept;
  return [
    words.doneHeadings(sumOf("heading"), sumOf("runIn")),
    report.automaticNumbers > 0 ? words.doneAutomatic(report.automaticNumbers) : "",
    tables + pictures > 0 ? words.doneKept(tables, pictures) : "",
    report.footersKept ? words.doneFooters : "",
    report.landscapeSections > 0 ? words.doneLandscape(report.landscapeSections) : "",
  ];
}
