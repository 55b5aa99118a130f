import { createRequire } from "node:module";
import path from "node:path";
import type { Frame } from "playwright-core";
import { rootFolder } from "../word-host/serve/root-folder";

const axe = createRequire(path.join(rootFolder, "package.json")).resolve("axe-core/axe.min.js");

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const rulesOfLooks = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "css-orientation-lock", "region"];

type Result = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

export type AxeRun = {
  /** Ids of the rules that had something to check. */
  readonly checked: readonly string[];
  /** What axe could not decide, as `rule: element`. */
  readonly undecided: readonly string[];
  /** As `rule: element`. */
  readonly violations: readonly string[];
};

/**
 * What axe-core checks and finds wrong in the pane, by WCAG 2.2 A and AA and its own best practice. Left out: Fluent's invisible
 * stops at both ends of a list of tabs, which pass the focus on at once; and the one top heading of a page, since Word's title bar
 * names the pane.
 * @param again when only colours or the width of the pane have changed since: only the rules that see them
 */
export async function runAxe(frame: Frame, again = false): Promise<AxeRun> {
  if (await frame.evaluate<boolean>('typeof axe === "undefined"')) await frame.addScriptTag({ path: axe });
  const run = `axe.run({ exclude: ["[data-tabster-dummy]"] }, {
    runOnly: ${JSON.stringify(again ? rulesOfLooks : standards)},
    resultTypes: ["violations", "incomplete"],
    ${again ? "" : 'rules: { "page-has-heading-one": { enabled: false } },'}
  }).then(({ passes, violations, incomplete }) => ({ passes: passes.map(({ id }) => id), incomplete, violations }))`;
  const { passes, incomplete, violations } = await frame.evaluate<{ passes: readonly string[]; incomplete: readonly Result[]; violations: readonly Result[] }>(run);
  return {
    checked: [...new Set([...passes, ...[...incomplete, ...violations].map(({ id }) => id)])],
    undecided: toldOf(incomplete),
    violations: toldOf(violations),
  };
}

function toldOf(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What axe-core finds wrong in the pane, as `rule: element`. */
export async function axeViolations(frame: Frame): Promise<readonly string[]> {
  return (await runAxe(frame)).violations;
}
