import type { LabelForm } from "./label";
import type { Outline, SiblingGroup } from "./outline";

// Twice in a row is meant so; once may be a forgotten restart.
const FEWEST = 2;

/**
 * The forms whose numbers run through the whole document on purpose, as in lists of tasks: 一、1.2.3. 二、4.5. 三、6.7. Every group
 * after the first counts on from the group before, at least twice, and none begins again (惯例 of 工作要点 and 实施方案).
 */
export function runningForms({ groups }: Outline): ReadonlySet<LabelForm> {
  const byForm = new Map<LabelForm, SiblingGroup[]>();
  for (const group of groups) {
    if (group.parentGroup === null) continue;
    const alike = byForm.get(group.form);
    if (alike) alike.push(group);
    else byForm.set(group.form, [group]);
  }
  return new Set([...byForm].filter(([, alike]) => runsThrough(alike)).map(([form]) => form));
}

function runsThrough(groups: readonly SiblingGroup[]): boolean {
  const [first, ...others] = groups.map(({ items, endedBefore }) => ({ value: items[0]?.label.value, endedBefore }));
  if (first?.value !== 1) return false;
  return others.filter(({ value, endedBefore }) => value === endedBefore + 1).length >= FEWEST && others.every(({ value }) => value !== 1);
}
