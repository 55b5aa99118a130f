import { isHan } from "../characters";
import { landmarksOf } from "../scan/landmarks";
import type { Landmark } from "../scan/landmarks";
import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { OFFICE_LEVELS } from "./own-unit";
import type { OfficeLevel, OwnUnit } from "./own-unit";
import { ACTS, ALSO_NAMED, COMMON_BEFORE, COMMON_LEADS, LEADS_UP, NO_NAME, ORGANS } from "./place-words";

/** A name that does not seem to be the writer's own. */
export interface PlaceFault {
  /** It acts where the writer should; it leads the writer; its organs are masked elsewhere; it is of another level. */
  readonly kind: "acts" | "leads" | "unmasked" | "level";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

// A name left over stands once or twice; what comes back all the time belongs to the report.
const MOST_OFTEN = 2;

/** The names of other places and units in a document. */
export function placeFaults(snapshot: DocumentSnapshot, own: OwnUnit): readonly PlaceFault[] {
  const acting = actingPlaces(snapshot, own);
  const acts = own.told === "" && isOwnRegion(snapshot, acting) ? [] : acting;
  const faults = [...acts, ...leadingPlaces(snapshot, own), ...unmaskedOrgans(snapshot, own), ...otherLevels(snapshot, own)];
  if (own.told !== "") return faults;
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(nameOf(snapshot, fault), (counts.get(nameOf(snapshot, fault)) ?? 0) + 1);
  return faults.filter((fault) => (counts.get(nameOf(snapshot, fault)) ?? 0) <= MOST_OFTEN);
}

/** A report that tells of several towns, or of one as somewhere that was visited, tells of its own region. */
function isOwnRegion(snapshot: DocumentSnapshot, acting: readonly PlaceFault[]): boolean {
  const names = new Set(acting.map((fault) => nameOf(snapshot, fault)));
  if (names.size > 1) return true;
  return [...names].some((name) => {
    const met = snapshot.paragraphs.reduce((count, { text }) => count + text.split(name).length - 1, 0);
    return met > acting.length;
  });
}

function nameOf({ paragraphs }: DocumentSnapshot, { paragraph, start, end }: PlaceFault): string {
  return paragraphs[paragraph]?.text.slice(start, end) ?? "";
}

const LONGEST_NAME = 4;
const LED_REACH = 40;
const MASKS = ["**", "＊＊", "××"];
const CLAUSE_MARKS = "。；，：！？）、";

/** 羊街镇结合实际制定了…: at the start of a clause a town acts in the report of a bureau, or another town in a town's. */
function actingPlaces(snapshot: DocumentSnapshot, own: OwnUnit): readonly PlaceFault[] {
  if (own.name === "" || (own.governs && own.level !== "镇")) return [];
  const { 镇, 乡, 街, 县 } = landmarksOf(snapshot);
  const act = (landmarks: readonly Landmark[], suffix: string): readonly PlaceFault[] =>
    found(landmarks, (paragraph, at) => actingPlace(paragraph, at, suffix, own));
  return [...act(镇, "镇"), ...act(乡, "乡"), ...act(街, "街道"), ...(own.told === "" ? [] : act(县, "县"))];
}

function found(landmarks: readonly Landmark[], lookAt: (paragraph: Paragraph, at: number) => PlaceFault | null): readonly PlaceFault[] {
  const faults: PlaceFault[] = [];
  for (const { paragraph, at } of landmarks) {
    const fault = lookAt(paragraph, at);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

function actingPlace({ text, index }: Paragraph, at: number, suffix: string, own: OwnUnit): PlaceFault | null {
  const end = at + suffix.length;
  if (!isHan(text.charAt(end)) || !text.startsWith(suffix, at)) return null;
  const start = nameStart(text, at);
  const mark = text.charAt(start - 1);
  if (at - start < 2 || (start > 0 && (!CLAUSE_MARKS.includes(mark) || mark === "、"))) return null;
  const name = text.slice(start, end);
  if (own.words.includes(name) || LEADS_UP.test(name) || NO_NAME.test(name) || COMMON_LEADS.test(name)) return null;
  if (COMMON_BEFORE[suffix]?.test(text.slice(start, at)) === true || ALSO_NAMED.test(text.slice(end, end + 2))) return null;
  if (!ACTS.test(text.slice(end, end + 4))) return null;
  return { kind: "acts", paragraph: index, start, end };
}

/** Where the Chinese characters before a suffix begin; a name longer than four is none, and comes out as its last one. */
function nameStart(text: string, suffixAt: number): number {
  let at = suffixAt;
  while (at > 0 && suffixAt - at <= LONGEST_NAME && isHan(text.charAt(at - 1))) at -= 1;
  return suffixAt - at > LONGEST_NAME ? suffixAt : at;
}

/** 在临江县委、县政府的领导下 in the report of another county's office. */
function leadingPlaces(snapshot: DocumentSnapshot, own: OwnUnit): readonly PlaceFault[] {
  return found(landmarksOf(snapshot).领, ({ text, index }, at) => {
    if (text.charAt(at + 1) !== "导" || text.charAt(at + 2) !== "下") return null;
    const from = Math.max(0, at - LED_REACH);
    const clause = /[在由][^，。；]*$/.exec(text.slice(from, at));
    const match = clause && /^[在由]([\u4e00-\u9fff]{2,3}([县区市镇乡]))(党?委|人民政府|政府)/.exec(clause[0]);
    const [, name = "", suffix = ""] = match ?? [];
    if (!clause || !match || COMMON_BEFORE[suffix]?.test(name.slice(0, -1)) === true) return null;
    // Only beside a name of the same kind is it known to be another's.
    const named = new RegExp(`[\\u4e00-\\u9fff]{1,4}${suffix}`).exec(own.name)?.[0] ?? "";
    const isOther = named !== "" && !COMMON_BEFORE[suffix]?.test(named.slice(0, -1)) && !named.includes(name) && !own.told.includes(name);
    const start = from + clause.index + 1;
    return isOther ? { kind: "leads", paragraph: index, start, end: start + name.length } : null;
  });
}

/** **总工会 and 佛云园总工会 in one text: the name was masked everywhere but here. */
function unmaskedOrgans(snapshot: DocumentSnapshot, own: OwnUnit): readonly PlaceFault[] {
  const { 园, 镇, 乡, 县, 局 } = landmarksOf(snapshot);
  const masked = new Map<string, boolean>();
  const isMaskedElsewhere = (organ: string): boolean => {
    const known = masked.get(organ) ?? MASKS.some((mask) => snapshot.paragraphs.some(({ text }) => text.includes(mask + organ)));
    masked.set(organ, known);
    return known;
  };
  return found([...园, ...镇, ...乡, ...县, ...局], ({ text, index }, at) => {
    const end = at + 1;
    const organ = ORGANS.find((word) => text.startsWith(word, end));
    if (organ === undefined) return null;
    const start = nameStart(text, end);
    const name = text.slice(start, end);
    if (name.length < 3 || (start > 0 && !CLAUSE_MARKS.includes(text.charAt(start - 1)))) return null;
    if (LEADS_UP.test(name) || NO_NAME.test(name) || isCommon(name) || own.told.includes(name)) return null;
    return isMaskedElsewhere(organ) ? { kind: "unmasked", paragraph: index, start, end } : null;
  });
}

function isCommon(name: string): boolean {
  return COMMON_BEFORE[name.slice(-1)]?.test(name.slice(0, -1)) === true || /(工业|产业|科技|创业|物流|校|公|家|开发|农业|各|全|我|本|该)园$|[全我各本该市县区省分总]局$/.test(name);
}

const LEVEL_WORDS = /(省|市|县|区|镇)(级|直属?)$/;

/** 在省级机关深入开展 in a city bureau's report, and a bureau that follows the 机关工委 of a lower level than its own. */
function otherLevels(snapshot: DocumentSnapshot, { level: own }: OwnUnit): readonly PlaceFault[] {
  if (own === null) return [];
  return found(landmarksOf(snapshot).关, ({ text, index }, at) => {
    const before = text.charAt(at - 2);
    if (text.charAt(at - 1) !== "机" || (before !== "级" && before !== "直" && before !== "属")) return null;
    const match = LEVEL_WORDS.exec(text.slice(Math.max(0, at - 4), at - 1));
    if (!match) return null;
    const level = match[1] === "区" ? "县" : (match[1] as OfficeLevel);
    const start = at - 1 - match[0].length;
    const end = at + 1;
    const isHere = text.charAt(start - 1) === "在" && /^(深入|持续|全面|扎实|广泛|落地|开展|走深|走实|推进|蔚然|形成)/.test(text.slice(end, end + 2));
    const isLed = /^(党?工委|纪检)/.test(text.slice(end, end + 3)) && OFFICE_LEVELS.indexOf(level) > OFFICE_LEVELS.indexOf(own);
    return level !== own && (isHere || isLed) ? { kind: "level", paragraph: index, start, end } : null;
  });
}
