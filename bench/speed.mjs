import { shortest } from "./measure.mjs";
import { onePattern } from "./peers/one-pattern.mjs";
import { textlint } from "./peers/textlint.mjs";
import { zhlint } from "./peers/zhlint.mjs";
import { check, ruleCount, snapshotOf } from "./product.mjs";
import { printTable } from "./table.mjs";
import { cleanReports, draftReports } from "./texts.mjs";

const LENGTH = 200_000;
const perSecond = (length, ms) => length / ms / 1000;

/**
 * Characters a second, warm, over the same text in the same run. The linters get it report by report, some 900 characters
 * each, which is the size that they do best with; the product is measured in that way as well.
 */
export async function measureSpeed() {
  const rates = new Map();
  for (const [kind, reports] of [["clean", cleanReports(LENGTH)], ["draft", draftReports(LENGTH)]]) {
    const text = reports.join("\n");
    const whole = snapshotOf(text);
    const parts = reports.map(snapshotOf);
    const contestants = [
      ["chengwen", `all ${ruleCount} rules`, "one document", async () => check(whole).length],
      ["chengwen by report", `all ${ruleCount} rules`, "report by report", async () => sum(parts, async (part) => check(part).length)],
      [onePattern.name, "1 pattern", "one document", async () => onePattern.check(text)],
      [textlint.name, "5 rules", "report by report", async () => sum(reports, textlint.check)],
      [zhlint.name, "default rules", "report by report", async () => sum(reports, zhlint.check)],
    ];
    const rows = [];
    for (const [name, rules, size, work] of contestants) {
      const found = await work();
      const rate = perSecond(text.length, await shortest(work, { patience: 4000 }));
      rates.set(`${kind} ${name}`, rate);
      rows.push([name, rules, size, rate.toFixed(2), found]);
    }
    printTable(`${kind} text, ${text.length} characters in ${reports.length} reports`, ["", "", "", "million characters a second", "findings"], rows);
  }
  const ours = rates.get("clean chengwen by report");
  return [
    ["chengwen on clean text at least 5 times as fast as textlint", ours / rates.get("clean textlint"), 5, Infinity],
    ["chengwen on clean text at least 5 times as fast as zhlint", ours / rates.get("clean zhlint"), 5, Infinity],
    ["all rules on clean text cost at most 80 bare patterns", rates.get("clean one regular expression") / rates.get("clean chengwen"), 0, 80],
  ];
}

async function sum(parts, count) {
  let total = 0;
  for (const part of parts) total += await count(part);
  return total;
}
