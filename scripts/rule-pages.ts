import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { allRules } from "../src/checks/rules/index";
import { ruleIndex, rulePage } from "./rule-page";

/** Writes docs/rules anew: the list of rules, one page a rule, and removes the pages of rules that are gone. Run with: npx tsx scripts/rule-pages.ts */
const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "rules");
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name.endsWith(".md")) rmSync(join(folder, name));
}
for (const rule of allRules) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule));
writeFileSync(join(folder, "README.md"), ruleIndex(allRules));
