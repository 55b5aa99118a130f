import { applyEdits } from "../../../src/checks/apply-edits";
import { runChecks } from "../../../src/checks/run-checks";
import { generalDocuments } from "../../fixtures/general-documents";
import { SeededRandom } from "../mutation/seeded-random";
import { withDrawnNumbers } from "./drawn-numbers";
import { linesOf } from "./findings";
import { labelOf, listsIn } from "./lists-in";
import { soundDocument } from "./sound-document";

const FAULTS_PER_DOCUMENT = 6;

describe("a number typed before the one that Word draws", () => {
  it("is found, whether it is the same or another one, and a fix that is offered takes the typed one away", () => {
    const random = new SeededRandom(17);
    const missed: string[] = [];
    let made = 0;
    for (const document of generalDocuments.map(withDrawnNumbers)) {
      const { name, snapshot } = soundDocument(document);
      const lists = listsIn(snapshot).filter(({ items }) => items.every(({ length }) => length === 0));
      if (lists.length === 0) continue;
      for (let turn = 0; turn < FAULTS_PER_DOCUMENT; turn += 1) {
        const { form, items } = random.pick(lists);
        const { paragraph, value } = random.pick(items);
        const typed = labelOf(form, random.pick([value, value, 1 + random.below(3)]));
        const spoilt = applyEdits(snapshot, [{ range: { paragraph, start: 0, end: 0 }, text: typed }]);
        const found = runChecks(spoilt, {}).filter(({ ruleId }) => ruleId === "number-double");
        const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
        const isFound = found.some(({ range, level }) => range.paragraph === paragraph && level === "must");
        const isMended = linesOf(applyEdits(spoilt, edits)).join("\n") === linesOf(snapshot).join("\n");
        made += 1;
        if (!isFound || (edits.length > 0 && !isMended))
          missed.push(`${name} ${paragraph} ${typed}: ${found.length} found`);
      }
    }
    expect(made).toBeGreaterThan(150);
    expect(missed).toEqual([]);
  });
});
