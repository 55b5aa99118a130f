import { createRequire } from "node:module";
import path from "node:path";
import { rootFolder } from "./root-folder";

/** Where the built pane loads office.js from, and where its other scripts lie. */
export const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The unmodified copy of the same library that npm installs. */
export const officeJsFolder = path.join(path.dirname(createRequire(path.join(rootFolder, "package.json")).resolve("@microsoft/office-js/package.json")), "dist");

/** The file that stands for an address under `officeJsAddress`, or null for another address. File names are lower case there. */
export function officeJsFile(address: string): string | null {
  if (!address.startsWith(officeJsAddress)) return null;
  const name = new URL(address).pathname.slice(new URL(officeJsAddress).pathname.length).toLowerCase();
  const file = path.join(officeJsFolder, decodeURIComponent(name));
  return file.startsWith(officeJsFolder + path.sep) ? file : null;
}
