import type { ReportForm } from "../report-forms";

/** Groups of forms of report that sections fit. Data only. */

/** What was done for the party organisation, without a subject: a unit and its secretary may say it. */
export const partyForms: readonly ReportForm[] = ["year", "half", "secretary", "story"];

/** What was done in the unit's own work. */
export const workForms: readonly ReportForm[] = ["year", "half", "story"];

/** What is wanting, said of a unit. */
export const lookingBackForms: readonly ReportForm[] = ["year", "half"];

/** What is planned, without a subject. */
export const planForms: readonly ReportForm[] = ["year", "half", "plan", "secretary"];

/** What is planned, in a report that has found its shortcomings before. */
export const lookingForwardForms: readonly ReportForm[] = ["year", "half"];

/** What is planned in the unit's own work. */
export const planWorkForms: readonly ReportForm[] = ["year", "half", "plan"];

/** What only a plan says: its aims, its steps. */
export const planOnlyForms: readonly ReportForm[] = ["plan"];

/** What one person says in a 述职 or 述责述廉. */
export const personForms: readonly ReportForm[] = ["person"];

/** What one person finds wanting or promises, also in a 对照检查. */
export const personReviewForms: readonly ReportForm[] = ["person", "selfReview"];

/** What any person says who gives account, a party secretary too. */
export const anyPersonForms: readonly ReportForm[] = ["person", "secretary"];

/** What a party secretary says. */
export const secretaryForms: readonly ReportForm[] = ["secretary"];

/** What only a 对照检查 says. */
export const selfReviewForms: readonly ReportForm[] = ["selfReview"];
