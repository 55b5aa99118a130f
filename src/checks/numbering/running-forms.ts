import { LABEL_RANK } from "./label";
import type { LabelForm } from "./label";
import type { Outline, SiblingGroup } from "./outline";

// One list that counts on may be a forgotten restart, unless it is one of points and both are long enough to be meant so.
const FEWEST = 2;

/**
 * The forms whose numbers run through the whole document on purpose, as in lists of tasks: 一、1.2.3. 二、4.5. 三、6.7. Every group
 * after the first counts on from the group before, and none begins again (惯例 of 工作要点 and 实施方案). Lists with an introduction of
 * their own are left aside.
 */
export function runningForms({ groups }: Outline): ReadonlySet<LabelForm> {
  const byForm = new Map<LabelForm, SiblingGroup[]>();
  for (const group of groups) {
    if (group.parentGroup === null || group.introduced) continue;
    const alike = byForm.get(group.form);
    if (alike) alike.push(group);
    else byForm.set(group.form, [group]);
  }
  return new Set([...byForm].filter(([, alike]) => runsThrough(alike)).map(([form]) => form));
}

function runsThrough(groups: readonly SiblingGroup[]): boolean {
  const [first, ...others] = groups;
  if (first?.items[0]?.label.value !== 1 || others.some(({ items }) => items[0]?.label.value === 1)) return false;
  const going = others.filter(({ items, endedBefore }) => items[0]?.label.value === endedBefore + 1);
  return going.length >= FEWEST || (going.length === 1 && others.length === 1 && groups.every(arePoints));
}

function arePoints({ form, items }: SiblingGroup): boolean {
  return items.length > 1 && LABEL_RANK[form] >= LABEL_RANK["1."];
}
