import fc from "../node_modules/fast-check/lib/cjs/fast-check.js";

/**
 * fast-check as the tests get it: the same cases in every run, so that a run that passed passes again elsewhere. A search for
 * new cases is a run of its own: `FC_SEED=random npx jest test/tallies`, or a seed from an earlier failure.
 */
const usualSeed = 20260101;
const asked = process.env["FC_SEED"];
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? usualSeed) });

export default fc;
