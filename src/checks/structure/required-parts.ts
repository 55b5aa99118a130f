import type { ReportKind } from "./report-kinds";

/** A part that a kind of report must have, known by any of its usual names. */
export interface RequiredPart {
  /** How the part is called in a message. */
  readonly title: string;
  /** Its names as headings and lead sentences have them. */
  readonly names: RegExp;
}

const results: RequiredPart = {
  title: "主要工作和成效",
  names: /成效|成绩|做法|工作(的)?(开展|完成|落实|进展)?情况|(主要|重点|党建|年度|全年|各项|几项|方面|业务)工作|工作总结|工作回顾|履职|履行|亮点|进展|强化|加强|坚持|推进|夯实|聚焦|抓好|深化|落实/,
};

const problems: RequiredPart = {
  title: "存在的问题和不足",
  names: /问题|不足|短板|差距|困难|弱项|薄弱|欠缺|教训/,
};

const plans: RequiredPart = {
  title: "下一步打算",
  names: /下(一)?步|下(一)?(阶段|年|年度)|下半年|明年|来年|今后|打算|计划|思路|努力方向|改进(措施|方向)|整改(措施|方向)|工作(安排|重点|举措)|20\d\d年.{0,12}(工作|思路|目标|任务|打算)/,
};

const integrity: RequiredPart = {
  title: "廉洁自律情况",
  names: /廉洁|廉政|述廉|党风|八项规定|自律|纪律/,
};

const measures: RequiredPart = {
  title: "对策建议",
  names: /建议|对策|举措|措施|下(一)?步|思考|路径|打算/,
};

const findingsOfStudy: RequiredPart = {
  title: "基本情况和主要做法",
  names: /情况|现状|做法|成效|概况|特点|经验/,
};

/** The parts of each kind, in their order: what offices expect, not a standard. 工作要点 and 工作计划 have no set parts. */
export const REQUIRED_PARTS: Readonly<Record<ReportKind, readonly RequiredPart[]>> = {
  年度总结: [results, problems, plans],
  总结及计划: [results, problems, plans],
  半年总结: [results, problems, plans],
  述职报告: [results, problems, plans],
  述责述廉: [results, integrity, problems, plans],
  情况汇报: [results, problems, plans],
  调研报告: [findingsOfStudy, problems, measures],
  工作要点: [],
  工作计划: [],
};
