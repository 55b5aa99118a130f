import { readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { rootFolder } from "../serve/root-folder";
import { declaredApi } from "./declared-api";
import type { DeclaredApi } from "./types";

/**
 * The installed office.js with a script of ours behind it that adds, for what the host declares above WordApi 1.3, the members that
 * this library lacks. It asks to be called before the page's own Office.onReady and changes nothing for a host of WordApi 1.3.
 */
export async function withLaterSets(officeJs: string): Promise<string> {
  return `${await readFile(officeJs, "utf8")}\n${await pageScript()}`;
}

async function pageScript(): Promise<string> {
  const source = await readFile(path.join(rootFolder, "test/word-host/later-sets/install-later-sets.ts"), "utf8");
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  return `(() => {
${outputText.replace(/^export (?=function)/gm, "").replace(/^export \{\};$/m, "")}
const api = ${JSON.stringify(laterOnly(declaredApi()))};
Office.onReadyInternal(() => {
  const sets = Office.context?.requirements;
  const declared = ["1.9", "1.8", "1.7", "1.6", "1.5", "1.4"].find((version) => sets?.isSetSupported("WordApi", version));
  if (declared !== undefined) installLaterSets({ Word: window.Word, OfficeExtension: window.OfficeExtension }, api, declared);
});
})();
`;
}

/** Without what every library has. */
function laterOnly(api: DeclaredApi): DeclaredApi {
  const isLater = ({ since }: { readonly since: string }): boolean => Number(since.split(".")[1]) > 3;
  const classes = api.classes.map((one) => ({ ...one, members: one.members.filter(isLater) }));
  return { classes: classes.filter((one) => one.members.length > 0), enums: api.enums.filter(isLater) };
}
