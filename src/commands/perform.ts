import { PartMissing } from "../taskpane/actions/load-part";
import { createOfficeWordHost } from "../word/create-office-word-host";
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
  const host = createOfficeWordHost();
  if (!host.capabilities.supported) return { kind: "failed", verb, why: "notSupported", code: "" };
  try {
    const deps = await startDeps(host, storage, today);
    switch (name) {
      case "checkAll":
        return await checkAndMark(deps);
      case "nextPlace":
        return await goTo(deps, "next");
      case "previousPlace":
        return await goTo(deps, "previous");
      case "clearMarks":
        return await clearAll(deps);
    }
  } catch (error) {
    return { kind: "failed", verb, why: error instanceof PartMissing ? "notLoaded" : "unknown", code: error instanceof Error ? error.name : "" };
  }
}
