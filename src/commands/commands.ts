import { readEnvironment, whenOfficeReady } from "../word/office-environment";
import { onRibbonCommand } from "../word/ribbon-command";
import { showDialog, type ShownDialog } from "../word/show-dialog";
import { queryOf, type CommandVerb, type Said } from "./said";

/** The ribbon's buttons that need no pane, by the FunctionName of the manifest. */
export const commandNames = ["checkAll", "nextPlace", "previousPlace", "clearMarks"] as const;

export type CommandName = (typeof commandNames)[number];

/** Enough for a title, three lines and a button on a small screen; per cent. */
const dialogSize = { width: 32, height: 32 };

let shown: ShownDialog | null = null;
let last: Promise<unknown> = Promise.resolve();

for (const name of commandNames) onRibbonCommand(name, () => inTurn(name));
void whenOfficeReady();

/** One button's work after the other. What the last one said goes when the next is pressed: a dialog left open holds nothing up. */
async function inTurn(name: CommandName): Promise<void> {
  shown?.close();
  const mine = last.then(() => run(name));
  last = mine;
  const dialog = await mine;
  // Word may end this page once the button's work is over, and the dialog with it.
  await dialog?.closed;
}

/** Never rejects. */
async function run(name: CommandName): Promise<ShownDialog | null> {
  const said = await saidOf(name);
  if (said === null) return null;
  const query = queryOf(said);
  query.set("lang", readEnvironment().language);
  try {
    shown = await showDialog(new URL(`verdict.html?${query.toString()}`, window.location.href).href, dialogSize);
    return shown;
  } catch {
    // A dialog is open already, or the writer forbids them: the marks in the document are all that can be shown.
    return null;
  }
}

async function saidOf(name: CommandName): Promise<Said | null> {
  try {
    const { perform } = await import(/* webpackChunkName: "ribbon" */ "./perform");
    return await perform(name, () => window.localStorage, new Date());
  } catch (error) {
    const verb: CommandVerb = name === "checkAll" ? "check" : name === "clearMarks" ? "clear" : "walk";
    return { kind: "failed", verb, why: "notLoaded", code: error instanceof Error ? error.name : "" };
  }
}
