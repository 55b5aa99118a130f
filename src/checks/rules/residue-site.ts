import { findingAt } from "../finding-at";
import { residueSpans } from "../residue/residue-spans";
import type { Rule } from "../types";

const CERTAIN: readonly string[] = ["tag", "page", "noise"];

/** Tags, notes, addresses and page lines of the website that a text was copied from. */
export const residueSite: Rule = {
  id: "residue-site",
  family: "residue",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "下载网站的痕迹留在文中", en: "Traces of a download site" },
  messages: {
    tag: { zh: "这是下载网站的标记，应删去；它前后可能少了内容，请核对。", en: "This is a tag of a download site. Delete it, and check whether text is missing around it." },
    omitted: { zh: "下载网站在这里省略了内容，请找原文补全。", en: "A download site left text out here. Find the original and complete it." },
    download: { zh: "这是下载网站的提示，应删去，并核对上下文是否完整。", en: "This is a note of a download site. Delete it and check the text around it." },
    source: { zh: "这是下载网站的名称或网址，应删去。", en: "This is the name or address of a download site. Delete it." },
    editor: { zh: "这是网站编者的话，应删去。", en: "These are words of a website's editor. Delete them." },
    page: { zh: "这是下载时带进来的页码，应删去；它前后的句子可能被拆开了。", en: "This page number came with the download. Delete it; the sentence around it may be split." },
    part: { zh: "这是范文集里的篇次，应删去。", en: "This is the number of a text in a collection. Delete it." },
    broken: { zh: "这是 Word 没有更新成功的引用，请更新域或者改成正确的文字。", en: "A reference that Word could not update. Update the field or write what is meant." },
    column: { zh: "这是报纸版面的提示，应删去，并核对前后是否连得上。", en: "This is a note of a newspaper's page. Delete it and check that the text runs on." },
    noise: { zh: "这是网站加进来的乱码，应删去。", en: "This is noise that a website added to the line. Delete it." },
  },
  examples: {
    good: [
      "省略号的用法见附件，报告全文共12页。",
      "群众可点击下载“智慧社区”应用，微信公众号小编由青年党员担任。",
      "数据来源：https://www.stats.gov.cn/sj/",
      "第一篇章写学习，第二篇章写实干。",
      "运行`学习`命令，更多内容请看附件，延伸阅读材料两本。",
    ],
    bad: [
      "「##paidbegin##」严格按照要求开展工作。\n「##paidend##」",
      "主要做法如下「（新文秘网https://www.wm114.cn省略854字,正式会员可完整阅读）」。",
      "「第2页 共2页」",
      "「下面是小编为大家整理的党建工作总结范文，供大家参考。」",
      "年终将至，「小编为大家整理的党建工作总结范文，供大家参考」。",
      "「本文来源：https://www.example.com/a/1.html」",
      "「篇1：」党建工作总结",
      "「第 3 页」\n扎实开展主题党日活动。\n「- 4 -」",
      "把项目作为发展的「`」硬支撑。「<p>」严格落实制度。「</p>」「&nbsp;」",
      "见表「错误！未找到引用源。」\n此处内容「需要权限查看」\n「（下转第四版）」",
      "「更多范文请关注公众号公文之家」\n「本文由网友投稿，仅供参考。」\n「推荐阅读：」党支部工作总结\n「浏览次数：123」",
      "扎实开展主题党日活动。「+ O2 W- O: E/ I5 L9 Z」",
    ],
  },
  check(snapshot) {
    return residueSpans(snapshot).filter(({ trace }) => trace in residueSite.messages).map(({ trace, paragraph, start, end }) => {
      const range = { paragraph, start, end };
      const fix = CERTAIN.includes(trace) ? { edits: [{ range, text: "" }] } : undefined;
      return findingAt(snapshot, range, { ruleId: "residue-site", messageId: trace, fix });
    });
  },
};
