import { createRequire } from "node:module";
import path from "node:path";
import type { Frame } from "playwright-core";
import { rootFolder } from "../word-host/serve/root-folder";

const axe = createRequire(path.join(rootFolder, "package.json")).resolve("axe-core/axe.min.js");

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/**
 * What axe-core finds wrong in the pane, as `rule: element`. Left out: Fluent's invisible stops at both ends of a list of
 * tabs, which pass the focus on at once; and the one top heading of a page, since Word's title bar names the pane.
 */
export async function axeViolations(frame: Frame): Promise<string[]> {
  await frame.addScriptTag({ path: axe });
  const run = `axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"], rules: { "page-has-heading-one": { enabled: false } } })`;
  const { violations } = await frame.evaluate<{ violations: readonly Violation[] }>(run);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
