import { ATTRIBUTE_FORMS, ATTRIBUTES, CHANGE_FORMS } from "./label-words";

/** What comes of a deed that the sentence before tells. */
const RESULT = /^(?:发现|整改|办结|化解|解决|处置|移送|反馈|参加|参与|受益|惠及)/u;
/** Deeds of their own among the attributes. */
const DEEDS = /培训|服务/u;
const PART = /^\s*其中/u;

/**
 * Whether a sentence says what it says of the sentence before it: 开展检查5次。发现问题*个。 and 其中，….
 * @param sentence its words
 * @param label what its first number is called
 */
export function leansOnEarlier(sentence: string, label: string): boolean {
  if (PART.test(sentence) || RESULT.test(label) || CHANGE_FORMS.test(label)) return true;
  return (ATTRIBUTES.includes(label) || ATTRIBUTE_FORMS.test(label)) && !DEEDS.test(label);
}
