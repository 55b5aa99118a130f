import type { ReportForm } from "../../skeletons/report-forms";
import type { SectionTopic } from "../../skeletons/section-types";

const topics: Readonly<Record<SectionTopic, string>> = {
  study: "理论学习",
  organisation: "组织建设",
  members: "党员队伍",
  integrity: "党风廉政",
  ideology: "意识形态和群团",
  service: "服务群众",
  fusion: "党建引领",
  business: "业务和机关工作",
  self: "本人履职",
  problems: "体会和问题",
  plan: "打算和建议",
};

const forms: Readonly<Record<ReportForm, string>> = {
  year: "全年总结",
  half: "半年总结",
  plan: "计划和要点",
  secretary: "书记述职",
  person: "个人述职",
  selfReview: "对照检查",
  story: "经验和简报",
};

/** The words in Chinese for putting single sections into the document. */
export const sectionsZh = {
  sections: {
    search: "搜索小节",
    searchHint: "如：主题党日、谈心谈话",
    form: "用在哪种报告",
    forms,
    topic: "主题",
    allTopics: "全部主题",
    topics,
    list: "小节",
    count: (count: number) => `共 ${count} 个小节`,
    none: "没有找到这样的小节。",
    noneTodo: "请换一个说法，或者在上面改选报告种类、“全部主题”。",
    preview: "插入后的文字",
    looking: "正在看光标的位置…",
    unread: "没有读到光标的位置。请在文稿正文里点一下。",
    refused: {
      table: "光标在表格里。请把光标移到正文段落。",
      header: "光标在页眉或页脚里。请把光标移到正文段落。",
      control: "光标在填写框里。请把光标移到正文段落。",
      note: "光标在脚注或尾注里。请把光标移到正文段落。",
    },
    as: (number: string) => `将作为“${number}”`,
    asPlain: (level: string) => `将作为${level}（不加序号）`,
    levels: { 1: "一级标题", 2: "二级标题", 3: "三级标题" },
    where: {
      after: (heading: string) => `插入到“${heading}”之后`,
      under: (heading: string) => `插入到“${heading}”下面，排在最前`,
      before: (heading: string) => `插入到“${heading}”之前`,
      cursor: () => "插入到光标所在的段落之后",
    },
    takesOver: (count: number) => `这个位置在一节中间，下面的 ${count} 段会归到新小节里。`,
    placeLabel: "插入的位置和层级",
    place: (number: string, beside: string) => `${number}　${beside}`,
    beside: {
      after: (heading: string) => `“${heading}”之后`,
      under: (heading: string) => `“${heading}”下面`,
      before: (heading: string) => `“${heading}”之前`,
      cursor: () => "就在光标处",
    },
    brief: "要点式（简短）",
    renumber: (count: number) => `后面的序号顺延（${count} 处）`,
    moves: "要改的序号",
    move: (before: string, after: string, heading: string) => `${before} → ${after}　${heading}`,
    moreMoves: (count: number) => `另有 ${count} 处`,
    insert: "插入小节",
    chooseFirst: "请先在上面选一个小节",
    inserted: { what: (number: string, name: string) => (number === "" ? `已插入“${name}”。` : `已插入“${name}”，序号是“${number}”。`), moved: (count: number) => `后面的 ${count} 处序号已经顺延。` },
    moved: { what: "光标或文稿有变动，没有插入。", todo: "请看清下面的新位置，再点“插入小节”。" },
    unreachable: {
      what: "没有插入，文稿没有改动。",
      numbers: "后面的序号 Word 无法定位。可以取消“后面的序号顺延”再插入，然后用终检改序号。",
      automatic: "Word 不允许接着这里的自动编号往下排。请把光标移到别的段落再插入，或者自己写序号。",
    },
  },
};
