import type { Basis, Level, Rule, RuleFamily } from "../src/checks/types";

const LEVELS: Readonly<Record<Level, string>> = { must: "必改", should: "建议", hint: "参考" };
const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  placeholder: "漏填",
  numbering: "序号",
  residue: "旧稿痕迹",
  text: "文字",
  structure: "结构",
};

/** docs/rules/README.md: what every rule is held to, and the list of all rules, in Chinese, as Markdown. */
export function ruleIndex(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, title, family, level, basis }) => `| [${title.zh}](${id}.md) | ${FAMILIES[family]} | ${LEVELS[level]} | ${basisText(basis)} |`);
  return [
    "<!-- 本页由 scripts/rule-pages.ts 生成，请勿直接修改。 -->",
    "# 规则",
    "## 每条规则都要守的",
    FIRST_RULE,
    "## 全部规则",
    ["| 规则 | 类别 | 级别 | 依据 |", "|---|---|---|---|", ...rows].join("\n"),
    "",
  ].join("\n\n").trimEnd() + "\n";
}

const FIRST_RULE = [
  "1. **不添乱。** “必改”只用在细心的人都不会争的地方。有两种读法的，最多是“建议”或者“参考”；看不准的，不提示。",
  "2. **改法要有把握。** 改过以后的文字必须一定是对的，才给出改法；旁边可能有没读出来的内容，或者有两种改法，就只指出来，由写的人改。",
  "3. **整处提示。** 一处错，一条提示，标出错的全部；提示里的话句句属实，算术题写出算式。",
  "4. **对的写法也要举例。** 每条规则都带着容易误会的正确写法作例子，误报一处，就添一例。",
].join("\n");

/** The page of a rule in docs/rules, in Chinese, as Markdown. */
export function rulePage(rule: Rule): string {
  return [
    "<!-- 本页由 scripts/rule-pages.ts 根据规则本身生成，请勿直接修改。 -->",
    `# ${rule.title.zh}`,
    `- 代号：\`${rule.id}\`\n- 类别：${FAMILIES[rule.family]}\n- 级别：${LEVELS[rule.level]}\n- 依据：${basisText(rule.basis)}`,
    "## 会怎样提示",
    Object.values(rule.messages)
      .map((message) => `- ${message.zh.replace(/(?:\{[A-Za-z]+\})+/g, "×")}`)
      .join("\n"),
    "## 会提示的写法",
    "「」里是会标出的地方。〖〗里是 Word 自动编的序号，〔〕里是填写框，冒号前是框名。",
    ...toldBefore(rule),
    ...rule.examples.bad.map(block),
    "## 不提示的写法",
    ...rule.examples.good.map(block),
    "",
  ].join("\n\n").trimEnd() + "\n";
}

/** What the examples take for granted: without last year's numbers nobody can follow them. */
function toldBefore({ examples }: Rule): readonly string[] {
  const lastYear = examples.profile?.lastYear ?? [];
  if (lastYear.length === 0) return [];
  return [`上年报告里有：${lastYear.map(({ label, text, unit }) => `${label}${text}${unit}`).join("、")}。`];
}

function block(example: string): string {
  return "```text\n" + example + "\n```";
}

function basisText(basis: Basis): string {
  if (basis.kind === "standard") return `国家标准 ${basis.clause}`;
  if (basis.kind === "regulation") return basis.clause;
  return basis.kind === "custom" ? "行文惯例" : "本单位规定";
}
