import { mkdirSync } from "node:fs";
import path from "node:path";
import { openWordHost } from "../test/e2e/open-word-host";
import { runReportJourney } from "../test/e2e/report-journey";
import { rootFolder } from "../test/word-host/serve/root-folder";
import { provide } from "./programs/provide";

const out = path.join(rootFolder, "out");

/**
 * The add-in's main job in a browser without a window; results go to out/.
 * @throws when a step does not come out, with one sentence; nothing is left running
 */
export async function runDemo(): Promise<void> {
  provide(["browser", "font"]);
  mkdirSync(out, { recursive: true });
  console.log("Building and starting; this takes about half a minute …");
  const word = await openWordHost();
  try {
    const open = await word.open();
    await runReportJourney(open.page, out, (line) => { console.log(`  ${line}`); });
    if (open.escaped.length > 0) throw new Error(`Requests to other hosts: ${open.escaped.join(", ")}`);
    if (open.errors.length > 0) throw new Error(`Errors in the page: ${open.errors.join("\n")}`);
  } finally {
    await word.close();
  }
  console.log("The demo went through. The report:       out/demo.docx");
  console.log("Pictures of the pane and the document:   out/demo-1-skeleton.png … out/demo-6-clear.png");
}
