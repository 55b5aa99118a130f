const ownLevels: Readonly<Record<string, 1 | 2 | 3>> = { 成文一级标题: 1, 成文二级标题: 2, 成文三级标题: 3 };

/** The level of a heading style by its name in Word (标题 2, Heading 2, 成文二级标题); null for every other style. */
export function styledLevel(style: string): 1 | 2 | 3 | null {
  const own = ownLevels[style];
  if (own !== undefined) return own;
  const level = /^(?:heading|标题)\s*([123])\b/iu.exec(style)?.[1];
  return level === "1" ? 1 : level === "2" ? 2 : level === "3" ? 3 : null;
}
