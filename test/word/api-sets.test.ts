import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const declarations = /@types[\\/]office-js[\\/]/;
const base = 1.3;

interface Use {
  readonly member: string;
  readonly set: string;
  readonly gated: boolean;
  readonly at: string;
}

/** Every member of the Word API that src/word names, with the requirement set that its declaration states. */
function usesOfWordApi(files: readonly string[]): Use[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"],
    typeRoots: [path.join(root, "node_modules/@types")],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`not in the program: ${file}`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const set = setOf(checker.getSymbolAtLocation(node));
        if (set) uses.push({ member: node.text, set, gated: isGated(node, set), at: `${path.basename(file)}:${lineOf(source, node)}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

/** The lowest set over all overloads, as "WordApi 1.4"; undefined for what is not part of the Word API. */
function setOf(symbol: ts.Symbol | undefined): string | undefined {
  const sets = (symbol?.getDeclarations() ?? [])
    .filter((declaration) => declarations.test(declaration.getSourceFile().fileName))
    .flatMap((declaration) => {
      const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
      return [...text.matchAll(/\[Api set: (Word\w* [\d.]+)/g)].map((match) => match[1] ?? "");
    });
  return sets.sort()[0];
}

function isAboveBase(set: string): boolean {
  const [name, version] = set.split(" ");
  return name !== "WordApi" || Number(version) > base;
}

/** Inside `if (supports("1.4"))` with the set, or a higher one, that the member needs. */
function isGated(node: ts.Node, set: string): boolean {
  for (let child: ts.Node = node, parent: ts.Node = node.parent; !ts.isSourceFile(child); child = parent, parent = parent.parent) {
    if (!ts.isIfStatement(parent) || parent.thenStatement !== child) continue;
    const gate = /^supports\("([\d.]+)"\)$/.exec(parent.expression.getText())?.[1];
    if (gate !== undefined && set.startsWith("WordApi ") && Number(gate) >= Number(set.split(" ")[1])) return true;
  }
  return false;
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

describe("the Word API members that src/word uses", () => {
  const files = ts.sys.readDirectory(path.join(root, "src/word"), [".ts"]);
  const uses = usesOfWordApi(files);

  it("are found at all, among them a gated one", () => {
    expect(uses.map((use) => use.member)).toEqual(expect.arrayContaining(["paragraphs", "search", "highlightColor", "getReviewedText"]));
  });

  it("belong to WordApi 1.3 or stand behind their gate", () => {
    expect(uses.filter((use) => isAboveBase(use.set) && !use.gated)).toEqual([]);
  });

  it("would be reported when they stand outside a gate", () => {
    const probe = path.join(__dirname, "fixtures/ungated.ts");
    const reported = usesOfWordApi([probe]).filter((use) => isAboveBase(use.set) && !use.gated);
    expect(reported.map((use) => `${use.member} ${use.set}`)).toEqual(["getReviewedText WordApi 1.4", "insertFootnote WordApi 1.5"]);
  });
});
