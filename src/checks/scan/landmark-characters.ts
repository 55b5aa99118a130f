/** The characters around which some rule looks more closely, and the words that each of them stands for. */
export const LANDMARKS = {
  /** 2022年, 周年. */
  年: 1,
  /** 二十大, 二十届三中全会, 十四五. */
  十: 2,
  /** 党史学习教育. */
  育: 3,
  /** 羊街镇. */
  镇: 4,
  乡: 5,
  /** 街道. */
  街: 6,
  县: 7,
  园: 13,
  局: 14,
  /** 省级机关. */
  关: 8,
  /** 在…领导下. */
  领: 9,
  /** 以下, 如下, 下列, 下面. */
  下: 10,
  "：": 11,
  ":": 12,
  /** 下降了2倍. */
  倍: 15,
  /** 2月30日. */
  月: 16,
  /** Low quotation marks of other scripts. */
  "‚": 17,
  "„": 18,
  /** Full-width figures. */
  "０": 19,
  "１": 20,
  "２": 21,
  "３": 22,
  "４": 23,
  "５": 24,
  "６": 25,
  "７": 26,
  "８": 27,
  "９": 28,
  /** 91%%, 14。1%. */
  "%": 29,
} as const;

export type LandmarkCharacter = keyof typeof LANDMARKS;
