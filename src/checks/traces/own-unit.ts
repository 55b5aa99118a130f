import type { DocumentSnapshot } from "../../snapshot/types";
import { openingOf } from "../structure/opening";
import type { Profile } from "../types";

/** The levels of offices from the highest down. */
export const OFFICE_LEVELS = ["省", "市", "县", "镇"] as const;
export type OfficeLevel = (typeof OFFICE_LEVELS)[number];

/** What a report says of the office that wrote it. */
export interface OwnUnit {
  /** The text that names it: title, first paragraphs, the profile. A name that stands in it is the writer's own. */
  readonly words: string;
  /** The title, or the sentence that announces the report, and the profile's unit. */
  readonly name: string;
  readonly level: OfficeLevel | null;
  /** It governs a place (县委, 镇政府) and may speak of all the places in it; a bureau or a branch does not. */
  readonly governs: boolean;
  /** The names in the profile, a line each; where there are any, what is not among them is not the office's own. */
  readonly told: string;
}

const ANNOUNCED = 60;

/** The unit that wrote a report. */
export function ownUnitOf(snapshot: DocumentSnapshot, { unit, places = [] }: Profile): OwnUnit {
  const { title, lead } = openingOf(snapshot);
  const titleText = title.map(({ text }) => text.trim()).join("");
  const leadText = lead.map(({ text }) => text).join("\n");
  const at = leadText.indexOf("现将");
  const told = [...(unit === undefined ? [] : [unit]), ...places].join("\n");
  const name = unit ?? (titleText === "" && at >= 0 ? leadText.slice(at, at + ANNOUNCED) : titleText);
  return {
    words: [told, titleText, leadText].join("\n"),
    name,
    level: levelOf(name),
    governs: /(县委|区委|市委|省委|镇党委|乡党委|街道党工委|镇|乡|街道|(县|区|市|省)(人民)?政府)(?!.*(局|办|中心|科|站|所|支部|总支|院|校|馆|公司))/.test(name),
    told,
  };
}

/** 市局, 清河县水务局, 市图书馆: the level is the last word for one before the organ. An economic zone or a company has none. */
function levelOf(name: string): OfficeLevel | null {
  if (/开发区|园区|工业园|公司|集团|学校|学院|大学|医院/.test(name)) return null;
  const found = /(省|市|县|区|镇|乡|街道)(?=[\u4e00-\u9fff]{0,8}(局|委|办|政府|中心|馆|站|院|机关|支部|总支)|[0-9]|$)(?![\u4e00-\u9fff]{0,8}(省|市|县|区|镇|乡|街道))/.exec(name)?.[1];
  if (found === undefined) return null;
  if (found === "区") return "县";
  return found === "乡" || found === "街道" ? "镇" : (found as OfficeLevel);
}
