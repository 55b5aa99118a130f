import { allRules } from "../src/checks/rules/index";
import { runChecks } from "../src/checks/run-checks";
import { nodeUnpacker } from "../src/cli/node-unpacker";
import { readDocxWith } from "../src/docx/read-docx-with";
import { ownUnpacker } from "../src/docx/zip/own-unpacker";
import { snapshotOfText } from "../src/snapshot/snapshot-of-text";

/** How many rules are on. */
export const ruleCount = allRules.length;

/** A snapshot to check again and again; a copy of it is a new document, of which nothing is known yet. */
export function snapshotOf(text) {
  return snapshotOfText(text);
}

/** All rules over a snapshot that has not been seen before. */
export function check(snapshot) {
  return runChecks({ ...snapshot }, {});
}

/** Node's own unpacker, which the command uses, and that of the task pane, in JavaScript. */
export const unpackers = { command: nodeUnpacker, pane: ownUnpacker };

/** From the bytes of a .docx to its findings. */
export function checkFile(bytes, unpacker) {
  const reading = readDocxWith(bytes, unpacker);
  if (reading.kind === "refused") throw new Error(reading.reason);
  return runChecks(reading.snapshot, {});
}
