import { spawnSync } from "node:child_process";
import process from "node:process";
import { browsersAt, usualPlaces } from "./find-browser";

/** A program, or a font, that npm does not bring. */
export interface Program {
  /** What it is called in a sentence. */
  readonly name: string;
  /** Packages of Debian that bring it. */
  readonly packages: readonly string[];
  /** What cannot be done without it. */
  readonly without: string;
  /** Whether it is here and starts. */
  readonly isThere: () => boolean;
}

/** Everything that start, demo, tests, pictures and benchmarks need besides npm's packages. */
export const programs = {
  browser: {
    name: "a browser",
    packages: ["chromium"],
    without: "nothing can be shown",
    isThere: () => findBrowser() !== null,
  },
  font: {
    name: "a Chinese font",
    packages: ["fonts-noto-cjk"],
    without: "pictures have boxes instead of Chinese characters",
    isThere: () => process.platform !== "linux" || outputOf("fc-list", [":lang=zh", "family"]) !== "",
  },
  office: {
    name: "LibreOffice Writer",
    packages: ["libreoffice-writer", "fonts-liberation"],
    without: "tests that open files in LibreOffice are skipped",
    isThere: () => starts("soffice", ["--version"]),
  },
  xmllint: {
    name: "xmllint",
    packages: ["libxml2-utils"],
    without: "tests of the manifest against Microsoft's schemas are skipped",
    isThere: () => starts("xmllint", ["--version"]),
  },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof programs;

/** No browser can be had. The message says what to do. */
export class NoBrowser extends Error {
  override readonly name = "NoBrowser";
  constructor() {
    const chosen = process.env["CHROME_PATH"];
    super(
      `${chosen ? `CHROME_PATH names ${chosen}, which does not start, and no` : "No"} Chrome, Edge or Chromium is installed. ` +
        "Get one with `npx playwright-core install chromium`, or name one in the environment variable CHROME_PATH, and try again.",
    );
  }
}

let found: string | undefined;

/** Path of a Chrome, Edge or Chromium that starts, or null. */
export function findBrowser(): string | null {
  found ??= browsersAt(usualPlaces()).find(isBrowser);
  return found ?? null;
}

/**
 * Path of a Chrome, Edge or Chromium that starts.
 * @throws NoBrowser
 */
export function needBrowser(): string {
  const browser = findBrowser();
  if (browser === null) throw new NoBrowser();
  return browser;
}

/** Ubuntu has a chromium-browser that only says where to get one. Elsewhere a browser that is asked for its version opens a window. */
function isBrowser(file: string): boolean {
  return process.platform !== "linux" || starts(file, ["--version"]);
}

function starts(file: string, args: readonly string[]): boolean {
  return spawnSync(file, args, { stdio: "ignore" }).status === 0;
}

function outputOf(file: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(file, args, { encoding: "utf8" });
  return error ? "" : stdout;
}
