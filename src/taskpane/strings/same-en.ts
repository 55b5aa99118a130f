import type { sameZh } from "./same-zh";

/** The English of same-zh.ts. */
export const sameEn: typeof sameZh = {
  same: {
    likely: (label, section) => `${label} stands before${section === "" ? "" : `, under ${section}`}.`,
    join: "Same number?",
    joinLabel: (own, label, section) => `${own} is the same number as ${label} before${section === "" ? "" : `, under ${section}`}; make it one row`,
    joined: (count) => `${count} places take one number.`,
    separate: "Separate",
    separateLabel: (label, count) => `The ${count} places of ${label} are not the same number; fill them one by one`,
  },
};
