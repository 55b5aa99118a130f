import type { Rule } from "../types";
import { numberDouble } from "./number-double";
import { numberDuplicate } from "./number-duplicate";
import { numberGap } from "./number-gap";
import { numberLevel } from "./number-level";
import { numberMixedDot } from "./number-mixed-dot";
import { numberOrder } from "./number-order";
import { numberRestart } from "./number-restart";
import { numberStart } from "./number-start";
import { numberStyle } from "./number-style";
import { placeholderControl } from "./placeholder-control";
import { placeholderMask } from "./placeholder-mask";
import { placeholderPrompt } from "./placeholder-prompt";
import { seriesGap } from "./series-gap";
import { seriesMixed } from "./series-mixed";

/** Every rule of the product, in the order of the list in the pane. */
export const allRules: readonly Rule[] = [
  placeholderControl,
  placeholderMask,
  placeholderPrompt,
  numberDuplicate,
  numberGap,
  numberOrder,
  numberStart,
  numberRestart,
  numberLevel,
  numberStyle,
  numberMixedDot,
  numberDouble,
  seriesGap,
  seriesMixed,
];
