import { setAsideOf, setAsideText } from "../../checks/ignore/set-aside";
import { verdictOf } from "../../checks/verdict-of";
import { isWholeScope, type Scope } from "../../checks/scope/types";
import type { Reading } from "../state/reading";
import { scopeEn } from "./scope-en";
import { scopeZh, type ScopeWords } from "./scope-zh";
import type { Strings } from "./strings";
import { verdictText } from "./verdict-text";

/** The words for the scope in the language of the pane. */
export function scopeWords({ language }: Strings): ScopeWords {
  return language === "zh" ? scopeZh : scopeEn;
}

/** The verdict on what was checked, and what was set aside. Only the whole text can be 可以提交. */
export function readingVerdict({ findings, scope, ignored = [] }: Pick<Reading, "findings" | "scope"> & Partial<Pick<Reading, "ignored">>, strings: Strings): string {
  const verdict = verdictOf(findings);
  const aside = setAsideOf(ignored);
  if (isWholeScope(scope)) return verdictText(verdict, strings, aside);
  const words = scopeWords(strings)[scope.paragraphs ? "selection" : "part"];
  const told = !verdict.ready ? words.left(verdict.must, verdict.should) : verdict.should > 0 ? words.readyShould(verdict.should) : words.ready;
  return told + setAsideText(aside, strings.language);
}

/** What was checked and what not, beside the verdict; "" for the whole text. */
export function scopeText({ findings, whole, scope, isSelectionLost }: Pick<Reading, "findings" | "whole" | "scope" | "isSelectionLost">, strings: Strings): string {
  const words = scopeWords(strings);
  const outside = whole.length - findings.length;
  const { paragraphs } = scope;
  const told = [
    isSelectionLost ? words.lost : "",
    paragraphs ? words.only(paragraphs.first + 1, paragraphs.last + 1) : "",
    scope.without.length > 0 ? words.notChecked(partNames(scope, strings)) : "",
    outside > 0 ? words.outside(outside) : "",
  ];
  return told.filter((sentence) => sentence !== "").join(strings.language === "en" ? " " : "");
}

function partNames({ without }: Scope, strings: Strings): string {
  const { parts } = scopeWords(strings);
  return without.map((part) => parts[part]).join(strings.language === "zh" ? "、" : ", ");
}
