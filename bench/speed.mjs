import { shortest } from "./measure.mjs";
import { onePattern } from "./peers/one-pattern.mjs";
import { textlint } from "./peers/textlint.mjs";
import { zhlint } from "./peers/zhlint.mjs";
import { check, ruleCount, snapshotOf } from "./product.mjs";
import { printTable } from "./table.mjs";
import { cleanText, draftText } from "./texts.mjs";

const LENGTH = 200_000;
const perSecond = (text, ms) => text.length / ms / 1000;

/** Characters a second, warm, over the same text in the same run. */
export async function measureSpeed() {
  const rates = new Map();
  for (const [kind, text] of [["clean", cleanText(LENGTH)], ["draft", draftText(LENGTH)]]) {
    const snapshot = snapshotOf(text);
    const contestants = [
      [`chengwen, all ${ruleCount} rules`, () => check(snapshot), check(snapshot).length],
      ...[onePattern, textlint, zhlint].map((peer) => [peer.name, () => peer.check(text), null]),
    ];
    const rows = [];
    for (const [name, work, count] of contestants) {
      const found = count ?? (await work());
      const rate = perSecond(text, await shortest(work));
      rates.set(`${kind} ${name.split(",")[0]}`, rate);
      rows.push([name, rate.toFixed(2), found]);
    }
    printTable(`${kind} text, ${text.length} characters`, ["", "million characters a second", "findings"], rows);
  }
  return [
    ["chengwen on clean text at least 5 times as fast as textlint", rates.get("clean chengwen") / rates.get("clean textlint"), 5, Infinity],
    ["chengwen on clean text at least 5 times as fast as zhlint", rates.get("clean chengwen") / rates.get("clean zhlint"), 5, Infinity],
    ["all rules on clean text cost at most 50 bare patterns", rates.get("clean one regular expression") / rates.get("clean chengwen"), 0, 50],
  ];
}
