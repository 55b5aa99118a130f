import { readFile } from "node:fs/promises";
import path from "node:path";
import { manifestAtAddress } from "../../../scripts/manifest-at-address";
import { withLaterSets } from "../later-sets/page-script";
import { certificate } from "./certificate";
import { serveFolders } from "./folder-server";
import { officeJsAddress, officeJsFolder } from "./office-js";
import { rootFolder } from "./root-folder";

export type Served = {
  /** Where the built add-in is served. */
  readonly paneOrigin: string;
  /** The Word stand-in's page; options go into its query. */
  readonly page: string;
  close(): Promise<void>;
};

export type ServeOptions = {
  /** Ports; free ones when left out. */
  readonly panePort?: number;
  readonly pagePort?: number;
  /** Points the pane at the installed office.js instead of Microsoft's address (which a test answers itself). */
  readonly localOfficeJs?: boolean;
  /** A .docx that the page can open as sample.docx. */
  readonly sample?: Uint8Array;
};

/** The add-in's pages that load office.js. */
const pages = ["taskpane.html", "commands.html", "verdict.html"];

/**
 * Serves dist (the add-in) and out/word-host (the page) over https on two ports of localhost: office.js trusts a host
 * page only when it is https and has the add-in's own host name.
 */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const built = path.join(rootFolder, "dist");
  const pem = await certificate();
  const withLocalOfficeJs = (name: string) => async () =>
    (await readFile(path.join(built, name), "utf8")).replaceAll(officeJsAddress, "office-js/");
  const pane = await serveFolders(
    pem,
    { "/": built, "/office-js/": officeJsFolder },
    options.localOfficeJs
      ? {
          ...Object.fromEntries(pages.map((name) => [`/${name}`, withLocalOfficeJs(name)])),
          "/office-js/office.js": () => withLaterSets(path.join(officeJsFolder, "office.js")),
        }
      : {},
    options.panePort ?? 0,
  );
  const { sample } = options;
  const page = await serveFolders(
    pem,
    { "/": path.join(rootFolder, "out", "word-host") },
    {
      "/manifest.xml": async () => manifestAtAddress(await readFile(path.join(rootFolder, "manifest.xml"), "utf8"), pane.origin),
      ...(sample ? { "/sample.docx": () => Promise.resolve(sample) } : {}),
    },
    options.pagePort ?? 0,
  );
  return {
    paneOrigin: pane.origin,
    page: `${page.origin}/word-host.html`,
    close: async () => {
      await pane.close();
      await page.close();
    },
  };
}
