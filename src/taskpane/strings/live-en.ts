import type { LiveWords } from "./live-zh";

/** The words in English for checking while the writer writes. */
export const liveEn: LiveWords = {
  section: "Check as you write",
  off: "off",
  label: "The list follows the document",
  why: "Correct a place in the document and rest for a moment: it leaves the list. Marks in the document do not change by themselves.",
  whyWithoutEvents: "The list follows when you rest for a few seconds or click the pane. Marks in the document do not change by themselves.",
  offWhy: "While this is off, “Recheck” brings the list up to date.",
  set: { on: "Checking as you write is on.", off: "Checking as you write is off." },
};
