import { docxOfText } from "../fixtures/docx-of-text";

const text = [
  "示例街道党支部上半年工作总结",
  "一、主要工作",
  "（一）抓好理论学习。开展集中学习**次，讲党课2次。",
  "（二）规范组织生活。召开党员大会**次，走访居民**户。",
  "（二）做好服务工作。办理居民反映的事项18件。",
  "二、下半年打算",
  "完善学习制度，每月安排一次集中学习。",
].join("\n");

/** A short draft: three masks, a number that stands twice; several runs a paragraph, some with the writer's own highlights. */
export const draft = docxOfText(text);

/** The same without formatting, for pictures. */
export const plainDraft = docxOfText(text, { plain: true });

/** How many places of the draft must be changed. */
export const faultsOfDraft = 4;
