import { LABEL_RANK } from "./label";
import type { LabelForm } from "./label";
import type { Outline, SiblingGroup } from "./outline";

// One list that counts on may be a forgotten restart, unless it is one of points and both are long enough to be meant so.
const FEWEST = 2;

/** How the lists of one form begin from heading to heading. */
export interface RunningForms {
  /** Forms whose numbers run through the whole document on purpose. */
  readonly running: ReadonlySet<LabelForm>;
  /** Forms of which more lists count on than begin again, but some do: nobody but the writer knows which is meant. */
  readonly doubtful: ReadonlySet<LabelForm>;
}

/**
 * Tells the forms whose numbers run through the whole document, as in lists of tasks: 一、1.2.3. 二、4.5. 三、6.7. (惯例 of 工作要点 and
 * 实施方案). Most lists behind the first count on, whatever single number is wrong, and none begins again.
 */
export function formRuns({ groups }: Outline): RunningForms {
  const byForm = new Map<LabelForm, SiblingGroup[]>();
  for (const group of groups) {
    if (!mayRun(group)) continue;
    const alike = byForm.get(group.form);
    if (alike) alike.push(group);
    else byForm.set(group.form, [group]);
  }
  const running = new Set<LabelForm>();
  const doubtful = new Set<LabelForm>();
  for (const [form, alike] of byForm) {
    const { going, again } = countBeginnings(alike);
    if (again === 0 && runsThrough(alike, going)) running.add(form);
    else if (again > 0 && going > again) doubtful.add(form);
  }
  return { running, doubtful };
}

/** The forms whose numbers run through the whole document. */
export function runningForms(outline: Outline): ReadonlySet<LabelForm> {
  return formRuns(outline).running;
}

/** Lists with an introduction of their own are left aside. */
export function mayRun({ parentGroup, introduced }: SiblingGroup): boolean {
  return parentGroup !== null && !introduced;
}

function runsThrough(groups: readonly SiblingGroup[], going: number): boolean {
  const others = groups.length - 1;
  return (going >= FEWEST && going * 2 > others) || (going === 1 && others === 1 && groups.every(arePoints));
}

function arePoints({ form, items }: SiblingGroup): boolean {
  return items.length > 1 && LABEL_RANK[form] >= LABEL_RANK["1."];
}

/** How many lists count on from the one before, and how many begin again; neither when the first does not begin with one. */
function countBeginnings(groups: readonly SiblingGroup[]): { readonly going: number; readonly again: number } {
  let [going, again, expected] = [0, 0, 1];
  for (const [at, { items, endedBefore }] of groups.entries()) {
    const values = items.map(({ label }) => label.value);
    if (at === 0 && !countsFrom(values, 1)) return { going: 0, again: 0 };
    if (at > 0 && values[0] === 1) again += 1;
    // A number that was lost or stands twice before moves the beginning by one.
    const first = [expected, endedBefore + 1, expected + 1, expected - 1].find((value) => value > 1 && countsFrom(values, value));
    if (at > 0 && values[0] !== 1 && first !== undefined) going += 1;
    expected = (at > 0 ? (first ?? expected) : 1) + values.length;
  }
  return { going, again };
}

/** At least half of the numbers stand where they would if the list began with `first`, or two of them are changed about. */
function countsFrom(values: readonly number[], first: number): boolean {
  const inPlace = values.filter((value, at) => value === first + at).length;
  return inPlace * 2 >= values.length || [...values].sort((left, right) => left - right).every((value, at) => value === first + at);
}
