import { applyEdits } from "../checks/apply-edits";
import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { planSections } from "./plan-sections";
import { pointText } from "./point-text";
import type { PointText } from "./point-text";
import { resultPrompt } from "./prompts";
import { rememberedValues } from "./remembered-values";
import type { MaskedNumber } from "./remembered-values";
import type { Change, RolledEdit, RolledOver, RollOverPlan } from "./types";

const prompt = `【${resultPrompt}】`;

/**
 * Works the chosen changes of a plan out to the letter.
 * @param snapshot the one that the plan was made from
 * @param chosen ids of changes and of points of the plan
 */
export function rollOver(snapshot: DocumentSnapshot, plan: RollOverPlan, chosen: ReadonlySet<string>): RolledOver {
  const changes = plan.changes.filter(({ id }) => chosen.has(id));
  const masks = changes.filter(({ kind }) => kind === "number");
  const points = (plan.plan?.points ?? []).filter(({ id }) => chosen.has(id)).map((point) => pointText(point, masks));
  const behind = plan.plan === undefined || points.length === 0 ? null : plan.plan.behind;
  const edits = editsOf(changes);
  const edited = applyEdits(snapshot, edits);
  const after = behind === null ? edited : withParagraphs(edited, behind, points.map(({ text }) => prompt + text));
  const numbers = [...numbersInPlace(snapshot, { masks, edits, behind, added: points.length }), ...(behind === null ? [] : numbersOfPoints(points, behind))];
  return { edits, points: points.map(({ text }) => text), behind, after, lastYear: rememberedValues(after, numbers) };
}

/** The ids that are switched on when the writer changes nothing. */
export function defaultChoice({ changes, plan }: RollOverPlan): ReadonlySet<string> {
  return new Set([...changes, ...(plan?.points ?? [])].filter(({ defaultOn }) => defaultOn).map(({ id }) => id));
}

/** The edits of the changes; a prompt of the plan goes into the edit that begins where it is to stand. */
function editsOf(changes: readonly Change[]): readonly RolledEdit[] {
  const others = new Map(changes.filter(({ kind }) => kind !== "plan").map((change) => [startOf(change), change]));
  const prompts = new Map<string, string>();
  const edits: RolledEdit[] = [];
  for (const change of changes) {
    const { id, range, excerpt, controlId, to } = change;
    const other = others.get(startOf(change));
    if (change.kind === "plan" && other !== undefined) {
      prompts.set(other.id, to.slice(0, to.length - excerpt.length));
      continue;
    }
    edits.push({ id, range, excerpt, ...(controlId === undefined ? {} : { controlId }), text: (prompts.get(id) ?? "") + to });
  }
  return edits;
}

function startOf({ range }: Change): string {
  return `${range.paragraph}:${range.start}`;
}

interface Written {
  readonly masks: readonly Change[];
  readonly edits: readonly RolledEdit[];
  readonly behind: number | null;
  /** How many paragraphs came behind `behind`. */
  readonly added: number;
}

/** The masked numbers where they stand in the new draft. */
function numbersInPlace(snapshot: DocumentSnapshot, { masks, edits, behind, added }: Written): readonly MaskedNumber[] {
  const inPlan = new Set(planSections(snapshot).flatMap(({ paragraphs }) => paragraphs.map(({ index }) => index)));
  const numbers = new Map(masks.map((change) => [change.id, change]));
  let paragraph = -1;
  let shift = 0;
  return edits.flatMap(({ id, range, text }) => {
    if (range.paragraph !== paragraph) shift = 0;
    paragraph = range.paragraph;
    const mask = numbers.get(id);
    // A prompt of the plan may stand in the same edit before the mask.
    const start = range.start + shift + text.length - (mask?.to.length ?? 0);
    shift += text.length - (range.end - range.start);
    if (mask === undefined) return [];
    return [{ paragraph: paragraph + (behind !== null && paragraph > behind ? added : 0), start, text: mask.excerpt, planned: inPlan.has(range.paragraph) }];
  });
}

function numbersOfPoints(points: readonly PointText[], behind: number): readonly MaskedNumber[] {
  return points.flatMap(({ masks }, index) =>
    masks.map(({ at, number }) => ({ paragraph: behind + 1 + index, start: prompt.length + at, text: number, planned: true })));
}

function withParagraphs(snapshot: DocumentSnapshot, behind: number, texts: readonly string[]): DocumentSnapshot {
  const before = snapshot.paragraphs.slice(0, behind + 1);
  const story = before.at(-1)?.story ?? { kind: "body" };
  const added = texts.map((text): Paragraph => ({ index: 0, story, indexInStory: 0, text, inTable: false, style: "", controls: [] }));
  const paragraphs = [...before, ...added, ...snapshot.paragraphs.slice(behind + 1)].map((paragraph, index) => ({
    ...paragraph,
    index,
    indexInStory: index > behind && paragraph.story.kind === "body" ? index : paragraph.indexInStory,
  }));
  return { ...snapshot, paragraphs };
}
