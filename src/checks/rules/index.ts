import type { Rule } from "../types";
import { approximationDouble } from "./approximation-double";
import { attendanceLow } from "./attendance-low";
import { campaignForeign } from "./campaign-foreign";
import { changeImpossible } from "./change-impossible";
import { characterLost } from "./character-lost";
import { countClaim } from "./count-claim";
import { dateImpossible } from "./date-impossible";
import { dateZero } from "./date-zero";
import { documentNumberBracket } from "./document-number-bracket";
import { figureConflict } from "./figure-conflict";
import { figureSameAsLastYear } from "./figure-same-as-last-year";
import { figureTenfold } from "./figure-tenfold";
import { headingEnd } from "./heading-end";
import { markClash } from "./mark-clash";
import { markOdd } from "./mark-odd";
import { digitWide } from "./digit-wide";
import { markDoubled } from "./mark-doubled";
import { markForm } from "./mark-form";
import { markHalfWidth } from "./mark-half-width";
import { meetingsUnusual } from "./meetings-unusual";
import { numberDot } from "./number-dot";
import { numberDouble } from "./number-double";
import { numberDuplicate } from "./number-duplicate";
import { numberGap } from "./number-gap";
import { numberInline } from "./number-inline";
import { numberLevel } from "./number-level";
import { numberMixedDot } from "./number-mixed-dot";
import { numberOrder } from "./number-order";
import { numberRestart } from "./number-restart";
import { numberSingle } from "./number-single";
import { numberSkip } from "./number-skip";
import { numberStart } from "./number-start";
import { numberStyle } from "./number-style";
import { numberUneven } from "./number-uneven";
import { pairUnbalanced } from "./pair-unbalanced";
import { partsSum } from "./parts-sum";
import { phraseOutdated } from "./phrase-outdated";
import { phraseWrong } from "./phrase-wrong";
import { placeForeign } from "./place-foreign";
import { placeholderBlank } from "./placeholder-blank";
import { placeholderControl } from "./placeholder-control";
import { placeholderMask } from "./placeholder-mask";
import { placeholderPrompt } from "./placeholder-prompt";
import { placeholderSomeone } from "./placeholder-someone";
import { planTense } from "./plan-tense";
import { quoteStraight } from "./quote-straight";
import { rangePercent } from "./range-percent";
import { rateOver } from "./rate-over";
import { reportAsks } from "./report-asks";
import { residueFilter } from "./residue-filter";
import { residueSite } from "./residue-site";
import { residueTool } from "./residue-tool";
import { sectionMissing } from "./section-missing";
import { seriesGap } from "./series-gap";
import { seriesMark } from "./series-mark";
import { seriesMixed } from "./series-mixed";
import { shareWrong } from "./share-wrong";
import { spaceStray } from "./space-stray";
import { wordConfused } from "./word-confused";
import { wordDoubled } from "./word-doubled";
import { wordDoubtful } from "./word-doubtful";
import { yearForeign } from "./year-foreign";

/** Every rule of the product, in the order of the list in the pane. */
export const allRules: readonly Rule[] = [
  placeholderControl,
  placeholderMask,
  placeholderPrompt,
  placeholderBlank,
  placeholderSomeone,
  residueSite,
  residueTool,
  residueFilter,
  characterLost,
  yearForeign,
  campaignForeign,
  placeForeign,
  planTense,
  // First: a number that stands twice, drawn and typed, explains every other fault of it.
  numberDouble,
  numberDuplicate,
  numberGap,
  numberInline,
  numberOrder,
  numberStart,
  numberRestart,
  numberLevel,
  numberStyle,
  numberMixedDot,
  numberSkip,
  numberDot,
  seriesGap,
  seriesMixed,
  seriesMark,
  countClaim,
  headingEnd,
  numberSingle,
  numberUneven,
  markHalfWidth,
  quoteStraight,
  pairUnbalanced,
  markDoubled,
  markOdd,
  digitWide,
  markClash,
  markForm,
  spaceStray,
  wordDoubled,
  wordConfused,
  wordDoubtful,
  phraseWrong,
  phraseOutdated,
  documentNumberBracket,
  dateImpossible,
  dateZero,
  approximationDouble,
  rangePercent,
  figureConflict,
  partsSum,
  shareWrong,
  rateOver,
  changeImpossible,
  attendanceLow,
  figureSameAsLastYear,
  figureTenfold,
  meetingsUnusual,
  sectionMissing,
  reportAsks,
];
