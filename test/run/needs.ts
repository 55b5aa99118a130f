import { existsSync } from "node:fs";
import path from "node:path";
import { programs } from "../../scripts/programs/programs";
import { rootFolder } from "../word-host/serve/root-folder";

const shared = path.join(rootFolder, "..", "shared");

const needs = {
  office: programs.office,
  xmllint: programs.xmllint,
  samples: { name: "the sample reports beside the checkout", isThere: () => existsSync(path.join(shared, "samples")) },
  schemas: { name: "Microsoft's manifest schemas beside the checkout", isThere: () => existsSync(path.join(shared, "schemas")) },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly isThere: () => boolean }>>;

/** How the title of a group says why it was skipped; the last lines of a test run count by it. */
export const skippedFor = "skipped, it needs ";

type Need = keyof typeof needs;

/** `describe` for tests that need something which is not on every computer: where it is missing they are skipped, and the title says why. */
export function describeNeeding(wanted: readonly Need[], title: string, tests: () => void): void {
  const why = lack(wanted);
  if (why === "") describe(title, tests);
  else describe.skip(title + why, tests);
}

/** The same for one test. */
export function itNeeding(wanted: readonly Need[], title: string, test: (() => void) | (() => Promise<void>), timeout?: number): void {
  const why = lack(wanted);
  if (why === "") it(title, test, timeout);
  else it.skip(title + why, test, timeout);
}

function lack(wanted: readonly Need[]): string {
  const missing = wanted.filter((name) => !needs[name].isThere());
  return missing.length === 0 ? "" : ` (${skippedFor}${missing.map((name) => needs[name].name).join(" and ")})`;
}
