import { docxOfText } from "../test/fixtures/docx-of-text";

/** A draft with what writers leave behind: masks, a repeated number, a number that is skipped. */
const lines = [
  "示例街道党支部2026年上半年工作总结",
  "2026年上半年，示例街道党支部围绕街道中心工作开展党建工作，集中学习**次，参加党员***人次。现总结如下。",
  "一、主要工作",
  "（一）抓好理论学习。制定上半年学习安排，开展专题研讨**次，讲党课2次。",
  "（二）规范组织生活。召开党员大会2次，支委会×次，党员到会率达到**%。",
  "（二）做好服务工作。走访居民**户，办理居民反映的事项18件。",
  "二、存在的不足",
  "学习形式不够多样，活动记录整理不及时。",
  "四、下半年打算",
  "（一）完善学习制度，每月安排一次集中学习。",
  "（三）及时整理活动记录，做到每次活动有据可查。",
];

/** @returns the sample draft that `npm start` opens in the Word stand-in, as .docx */
export function sampleDraft(): Uint8Array {
  return docxOfText(lines.join("\n"), { plain: true });
}
