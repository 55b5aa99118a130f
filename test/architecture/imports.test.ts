import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const source = path.resolve(__dirname, "../../src");

/** For each folder of src the folders it may import from, besides itself; `types` means import type only. */
const allowed: Readonly<Record<string, Readonly<Record<string, "all" | "types">>>> = {
  snapshot: {},
  "json-file": {},
  "text-file": {},
  phrases: {},
  checks: { phrases: "all", snapshot: "all", tallies: "all", "json-file": "all" },
  skeletons: { phrases: "all" },
  tallies: { snapshot: "all", checks: "types", skeletons: "all" },
  "own-skeletons": { "json-file": "all", snapshot: "all", checks: "all", tallies: "all", skeletons: "all" },
  ledger: { tallies: "all", checks: "types", docx: "all", "text-file": "all" },
  sections: { snapshot: "all", checks: "all", skeletons: "all" },
  ooxml: { skeletons: "all" },
  traces: { snapshot: "all", docx: "all" },
  "roll-over": { phrases: "all", snapshot: "all", checks: "all", tallies: "all", skeletons: "all" },
  docx: { snapshot: "all" },
  record: { snapshot: "types", checks: "types", skeletons: "types", tallies: "types", word: "types" },
  layout: { snapshot: "all", checks: "all", docx: "all", ooxml: "all" },
  word: { snapshot: "all", checks: "types", tallies: "types", skeletons: "types", traces: "all", record: "all" },
  "taskpane/state": { "json-file": "all", "own-skeletons": "types", layout: "all", "roll-over": "types", snapshot: "all", checks: "all", skeletons: "all", tallies: "all", ledger: "types", docx: "types", word: "types", traces: "types" },
  "taskpane/strings": { traces: "types", layout: "types", skeletons: "types", snapshot: "all", checks: "all", docx: "all", "taskpane/state": "all" },
  "taskpane/actions": { "check-list": "all", traces: "all", "own-skeletons": "all", layout: "all", "roll-over": "all", snapshot: "all", checks: "all", sections: "all", skeletons: "all", tallies: "all", ledger: "all", docx: "all", ooxml: "all", word: "all", "taskpane/state": "all" },
  "taskpane/components": {
    phrases: "all",
    traces: "types",
    layout: "all",
    "roll-over": "all",
    snapshot: "all",
    checks: "all",
    sections: "all",
    skeletons: "all",
    tallies: "all",
    ooxml: "all",
    ledger: "all",
    taskpane: "all",
    "taskpane/state": "all",
    "taskpane/strings": "all",
    "taskpane/actions": "all",
  },
  taskpane: { checks: "types", layout: "all", ledger: "types", skeletons: "all", word: "all", "taskpane/state": "all", "taskpane/strings": "all", "taskpane/actions": "all", "taskpane/components": "all" },
  commands: { checks: "all", word: "all", taskpane: "all", "taskpane/state": "all", "taskpane/actions": "all" },
  html: {},
  "check-list": { snapshot: "all", checks: "all", ooxml: "all", html: "all" },
  cli: { "text-file": "all", html: "all", snapshot: "all", checks: "all", tallies: "all", docx: "all" },
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function folderOf(file: string): string {
  const [top = "", second = "", third] = path.relative(source, file).split(path.sep);
  return top === "taskpane" && third !== undefined ? `${top}/${second}` : top;
}

function importsOf(file: string): Import[] {
  const tree = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return [];
    const target = folderOf(path.resolve(path.dirname(file), specifier.text, specifier.text.endsWith("..") ? "index" : ""));
    return [{ file: path.relative(source, file), from: folderOf(file), to: target, isType: isTypeOnly(statement) }];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function isAllowed({ from, to, isType }: Import): boolean {
  if (from === to) return true;
  const how = allowed[from]?.[to];
  return how === "all" || (how === "types" && isType);
}

describe("the folders of src", () => {
  const files = ts.sys.readDirectory(source, [".ts", ".tsx"]);
  const imports = files.flatMap(importsOf);

  it("are all known here", () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in allowed))).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  it("import only what the architecture allows (docs/architecture.md)", () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });
});
