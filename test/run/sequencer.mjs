import { createRequire } from "node:module";

const { default: Sequencer } = createRequire(import.meta.url)("@jest/test-sequencer");

/** Files that take longest, the longest first: begun late, one of them would be all that a worker still has to do at the end. */
const longest = ["e2e/final-pass", "e2e/screens", "over-word/saved-files", "components/settings-panel", "over-word/lay-out", "ooxml/package"];

/** By what earlier runs took where that is known; the longest known files first where it is not. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const rank = ({ path }) => {
      const at = longest.findIndex((name) => path.includes(`/${name}`));
      return at < 0 ? longest.length : at;
    };
    return sorted.every(({ duration }) => duration !== undefined) ? sorted : [...sorted].sort((one, other) => rank(one) - rank(other));
  }
}
