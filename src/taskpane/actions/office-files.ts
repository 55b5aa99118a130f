import type { Incoming } from "../state/settings-panel";
import { handedOn, takeOffice, type OwnSettings, type Taking } from "../state/take-office";
import type { OfficeSettings } from "../state/office-file";
import { applyProfile } from "./apply-profile";
import type { Deps } from "./deps";
import type { InFile } from "./doors";
import { keepReport } from "./keep-report";
import { loadPart, PartMissing } from "./load-part";
import { readChosenFile } from "./read-chosen-file";

/** Far above any settings file, in bytes. */
const mostBytes = 2_000_000;

/** 导入设置: looks at a file and shows what it would change; nothing is changed yet. */
export async function readOffice(deps: Deps, file: InFile): Promise<void> {
  deps.dispatch({ type: "officeFileSeen", incoming: await incomingOf(file) });
}

async function incomingOf(file: InFile): Promise<Incoming> {
  const fileName = file.name;
  const bytes = file.size > mostBytes ? "too-large" : await readChosenFile(file);
  if (typeof bytes === "string") return { kind: "unreadable", fileName, why: bytes };
  const text = textOf(bytes);
  if (text === null) return { kind: "unreadable", fileName, why: "not-text" };
  try {
    const { readOfficeFile } = await loadPart("office");
    const read = readOfficeFile(text);
    return read.ok ? { kind: "offered", fileName, settings: read.settings } : { kind: "refused", fileName, line: read.line, reason: read.reason };
  } catch (error) {
    return { kind: "unreadable", fileName, why: error instanceof PartMissing ? "not-loaded" : "unreadable" };
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Takes the settings of the file that was looked at; they are in force at once. */
export async function takeOfficeFile(deps: Deps, taking: Taking): Promise<void> {
  const { settingsPanel } = deps.getState();
  if (settingsPanel?.incoming?.kind !== "offered") return;
  const { settings, fileName } = settingsPanel.incoming;
  const before = ownSettings(deps);
  const { unit, party, profile, layout } = takeOffice(before, settings, taking);
  if (layout !== undefined) deps.dispatch({ type: "layoutChanged", settings: layout });
  await putInForce(deps, { unit, party, profile }, { kind: "taken", fileName, before });
}

/** Takes back what a file changed, as long as the panel says what that was. */
export async function takeBackOffice(deps: Deps): Promise<void> {
  const { settingsPanel } = deps.getState();
  if (settingsPanel?.incoming?.kind !== "taken") return;
  const { before } = settingsPanel.incoming;
  deps.dispatch({ type: "layoutRestored", layout: before.layout });
  await putInForce(deps, before, null);
}

type Names = Pick<OwnSettings, "unit" | "party" | "profile">;

async function putInForce(deps: Deps, { unit, party, profile }: Names, incoming: Incoming | null): Promise<void> {
  const { writer } = deps.getState();
  const isNewUnit = unit !== writer.unit;
  const isNewParty = party !== (writer.party ?? "");
  const isNewName = isNewUnit || isNewParty;
  if (isNewName) deps.dispatch({ type: "writerChanged", change: { ...(isNewUnit && { unit }), ...(isNewParty && { party }) } });
  deps.dispatch({ type: "profileChanged", profile });
  deps.dispatch({ type: "officeFileSeen", incoming });
  await applyProfile(deps);
  if (isNewName) await keepReport(deps);
}

/** 导出设置: the office's settings as a file to pass round. */
export async function handOutOffice(deps: Deps, fileName: string): Promise<void> {
  const text = await officeText(deps);
  if (text === null) return;
  deps.doors.save({ name: fileName, type: "application/json;charset=utf-8", bytes: new TextEncoder().encode(text) });
  deps.dispatch({ type: "officeHandedOut", out: { kind: "saved" } });
}

/** The same over the clipboard, where the host drops downloads; when that is forbidden too, to be copied by hand. */
export async function copyOffice(deps: Deps): Promise<void> {
  const text = await officeText(deps);
  if (text === null) return;
  const isCopied = await deps.doors.copy(text);
  deps.dispatch({ type: "officeHandedOut", out: isCopied ? { kind: "copied" } : { kind: "byHand", text } });
}

/** null, and said so, when the part that writes it did not come. */
async function officeText(deps: Deps): Promise<string | null> {
  try {
    const { writeOfficeFile } = await loadPart("office");
    return writeOfficeFile({ profile: handedOn(ownSettings(deps)), ...(await chosenLayout(deps)) });
  } catch {
    deps.dispatch({ type: "officeFileSeen", incoming: { kind: "unreadable", fileName: "", why: "not-loaded" } });
    return null;
  }
}

/** The layout where the office ever chose one, made sound. */
async function chosenLayout(deps: Deps): Promise<Pick<OfficeSettings, "layout">> {
  const { layout } = deps.getState();
  if (layout === undefined) return {};
  const { readSettings } = await loadPart("layout");
  return { layout: readSettings(layout).settings };
}

function ownSettings(deps: Deps): OwnSettings {
  const { writer, profile, layout } = deps.getState();
  return { unit: writer.unit, party: writer.party ?? "", profile, layout };
}
