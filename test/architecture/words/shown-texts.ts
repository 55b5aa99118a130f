import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { allRules } from "../../../src/checks/rules";
import ts from "typescript";

/** A text that a user reads, and where it stands. */
export interface ShownText {
  readonly where: string;
  readonly text: string;
}

const root = path.resolve(__dirname, "../../..");

/** Code whose string literals are shown. Rules are asked for their words instead: their examples are texts of reports. */
const code = [
  "src/taskpane",
  "src/commands",
  "src/check-list",
  "src/cli",
  "src/docx",
  "src/json-file",
  "src/layout",
  "src/ledger",
  "src/ooxml",
  "src/own-skeletons",
  "src/checks/profile",
  "src/tallies/value-messages.ts",
  "scripts/rule-page.ts",
];

/** Read as they are. */
const pages = [
  "docs/manual.zh-CN.md",
  "docs/profile.md",
  "docs/skeleton-file.zh-CN.md",
  "README.zh-CN.md",
  "src/support/support.html",
  "src/commands/commands.html",
  "src/commands/verdict.html",
];

const han = /\p{Script=Han}/u;

/** Everything in Chinese that pane, ribbon, command, manual and README show. */
export function chineseTexts(): ShownText[] {
  return [...code.flatMap(literalsUnder), ...pages.flatMap(linesOf), ...manifestTexts(), ...ruleTexts("zh")].map(withoutComments).filter(({ text }) => han.test(text));
}

/** Everything in English that pane and ribbon show. */
export function englishTexts(): ShownText[] {
  const files = [...readdirSync(path.join(root, "src/taskpane/strings")).filter((file) => /-en\.ts$|^en-US\.ts$/.test(file)).map((file) => `src/taskpane/strings/${file}`)];
  const texts = [...files, "src/commands/words.ts", "src/check-list/texts.ts"].flatMap(literalsUnder);
  return [...texts, ...manifestTexts(), ...ruleTexts("en")].filter(({ where, text }) => where.startsWith("rule ") || !han.test(text));
}

function withoutComments({ where, text }: ShownText): ShownText {
  return { where, text: text.replace(/<!--.*?-->/g, "") };
}

function literalsUnder(place: string): ShownText[] {
  if (!/\.tsx?$/.test(place)) return readdirSync(path.join(root, place), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() || /\.tsx?$/.test(entry.name) ? literalsUnder(`${place}/${entry.name}`) : []));
  const texts: ShownText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)) texts.push({ where: place, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(place, readFileSync(path.join(root, place), "utf8"), ts.ScriptTarget.ES2022, false));
  return texts;
}

function linesOf(file: string): ShownText[] {
  return readFileSync(path.join(root, file), "utf8").split("\n").map((text, index) => ({ where: `${file}:${index + 1}`, text: text.replace(/<!DOCTYPE[^>]*>/gi, "").replace(/!\[/g, "[") }));
}

function manifestTexts(): ShownText[] {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  return [...manifest.matchAll(/ (?:DefaultValue|Value)="([^"]*)"/g)].map(([, text = ""]) => ({ where: "manifest.xml", text })).filter(({ text }) => !/^https?:/.test(text));
}

function ruleTexts(language: "zh" | "en"): ShownText[] {
  return allRules.flatMap((rule) => [rule.title, ...Object.values(rule.messages)].map((words) => ({ where: `rule ${rule.id}`, text: words[language].replace(/\{[A-Za-z]+\}/g, "…") })));
}
