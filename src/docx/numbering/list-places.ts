import type { Styles } from "../styles/read-styles";
import { styleChain } from "../styles/read-styles";
import type { AbstractList, List, ListLevel, Numbering } from "./types";

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: List;
  readonly abstract: AbstractList;
  /** From 0. */
  readonly level: number;
  /** A level as this list has it; undefined where it defines none. */
  levelAt(index: number): ListLevel | undefined;
}

/** What a paragraph says of its number itself. */
export interface OwnNumber {
  readonly styleId: string | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
}

const LEVELS = 9;
const LINKS_MOST = 4;

/**
 * Answers where paragraphs stand in the lists of a document: by their own w:numPr, else by their style or one that it is
 * based on. null for a paragraph without a number, for w:numId 0 and for a list that the document does not define.
 */
export function listPlaces(numbering: Numbering, styles: Styles): (own: OwnNumber) => ListPlace | null {
  const known = new Map<string, ListPlace | null>();

  const abstractOf = (list: List, links = 0): AbstractList | undefined => {
    const abstract = numbering.abstracts.get(list.abstractId);
    const linked = abstract?.styleLink === undefined ? undefined : numbering.lists.get(styles.byId.get(abstract.styleLink)?.numId ?? "");
    return linked === undefined || links === LINKS_MOST ? abstract : abstractOf(linked, links + 1);
  };

  const placeIn = (numId: string, level: number): ListPlace | null => {
    const list = numId === "0" ? undefined : numbering.lists.get(numId);
    const abstract = list === undefined ? undefined : abstractOf(list);
    if (list === undefined || abstract === undefined || level < 0 || level >= LEVELS) return null;
    return { list, abstract, level, levelAt: (index) => list.levels.get(index) ?? abstract.levels.get(index) };
  };

  /** The level whose w:pStyle names the style. */
  const levelOfStyle = (numId: string, styleId: string): number | undefined => {
    const list = numbering.lists.get(numId);
    for (const [index, level] of (list === undefined ? undefined : abstractOf(list))?.levels ?? []) {
      if (level.styleId === styleId) return index;
    }
    return undefined;
  };

  const find = ({ styleId, numId, level }: OwnNumber): ListPlace | null => {
    if (numId !== undefined) return placeIn(numId, level ?? 0);
    const chain = styleChain(styles, styleId);
    const carrier = chain.find((style) => style.numId !== undefined);
    if (carrier?.numId === undefined) return null;
    const upToCarrier = chain.slice(0, chain.indexOf(carrier) + 1);
    const list = carrier.numId;
    const ofStyle = upToCarrier.map((style) => levelOfStyle(list, style.id) ?? style.level).find((found) => found !== undefined);
    return placeIn(list, level ?? ofStyle ?? 0);
  };

  return (own) => {
    const key = `${own.styleId ?? ""}|${own.numId ?? ""}|${own.level ?? ""}`;
    let place = known.get(key);
    if (place === undefined) {
      place = find(own);
      known.set(key, place);
    }
    return place;
  };
}
