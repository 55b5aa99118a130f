import type { Amount, AmountSentence } from "./amount";
import type { Fault } from "./fault";
import { intervalOf, minus, percentOf, plus, shows } from "./interval";
import type { Interval } from "./interval";
import { isTableInWords } from "./is-table-in-words";
import { ratioFits } from "./ratio";
import { isInexact } from "./read-amount";
import { shareReckoning } from "./reckoning";
import { sameUnit } from "./same-unit";
import { shareClaim } from "./share-claims";
import type { ShareClaim } from "./share-claims";
import { sign } from "./signs";
import { rangeOf, written } from "./words-around";

/** Shares and rates that do not match the two numbers that they are said of. */
export function shareFaults(sentence: AmountSentence): readonly Fault[] {
  const { amounts } = sentence;
  if (amounts.length < 3 || (sentence.signs & sign.percent) === 0 || isTableInWords(sentence)) return [];
  return amounts.flatMap((percent, at): readonly Fault[] => {
    const claim = percent.unit === "%" ? shareClaim(sentence, at) : null;
    if (claim === null || !isSound(sentence, claim)) return [];
    const { part, whole } = claim;
    const data = { percent: written(sentence, percent), reckoning: shareReckoning(sentence, part, whole, percent) };
    return [
      {
        messageId: "share",
        range: rangeOf(sentence, percent),
        data,
        related: [part, whole].map((one) => rangeOf(sentence, one)),
      },
    ];
  });
}

/** More numbers of one measure word in a sentence are a table in words, in which nobody can tell what belongs together. */
const MOST_ALIKE = 12;

/** All exact, and neither they nor any other two numbers or sums of the sentence make the percentage. */
function isSound({ paragraph, amounts }: AmountSentence, { part, whole, percent }: ShareClaim): boolean {
  if (
    whole.value === 0 ||
    [part, whole, percent].some((amount) => isInexact(paragraph.text, amount)) ||
    ratioFits(part, whole, percent)
  )
    return false;
  const alike = amounts.filter(({ unit }) => sameUnit(unit, part.unit));
  if (alike.length > MOST_ALIKE) return false;
  if (
    alike.some((one) =>
      alike.some(
        (other) =>
          one !== other && other.value > 0 && !(one === whole && other === part) && ratioFits(one, other, percent),
      ),
    )
  )
    return false;
  return alike.length < 3 || !isMadeOfSums(alike, percent);
}

/** More numbers make so many sums that one of them fits by chance. */
const MOST_SUMMED = 6;

/** 新建86个，改建20个，占88.3%: of numbers that stand side by side, or of what is left without one. */
function isMadeOfSums(alike: readonly Amount[], percent: Amount): boolean {
  if (alike.length > MOST_SUMMED) return false;
  const single = alike.map(intervalOf);
  const sums: Interval[] = [];
  for (let from = 0; from < single.length; from += 1) {
    let sum = single[from];
    for (const next of single.slice(from + 1)) {
      if (sum !== undefined) sums.push((sum = plus(sum, next)));
    }
  }
  const lefts = single.flatMap((all) => single.filter((one) => one.high < all.low).map((one) => minus(all, one)));
  const isMade = (parts: readonly Interval[], wholes: readonly Interval[]) =>
    parts.some((one) => wholes.some((all) => makes(one, all, percent)));
  return isMade([...sums, ...lefts], single) || isMade(single, sums);
}

function makes(part: Interval, whole: Interval, percent: Amount): boolean {
  const share = percentOf(part, whole);
  return share !== null && shows(percent, share);
}
