import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { highlightsOf, textsOf } from "../fixtures/characters-of";
import { fieldsInFile } from "./fields-in-file";
import { PaneDriver } from "./pane-driver";
import { savedDocx } from "./saved-docx";

const unit = "示例街道党支部";
const values = ["24", "12", "6", "8", "16", "10"];

/**
 * The add-in's main job, by its own buttons: skeleton, numbers, check, marks, selection, clearing. Every step is asserted
 * on the saved file, which is read apart from the add-in.
 * @param page the Word stand-in with a blank document
 * @param out folder for demo.docx and a picture of each step
 * @param say called with one line for each step done
 * @throws AssertionError when a step does not come out
 */
export async function runReportJourney(page: Page, out: string, say: (line: string) => void): Promise<void> {
  const pane = new PaneDriver(page);
  const picture = async (name: string): Promise<void> => {
    await page.evaluate(() => window.wordHost.settled());
    await page.screenshot({ path: path.join(out, `demo-${name}.png`) });
  };

  await pane.pressRibbon("骨架");
  await pane.fillWriter({ unit, superiors: "街道党工委" });
  await pane.replaceWhole();
  const skeleton = await savedDocx(page);
  const fields = fieldsInFile(skeleton);
  assert.ok(textsOf(skeleton).slice(0, 3).join("").includes(unit), "the title names the unit");
  assert.ok(fields.length > 20 && fields.every(({ filled }) => !filled), "the skeleton has fields, none of them filled in");
  await picture("1-skeleton");
  say(`Skeleton inserted: ${textsOf(skeleton).length} paragraphs, ${fields.length} fields.`);

  await pane.show("填数");
  for (const [index, value] of values.entries()) await pane.typeTally(index, value);
  await pane.writeTallies();
  const filled = fieldsInFile(await savedDocx(page));
  const written = filled.filter((field) => field.filled);
  assert.ok((await pane.text()).includes(`已写入 ${written.length} 处`), "the pane says in how many places");
  assert.deepEqual(new Set(written.map(({ text }) => text)), new Set(values), "every value stands in the file");
  assert.equal(new Set(written.map(({ title }) => title)).size, values.length, "each value went to one tally");
  await picture("2-fill");
  say(`${values.length} tallies written in ${written.length} places.`);

  await pane.show("终检");
  await pane.checkAgain();
  const left = filled.filter((field) => !field.filled);
  assert.deepEqual(await pane.findingParagraphs(), left.map(({ paragraph }) => paragraph + 1), "the check lists the fields that are left");
  assert.match(await pane.text(), new RegExp(`还有 ${left.length} 处必改`), "the verdict counts them");
  await picture("3-check");
  say(`The check lists the ${left.length} fields that are left.`);

  await pane.mark();
  const marked = await savedDocx(page);
  assert.deepEqual(highlightsOf(marked), left.map(highlightOf), "exactly the fields that are left are highlighted");
  await picture("4-mark");
  say(`${left.length} places marked.`);

  const chosen = Math.floor(left.length / 2);
  await pane.chooseFinding(chosen);
  const { paragraph, start, text } = await page.evaluate(() => window.wordHost.selection());
  assert.deepEqual({ paragraph, start, text }, place(left[chosen]), "the card's place is selected in the document");
  await picture("5-select");
  say(`Selected in the document: ${text}`);

  await pane.clearMarks();
  const cleared = await savedDocx(page);
  assert.deepEqual(highlightsOf(cleared), [], "no highlight is left");
  assert.deepEqual(textsOf(cleared), textsOf(marked), "the text is as before");
  await picture("6-clear");
  say("Marks cleared.");

  writeFileSync(path.join(out, "demo.docx"), cleared);
}

type Field = ReturnType<typeof fieldsInFile>[number];

function highlightOf({ paragraph, start, text }: Field): string {
  return `${paragraph}:${start}-${start + text.length} yellow`;
}

function place(field: Field | undefined): Pick<Field, "paragraph" | "start" | "text"> | undefined {
  return field && { paragraph: field.paragraph, start: field.start, text: field.text };
}
