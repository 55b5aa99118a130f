/** Groups of skeleton ids that sections are typical for. Data only. */

/** Reports on party work. */
export const partyKinds: readonly string[] = ["branch-annual", "general-branch", "park-committee", "bureau-annual", "secretary-duty"];

/** Reports of a committee that has organisations below it and a study group of its own. */
export const committeeKinds: readonly string[] = ["park-committee", "bureau-annual", "secretary-duty"];

/** Reports on the whole work of a unit. */
export const workKinds: readonly string[] = ["year-summary", "half-year", "bureau-annual", "park-committee", "situation-report"];

/** Reports of a unit that look back at what is wanting, and forward: all but 工作要点 and 工作计划, and what a person says of himself. */
export const reviewKinds: readonly string[] = [...partyKinds, "year-summary", "half-year", "situation-report"];
