/** The words in Chinese for 随写随查 in 设置. */
export const liveZh = {
  section: "随写随查",
  off: "已关",
  label: "列表跟着文稿更新",
  why: "在文稿里改好一处，稍停片刻，列表里那一条就会消失。文稿里的标记不会自己变。",
  whyWithoutEvents: "在文稿里改好以后，停几秒或者点一下窗格，列表就会更新。文稿里的标记不会自己变。",
  offWhy: "关上以后，点“重新检查”才更新列表。",
  set: { on: "已打开随写随查。", off: "已关上随写随查。" },
};

export type LiveWords = typeof liveZh;
