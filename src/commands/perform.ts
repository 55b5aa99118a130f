import { PartMissing } from "../taskpane/actions/load-part";
import { forgetDrawn, loadDrawn } from "../taskpane/kept-drawn";
import { thisComputer } from "../taskpane/this-computer";
import { createOfficeWordHost } from "../word/create-office-word-host";
import type { WordHost } from "../word/word-host";
import type { CommandName } from "./commands";
import { checkAndMark, clearAll, goTo } from "./ribbon-work";
import type { CommandVerb, Said } from "./said";
import { startDeps } from "./start-deps";

const verbOf: Readonly<Record<CommandName, CommandVerb>> = { checkAll: "check", nextPlace: "walk", previousPlace: "walk", clearMarks: "clear" };

/**
 * Does what a button is for. Each press starts anew, since the page may live as long as Word on the web or only for this press.
 * @returns what is to be said; null when the document shows it
 */
export async function perform(name: CommandName, storage: () => Storage, today: Date): Promise<Said | null> {
  const verb = verbOf[name];
  const word = createOfficeWordHost(thisComputer(storage));
  // This page does not stay to hear what is chosen in a pop-up: it highlights.
  const host = { ...word, critiques: null };
  if (!host.capabilities.supported) return { kind: "failed", verb, why: "notSupported", code: "" };
  try {
    const deps = await startDeps(host, storage, today);
    switch (name) {
      case "checkAll":
        await eraseDrawn(word, storage, today);
        return await checkAndMark(deps);
      case "nextPlace":
        return await goTo(deps, "next");
      case "previousPlace":
        return await goTo(deps, "previous");
      case "clearMarks":
        await eraseDrawn(word, storage, today);
        return await clearAll(deps);
    }
  } catch (error) {
    return { kind: "failed", verb, why: error instanceof PartMissing ? "notLoaded" : "unknown", code: error instanceof Error ? error.name : "" };
  }
}

/** What a pane drew in this document goes too. What cannot be taken away is no part of the file, and the button's own work goes on. */
async function eraseDrawn({ critiques }: WordHost, storage: () => Storage, today: Date): Promise<void> {
  const known = loadDrawn(storage, today.getTime());
  if (!critiques || known.length === 0) return;
  try {
    const standing = await critiques.standing(known);
    await critiques.erase(known.filter(({ annotation }) => standing.includes(annotation)), true);
    forgetDrawn(storage, standing, today.getTime());
  } catch {
    return;
  }
}
