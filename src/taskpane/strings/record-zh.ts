/** The words in Chinese for a record that came with the document. */
export const recordZh = {
  foreign: "文稿里带着成文的记录，不能确认是这台电脑留下的。",
  damaged: "文稿里成文的记录有看不懂的内容。",
  marks: (count: number) => `记录里有 ${count} 处标记。`,
  ignored: (count: number, must: number) => (must > 0 ? `已忽略 ${count} 处，其中必改 ${must} 处，请逐处核对。` : `已忽略 ${count} 处，请逐处核对。`),
  dropped: (count: number) => `有 ${count} 项没有采用，另外存在记录里，不影响检查。`,
};

export type RecordWords = typeof recordZh;
