import fs from "node:fs";
import path from "node:path";

/** The file beside the bundle with the licences of everything that went into it; most of them ask for just that. */
export const noticesFile = "third-party-notices.txt";

const licenceNames = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * The licences of the packages that files of a bundle come from, by the packages' names.
 * @param resources paths of files; those outside node_modules are ours
 * @throws Error for a package that says nothing of its licence
 */
export function noticesOf(resources) {
  const folders = new Set(resources.map(packageFolder).filter((folder) => folder !== null));
  const notices = new Map([...folders].map((folder) => noticeOf(folder)).map((notice) => [notice.slice(0, notice.indexOf("\n")), notice]));
  return [...notices.values()].sort().join(`\n${"-".repeat(80)}\n\n`);
}

function packageFolder(resource) {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(resource.split("?")[0]);
  return found === null ? null : found[0];
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = fs.readdirSync(folder).filter((file) => licenceNames.test(file) && fs.statSync(path.join(folder, file)).isFile());
  if (files.length === 0 && license === undefined) throw new Error(`${name} says nothing of its licence`);
  const texts = files.map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim());
  const holder = typeof author === "string" ? author : (author?.name ?? "");
  const told = texts.length > 0 ? texts.join("\n\n") : `Licence: ${license}${holder === "" ? "" : `\nCopyright: ${holder}`}`;
  return `${name} ${version}\n\n${told}\n`;
}

/** Puts the notices beside the bundle; a bundle of our own files only gets none. */
export class NoticesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("notices", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "notices", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        // Several modules that became one stand inside it.
        const modules = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
        const notices = noticesOf(modules.map(({ resource }) => resource).filter((resource) => typeof resource === "string"));
        if (notices !== "") compilation.emitAsset(noticesFile, new sources.RawSource(notices));
      });
    });
  }
}
