import type { Skeleton, SkeletonPart } from "../../src/skeletons/types";

export const writer = { unit: "河湾镇", superiors: "镇党委", year: 2026, date: "2026年12月3日" };

const runIn = (id: string, heading: string, text: readonly string[]): SkeletonPart => ({
  id,
  heading,
  level: 2,
  form: "runIn",
  text,
});

/** A small skeleton with every kind of part. */
export const sampleSkeleton: Skeleton = {
  id: "sample",
  group: "other",
  name: { zh: "样本", en: "Sample" },
  title: "{unit}|{year}年度|工作总结",
  scheme: ["一、", "（一）", "1."],
  signature: "unit",
  parts: [
    { id: "lead-in", heading: "导语", level: 0, form: "plain", text: ["现将情况报告如下。"] },
    {
      id: "work",
      heading: "{year}年工作情况",
      level: 1,
      form: "standalone",
      text: [],
      parts: [
        runIn("study", "学习", ["第一段。", "第二段。"]),
        runIn("service", "服务", []),
        {
          id: "integrity",
          heading: "作风",
          level: 2,
          form: "standalone",
          text: ["导入。"],
          parts: [{ id: "rules", heading: "制度", level: 3, form: "runIn", text: ["立规矩。"] }],
        },
      ],
    },
    { id: "plan", heading: "{nextYear}年打算", level: 1, form: "standalone", text: ["打算。"] },
  ],
};
