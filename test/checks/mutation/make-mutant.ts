import { CIRCLES, HAN, readCleanReport } from "./clean-report";
import type { CleanReport, Count, Heading, Point } from "./clean-report";
import type { SeededRandom } from "./seeded-random";

/** A report with one fault, and the places of which the check must name at least one. */
export interface Mutant {
  readonly lines: readonly string[];
  readonly places: readonly { readonly line: number; readonly start: number; readonly end: number }[];
}

type Maker = (report: CleanReport, random: SeededRandom) => Mutant | null;

/** One maker for each kind of fault; null when the report has no place for it. */
export const makers: Readonly<Record<string, Maker>> = {
  "number repeated": onHeading(({ previous }) => previous >= 0, (report, at) => renumbered(report, [at], -1)),
  "number too high": onHeading(({ previous }) => previous >= 0, (report, at, random) => renumbered(report, [at], 1 + random.below(3))),
  "numbers go on with a gap": onHeading(({ previous }) => previous >= 0, (report, at, random) => renumbered(report, siblingsFrom(report, at), 1 + random.below(2))),
  "heading taken out": onHeading(({ next, hasChildren }) => next >= 0 && !hasChildren, takenOut),
  "two numbers swapped": onHeading(({ next }) => next >= 0, swapped),
  "numbers do not begin at one": onHeading(({ previous, next }) => previous < 0 && next >= 0, (report, at, random) => renumbered(report, siblingsFrom(report, at), 1 + random.below(2))),
  "bracket half-width": onHeading(hasBrackets, (report, at, random) => relabelled(report, at, (label) => random.pick([label.replace("（", "("), label.replace("）", ")"), label.replace("（", "(").replace("）", ")")]))),
  "bracket missing": onHeading(hasBrackets, (report, at) => relabelled(report, at, (label) => label.slice(1))),
  "mark behind the number": onHeading(({ level }) => level > 0, wrongMark),
  "another form of number": onHeading(({ previous, next, level }) => level > 0 && (previous >= 0 || next >= 0), anotherForm),
  "point repeated": onPoint(({ value }) => value > 1, (report, point) => repointed(report, point, point.value - 1)),
  "point left out": onPoint(({ value }) => value > 1, (report, point, random) => repointed(report, point, point.value + 1 + random.below(2))),
  "points begin at two": onPoint(({ value }) => value === 1, (report, point) => repointed(report, point, 2)),
  "mask for a number": (report, random) => replaced(report, random.pick(report.counts), mask(random)),
  "mask for digits of a number": (report, random) => partMasked(report, random.pick(report.counts.filter(({ start, end }) => end - start > 1)), random),
  "mask in a year": (report, random) => yearMasked(report, random),
  "prompt": prompted,
};

function onHeading(fits: (heading: Heading) => boolean, make: (report: CleanReport, at: number, random: SeededRandom) => Mutant | null): Maker {
  return (report, random) => {
    const places = report.headings.flatMap((heading, at) => (fits(heading) ? [at] : []));
    return places.length === 0 ? null : make(report, random.pick(places), random);
  };
}

function onPoint(fits: (point: Point) => boolean, make: (report: CleanReport, point: Point, random: SeededRandom) => Mutant): Maker {
  return (report, random) => {
    const places = report.points.filter(fits);
    return places.length === 0 ? null : make(report, random.pick(places), random);
  };
}

function hasBrackets({ level }: Heading): boolean {
  return level === 2 || level === 4;
}

function labelOf(report: CleanReport, at: number): string {
  const heading = report.headings[at];
  return heading ? (report.lines[heading.line] ?? "").slice(0, heading.length) : "";
}

function withLabels(report: CleanReport, labels: ReadonlyMap<number, string>): Mutant {
  const lines = [...report.lines];
  const places = [...labels].map(([at, label]) => {
    const { line = 0, length = 0 } = report.headings[at] ?? {};
    lines[line] = label + (report.lines[line] ?? "").slice(length);
    return { line, start: 0, end: label.length };
  });
  return { lines, places };
}

function relabelled(report: CleanReport, at: number, change: (label: string) => string): Mutant {
  return withLabels(report, new Map([[at, change(labelOf(report, at))]]));
}

function renumbered(report: CleanReport, positions: readonly number[], by: number): Mutant {
  return withLabels(report, new Map(positions.map((at) => [at, shifted(labelOf(report, at), by)])));
}

function shifted(label: string, by: number): string {
  return label
    .replace(/[一二三四五六七八九]/, (digit) => HAN.charAt(HAN.indexOf(digit) + by) || "十")
    .replace(/[1-9]/, (digit) => String(Number(digit) + by))
    .replace(/[①-⑨]/, (digit) => CIRCLES.charAt(CIRCLES.indexOf(digit) + by) || "⑩");
}

function siblingsFrom(report: CleanReport, at: number): readonly number[] {
  const positions: number[] = [];
  for (let one = at; one >= 0; one = report.headings[one]?.next ?? -1) positions.push(one);
  return positions;
}

function takenOut(report: CleanReport, at: number): Mutant {
  const { line = 0, next = -1 } = report.headings[at] ?? {};
  const sibling = report.headings[next];
  const lines = report.lines.filter((_, index) => index !== line);
  return { lines, places: [{ line: (sibling?.line ?? 0) - 1, start: 0, end: sibling?.length ?? 0 }] };
}

function swapped(report: CleanReport, at: number): Mutant {
  const next = report.headings[at]?.next ?? -1;
  return withLabels(report, new Map([[at, labelOf(report, next)], [next, labelOf(report, at)]]));
}

const WRONG_MARKS: readonly (readonly string[])[] = [[], ["，", ".", "．", "："], ["、", "."], ["、", "，"], ["、"], ["、"]];

function wrongMark(report: CleanReport, at: number, random: SeededRandom): Mutant {
  const level = report.headings[at]?.level ?? 0;
  const mark = random.pick(WRONG_MARKS[level] ?? []);
  return relabelled(report, at, (label) => (level === 1 || level === 3 ? label.slice(0, -1) + mark : label + mark));
}

function anotherForm(report: CleanReport, at: number, random: SeededRandom): Mutant | null {
  const { value = 1, level = 1, previous = -1 } = report.headings[at] ?? {};
  const next = report.headings[report.headings[at]?.next ?? -1];
  const forms = ["", `${HAN.charAt(value - 1)}、`, `（${HAN.charAt(value - 1)}）`, `${value}.`, `（${value}）`, CIRCLES.charAt(value - 1)];
  const mutant = relabelled(report, at, () => random.pick(forms.filter((form, rank) => form !== "" && rank !== level && rank < 5)));
  // （3） after （2） where 3. stood: numbers that still run are no fault.
  if (readCleanReport("", mutant.lines.join("\n")).headings.every(({ value: own, previous }, _, all) => own === (all[previous]?.value ?? 0) + 1)) return null;
  // Without its first member a list begins at two.
  const beginning = previous < 0 && next ? [{ line: next.line, start: 0, end: next.length }] : [];
  return { ...mutant, places: [...mutant.places, ...beginning] };
}

function replaced(report: CleanReport, { line, start, end }: Count, text: string): Mutant {
  const lines = report.lines.map((one, index) => (index === line ? one.slice(0, start) + text + one.slice(end) : one));
  return { lines, places: [{ line, start, end: start + text.length }] };
}

function repointed(report: CleanReport, point: Point, value: number): Mutant {
  const { lines } = replaced(report, point, HAN.charAt(value - 1) || "十");
  const sibling = report.points.find((other) => other.line >= point.line && other.kind === point.kind && other.value === point.value + 1);
  return { lines, places: [{ line: point.line, ...point.clue }, ...(sibling ? [{ line: sibling.line, ...sibling.clue }] : [])] };
}

const MASKS = ["*", "＊", "×", "X", "x", "Ｘ", "□", "○", "_", "＿"];

function mask(random: SeededRandom): string {
  const sign = random.pick(MASKS);
  // One box before a measure word is a box to tick.
  return sign.repeat(sign === "□" ? 2 + random.below(3) : 1 + random.below(4));
}

function partMasked(report: CleanReport, count: Count, random: SeededRandom): Mutant {
  const whole = (report.lines[count.line] ?? "").slice(count.start, count.end);
  return replaced(report, count, whole.charAt(0) + random.pick(["*", "×", "X", "x"]).repeat(whole.length - 1));
}

function yearMasked(report: CleanReport, random: SeededRandom): Mutant | null {
  if (report.years.length === 0) return null;
  return replaced(report, random.pick(report.years), random.pick(["20XX", "20xx", "20××", "20**", "202X", "202×", "202*", "20__", "20_", "××××", "****", "20○○"]));
}

const PROMPTS = ["【待补】", "【写明主要做法】", "（此处填写具体情况）", "（单位名称）", "【填写活动名称】", "［请补充数据］", "（待核实）", "TODO", "【此处插入数据】", "{{unit}}", "（请填写会议名称）", "【单位名称】"];

function prompted(report: CleanReport, random: SeededRandom): Mutant {
  const places = report.lines.flatMap((text, line) => [...text.matchAll(/[，。；]/g)].map((match) => ({ line, start: match.index + 1, end: match.index + 1 })));
  return replaced(report, random.pick(places), random.pick(PROMPTS));
}
