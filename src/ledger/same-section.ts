import { labelLikeness } from "../tallies/label-likeness";
import { labelText } from "./label-text";

/** Headings that are at least so alike are one: 理论学习 and 理论学习情况. */
const ALIKE = 0.85;

/** Tells whether a section of a table and a heading of the document mean the same; answers are kept, as the same pairs come again and again. */
export function sectionComparer(): (section: string, heading: string) => boolean {
  const known = new Map<string, boolean>();
  return (section, heading) => {
    const key = `${section}\n${heading}`;
    const answer = known.get(key) ?? isSame(labelText(section).label, labelText(heading).label);
    known.set(key, answer);
    return answer;
  };
}

function isSame(section: string, heading: string): boolean {
  if (section === "" || heading === "") return false;
  if (section === heading) return true;
  const [short, long] = section.length < heading.length ? [section, heading] : [heading, section];
  return (short.length >= 2 && long.includes(short)) || labelLikeness(section, heading) >= ALIKE;
}
