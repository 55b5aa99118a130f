/** What stands between two numbers of a list joined by 、, as in 3次、研讨4次: that mark and no other, and a name behind it. */
export function isItemGap(gap: string): boolean {
  return /^[^，；：。、（）()]*、[^，；：。、（）()]+$/.test(gap);
}
