import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { allRules } from "../../../src/checks/rules";

/** A text that a user reads, and where it stands. */
export interface ShownText {
  readonly where: string;
  readonly text: string;
}

const root = path.resolve(__dirname, "../../..");

/** Code whose string literals are shown. Rules are asked for their words instead: their examples are reports. */
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

/** Code that holds English texts. */
const englishCode = ["src/taskpane/strings", "src/commands/words.ts", "src/check-list/texts.ts"];

const han = /\p{Script=Han}/u;

/** Everything in Chinese that pane, ribbon, command, manual and README show. */
export function chineseTexts(): ShownText[] {
  const literals = filesOf(code).flatMap(literalsOf);
  const texts = [...literals, ...pages.flatMap(linesOf), ...manifestTexts(), ...ruleTexts("zh")];
  return texts.map(withoutComments).filter(({ text }) => han.test(text));
}

/** Everything in English that pane and ribbon show. */
export function englishTexts(): ShownText[] {
  const isOtherLanguage = (file: string): boolean => file.includes("/strings/") && !/-en\.ts$|\/en-US\.ts$/.test(file);
  const files = filesOf(englishCode).filter((file) => !isOtherLanguage(file));
  const texts = [...files.flatMap(literalsOf), ...manifestTexts()].filter(({ text }) => !han.test(text));
  return [...texts, ...ruleTexts("en")];
}

function filesOf(places: readonly string[]): string[] {
  return places.flatMap((place) => {
    if (path.extname(place) !== "") return [place];
    const files = readdirSync(path.join(root, place), { recursive: true, encoding: "utf8" });
    return files.filter((file) => /\.tsx?$/.test(file)).map((file) => `${place}/${file}`);
  });
}

/** String literals, and the pieces of templates between their holes. */
function literalsOf(file: string): ShownText[] {
  const texts: ShownText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (isText(node)) texts.push({ where: file, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.ES2022, false));
  return texts;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return true;
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** The mark of a document type and of a picture is no exclamation mark. */
function linesOf(file: string): ShownText[] {
  const text = readFileSync(path.join(root, file), "utf8").replace(/<!DOCTYPE[^>]*>/i, "").replaceAll("![", "[");
  return text.split("\n").map((line, index) => ({ where: `${file}:${index + 1}`, text: line }));
}

function withoutComments({ where, text }: ShownText): ShownText {
  return { where, text: text.replace(/<!--.*?-->/g, "") };
}

function manifestTexts(): ShownText[] {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const values = [...manifest.matchAll(/ (?:DefaultValue|Value)="([^"]*)"/g)].map(([, value = ""]) => value);
  return values.filter((value) => !/^https?:/.test(value)).map((text) => ({ where: "manifest.xml", text }));
}

/** The names of what a message puts in are no words that anybody reads. */
function ruleTexts(language: "zh" | "en"): ShownText[] {
  return allRules.flatMap(({ id, title, messages }) => {
    const texts = [title, ...Object.values(messages)].map((words) => words[language].replace(/\{[A-Za-z]+\}/g, "…"));
    return texts.map((text) => ({ where: `rule ${id}`, text }));
  });
}
