import { openingOf } from "../../checks/structure/opening";
import { reportYearOf } from "../../checks/traces/report-year";
import { namesOf } from "../../skeletons/names/names-of";
import { splitUnit } from "../../skeletons/names/party-name";
import type { WriterInfo } from "../../skeletons/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import { titleParagraphs } from "./title-of";
import type { ReportFacts } from "./types";

/** The unit before the year or half-year in a title: 滨河街道党支部2026年…. */
const UNIT_IN_TITLE = /^(.{3,30}?(?:支部|总支|党委|党组|党工委|委员会|局|办公室|办|中心|政府|公司|学校|学院|院|馆|所|站|厂|社区|街道|镇|乡))(?=(?:19|20)\d{2}年|[上下]半年|年度)/u;
const KIND = /(?:[上下]?半年)?(?:党建)?工作[^，。]*$|述职[^，。]*$|[^年]{2,20}$/u;
const LONGEST_NAME = 30;

/**
 * What a report says of its own unit and year; the writer's words hold where they stand in it, or where it says nothing.
 * The name offered for the skeleton is its title without unit and year.
 */
export function factsOf(snapshot: DocumentSnapshot, writer: WriterInfo): Pick<ReportFacts, "unit" | "party" | "superiors" | "year" | "name"> {
  const title = titleParagraphs(snapshot).map(({ text }) => text.replace(/[\v\s]/gu, "")).join("");
  const { unit, party } = namesOf(writer);
  const opening = [title, ...openingOf(snapshot).lead.map(({ text }) => text)];
  const isSaid = (name: string): boolean => name !== "" && opening.some((text) => text.includes(name));
  const isNamed = isSaid(unit) || isSaid(party);
  const told = UNIT_IN_TITLE.exec(title)?.[1] ?? "";
  const year = reportYearOf(snapshot, {})?.year ?? writer.year;
  const plain = title.replace(isNamed ? (isSaid(party) ? party : unit) : told, "").replace(/(?:19|20)\d{2}年(?:度)?/gu, "");
  const name = (KIND.exec(plain)?.[0] ?? plain).slice(0, LONGEST_NAME);
  const names = isNamed || told === "" ? { unit, party } : splitUnit(told);
  return { ...names, superiors: writer.superiors, year, name };
}
