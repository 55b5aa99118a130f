import type { Basis, Level, Rule, RuleFamily } from "../src/checks/types";

const LEVELS: Readonly<Record<Level, string>> = { must: "必改", should: "建议", hint: "提示" };
const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  placeholder: "占位",
  numbering: "序号",
  residue: "残留",
  text: "文字",
  structure: "结构",
};

/** The page of a rule in docs/rules, in Chinese, as Markdown. */
export function rulePage(rule: Rule): string {
  return [
    "<!-- 本页由 scripts/rule-pages.ts 根据规则本身生成，请勿直接修改。 -->",
    `# ${rule.title.zh}`,
    `- 编号：\`${rule.id}\`\n- 类别：${FAMILIES[rule.family]}\n- 级别：${LEVELS[rule.level]}\n- 依据：${basisText(rule.basis)}`,
    "## 会怎样提示",
    Object.values(rule.messages)
      .map((message) => `- ${message.zh.replace(/\{[A-Za-z]+\}/g, "…")}`)
      .join("\n"),
    "## 会提示的写法",
    "「」里是会标出的地方。〖〗里是 Word 自动编的序号，〔〕里是填写栏，冒号前是栏名。",
    ...rule.examples.bad.map(block),
    "## 不提示的写法",
    ...rule.examples.good.map(block),
    "",
  ].join("\n\n").trimEnd() + "\n";
}

function block(example: string): string {
  return "```text\n" + example + "\n```";
}

function basisText(basis: Basis): string {
  if (basis.kind === "standard") return `国家标准 ${basis.clause}`;
  return basis.kind === "custom" ? "行文惯例" : "本单位规定";
}
