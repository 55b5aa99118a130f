import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import type { SeededRandom } from "../mutation/seeded-random";
import { labelOf } from "./lists-in";
import type { FormName, Item } from "./lists-in";
import type { Sound } from "./make-fault";

/** An order of number forms, from the highest level down. */
interface Scheme {
  readonly name: string;
  readonly forms: readonly FormName[];
  /** A form that counts on through the whole document. */
  readonly running?: FormName;
  /** Below the highest level each list has one of these forms, whatever the others have. */
  readonly free?: readonly FormName[];
}

/** Orders that offices use. The first is that of GB/T 9704; the others are kept throughout, so no fault beyond dispute. */
export const SCHEMES: readonly Scheme[] = [
  { name: "一、（一）1.（1）", forms: ["han", "hanInBrackets", "dotted", "figureInBrackets"] },
  { name: "一、（一）", forms: ["han", "hanInBrackets"] },
  { name: "一、1.（1）", forms: ["han", "dotted", "figureInBrackets"] },
  { name: "一、（1）", forms: ["han", "figureInBrackets"] },
  { name: "一、1. running on", forms: ["han", "dotted"], running: "dotted" },
  { name: "（一）1.", forms: ["hanInBrackets", "dotted"] },
  { name: "1.（1）", forms: ["dotted", "figureInBrackets"] },
  { name: "第一条（一）1.", forms: ["article", "hanInBrackets", "dotted"] },
  { name: "一、 and under it any", forms: ["han", "dotted"], free: ["hanInBrackets", "dotted", "figureInBrackets"] },
  {
    name: "第一条 and under it any",
    forms: ["article", "dotted"],
    free: ["hanInBrackets", "dotted", "figureInBrackets"],
  },
  { name: "第一章 第一条 running on（一）", forms: ["chapter", "article", "hanInBrackets"], running: "article" },
];

const LEADS = [
  "加强学习教育",
  "完善工作机制",
  "优化服务流程",
  "强化监督检查",
  "落实经费保障",
  "建强工作队伍",
  "抓好宣传引导",
  "严格考核奖惩",
];
const SENTENCES = [
  "各单位要结合实际，制定具体措施，明确责任人和完成时限。",
  "组织业务培训，提高工作人员的政策水平和服务能力。",
  "建立工作台账，实行对账销号，做到事事有回音。",
  "定期开展检查，对发现的问题及时督促整改。",
  "广泛听取群众意见，不断改进服务方式。",
];
const CLAUSES = [
  "按时报送有关材料",
  "妥善保管文件资料",
  "主动公开办事流程",
  "严格遵守保密规定",
  "及时反馈办理结果",
  "认真做好值班记录",
];
const ANNOUNCEMENTS = [
  "工作人员应当遵守下列规定：",
  "具体要求如下：",
  "申请人需要提交以下材料。",
  "重点抓好下列事项：",
];

/** Words that stand above a list as a heading without a number. */
const HEADS = ["责任分工", "有关要求", "报名条件", "工作纪律"];

/** Builds one right document of a scheme: headings, run-in points, lists of clauses, an attachment. */
class Maker {
  private readonly lines: string[] = [];
  private readonly lists: { form: FormName; items: Item[] }[] = [];
  private runningItems: Item[] = [];

  constructor(
    private readonly scheme: Scheme,
    private readonly random: SeededRandom,
  ) {}

  make(name: string): Sound {
    this.lines.push("青禾县档案工作方案", "", SENTENCES[0] ?? "");
    this.level(0);
    if (this.random.below(3) === 0) this.attachment();
    const lists = this.lists.filter(({ items }) => items.length >= 3);
    return { name, snapshot: snapshotOfText(this.lines.join("\n")), lists, counts: [], pairs: [], marks: [] };
  }

  private level(depth: number): void {
    const form = this.formAt(depth);
    if (form === undefined) return;
    const isRunning = form === this.scheme.running;
    const items = isRunning ? this.runningItems : [];
    if (items.length === 0) this.lists.push({ form, items });
    const isLast = depth === this.scheme.forms.length - 1;
    // The points of one list are written in one way: as headings, or with the text behind the lead.
    const isHeading = form === "chapter" || (form !== "article" && !isLast && this.random.below(2) === 0);
    const count = 2 + this.random.below(4);
    for (let turn = 0; turn < count; turn += 1) this.point(form, items, depth, isHeading);
  }

  private formAt(depth: number): FormName | undefined {
    const { forms, free } = this.scheme;
    return depth > 0 && depth < forms.length && free !== undefined ? this.random.pick(free) : forms[depth];
  }

  private point(form: FormName, items: Item[], depth: number, isHeading: boolean): void {
    const text = isHeading ? this.random.pick(LEADS) : `${this.random.pick(LEADS)}。${this.random.pick(SENTENCES)}`;
    const gap = form === "chapter" || form === "article" ? "　" : "";
    this.numbered(form, items, gap + text);
    const isLast = depth === this.scheme.forms.length - 1;
    if (isHeading && (isLast || form === "chapter" || this.random.below(2) === 0)) this.below(depth);
    else if (isHeading) this.text();
    else if (!isLast && this.random.below(3) === 0) this.announced(depth);
  }

  private below(depth: number): void {
    if (depth === this.scheme.forms.length - 1) this.text();
    else this.level(depth + 1);
  }

  private text(): void {
    const count = 1 + this.random.below(2);
    for (let turn = 0; turn < count; turn += 1) this.lines.push(this.random.pick(SENTENCES));
    const kind = this.random.below(8);
    if (kind === 0)
      this.lines.push(
        `主要做法：${CLAUSES.slice(0, 3)
          .map((clause, at) => `${at + 1}.${clause}`)
          .join("；")}。`,
      );
    if (kind === 1 && this.scheme.running === undefined) {
      this.lines.push(this.random.pick(HEADS));
      this.clauses("figureInBrackets");
    }
  }

  /** A list of clauses behind a sentence that announces it, in the next form of the scheme or in one of its own. */
  private announced(depth: number): void {
    const next = this.formAt(depth + 1) ?? "figureInBrackets";
    const form = next === this.scheme.running ? "figureInBrackets" : next;
    this.lines.push(this.random.pick(ANNOUNCEMENTS));
    this.clauses(form);
  }

  private attachment(): void {
    this.lines.push("", "附件", "工作人员守则");
    this.clauses(this.random.pick(["han", "hanInBrackets", "dotted", "figureInBrackets"] as const));
  }

  private clauses(form: FormName): void {
    const items: Item[] = [];
    this.lists.push({ form, items });
    const count = 2 + this.random.below(4);
    for (let turn = 1; turn <= count; turn += 1)
      this.numbered(form, items, this.random.pick(CLAUSES) + (turn === count ? "。" : "；"));
  }

  private numbered(form: FormName, items: Item[], text: string): void {
    const value = items.length + 1;
    const label = labelOf(form, value);
    items.push({ paragraph: this.lines.length, value, length: label.length });
    this.lines.push(label + text);
  }
}

/** A right document with numbers of this scheme, the same for the same random numbers. */
export function makeDocument(scheme: Scheme, random: SeededRandom): Sound {
  return new Maker(scheme, random).make(scheme.name);
}
