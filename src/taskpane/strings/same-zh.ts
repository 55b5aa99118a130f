/** 同一个数？ and 分开 in the form. */
export const sameZh = {
  same: {
    likely: (label: string, section: string) => `前面${section === "" ? "" : `“${section}”`}也有“${label}”。`,
    join: "同一个数？",
    joinLabel: (own: string, label: string, section: string) => `“${own}”和前面${section === "" ? "" : `“${section}”`}的“${label}”是同一个数，合成一行`,
    joined: (count: number) => `${count} 处填同一个数。`,
    separate: "分开",
    separateLabel: (label: string, count: number) => `“${label}”的 ${count} 处不是同一个数，分开填`,
  },
};
