/**
 * `npm run fuzz -- --minutes N [--seed S] [--format NAME]`: makes mutants of everything that somebody may send, and says which broke
 * something, took more than two seconds of work or more than 400 MB. Ends with 1 when one did.
 */
import { parseArgs } from "node:util";
import { formats, type Format } from "../test/hostile/fuzz/formats";
import { randomOf } from "../test/hostile/fuzz/random";

const SLOW = 2_000;
const LARGE = 400_000_000;

interface Tally {
  mutants: number;
  slowest: number;
  largest: number;
  readonly outcomes: Map<string, number>;
  readonly faults: string[];
}

const { values } = parseArgs({ options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: String(Date.now() % 1e9) }, format: { type: "string" } } });
const chosen = formats.filter(({ name }) => values.format === undefined || name === values.format);
const tallies = new Map<string, Tally>(chosen.map(({ name }) => [name, { mutants: 0, slowest: 0, largest: 0, outcomes: new Map(), faults: [] }]));
const end = Date.now() + Number(values.minutes) * 60_000;

for (let seed = Number(values.seed); Date.now() < end; seed += 1) for (const format of chosen) await one(format, seed);

for (const [name, { mutants, slowest, largest, outcomes, faults }] of tallies) {
  const all = [...outcomes].sort(([, left], [, right]) => right - left).map(([outcome, count]) => `${outcome} ${count}`);
  console.log(`${name}: ${mutants} mutants, slowest ${Math.round(slowest)} ms, most ${Math.round(largest / 1e6)} MB; ${all.join(", ")}`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** Work is measured in time of the processor, so that a busy computer does not make a file slow. */
async function one({ name, mutant }: Format, seed: number): Promise<void> {
  const tally = tallies.get(name);
  if (!tally) return;
  const use = mutant(randomOf(seed));
  const before = spent();
  let outcome: string;
  try {
    outcome = await use();
  } catch (error) {
    outcome = "broken";
    tally.faults.push(`seed ${seed}: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
  }
  const [time, memory] = [spent() - before, process.memoryUsage().rss];
  if (time > SLOW) tally.faults.push(`seed ${seed}: ${Math.round(time)} ms`);
  if (memory > LARGE && tally.largest <= LARGE) tally.faults.push(`seed ${seed}: ${Math.round(memory / 1e6)} MB`);
  tally.mutants += 1;
  tally.slowest = Math.max(tally.slowest, time);
  tally.largest = Math.max(tally.largest, memory);
  tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
