/** The office of a unit's head by the end of the unit's name; the first that fits counts. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/(?:办公室|中心|委员会|管委会|办事处|街道|[^党省市县区旗州盟镇乡]委|[^公]办)$/u, "主任"],
  [/局$/u, "局长"],
  [/厅$/u, "厅长"],
  [/省(?:人民)?政府$/u, "省长"],
  [/市(?:人民)?政府$/u, "市长"],
  [/县(?:人民)?政府$/u, "县长"],
  [/区(?:人民)?政府$/u, "区长"],
  [/镇(?:(?:人民)?政府)?$/u, "镇长"],
  [/乡(?:(?:人民)?政府)?$/u, "乡长"],
  [/检察院$/u, "检察长"],
  [/院$/u, "院长"],
  [/(?:学校|小学|中学|大学|党校)$/u, "校长"],
  [/馆$/u, "馆长"],
  [/站$/u, "站长"],
  [/所$/u, "所长"],
  [/队$/u, "队长"],
  [/厂$/u, "厂长"],
];

/** What the head of a unit is called: 局长, 主任. 主要负责人 where its name does not say. */
export function headOf(unit: string): string {
  return HEADS.find(([pattern]) => pattern.test(unit.trim()))?.[1] ?? "主要负责人";
}
