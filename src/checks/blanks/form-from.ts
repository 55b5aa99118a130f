import type { DocumentSnapshot } from "../../snapshot/types";

/** The title of a paper that is printed and filled in by hand. Source: 惯例. */
const FORMS =
  "合同 协议 协议书 意向书 承诺书 保证书 责任书 责任状 委托书 授权书 告知书 申请表 登记表 审批表 申报表 申请书 推荐表 报名表 " +
  "备案表 测评表 测评票 评议票 调查表 调查问卷 记录表 签到表 确认书 收据 借条 回执 聘书";
const TITLE = new RegExp(`(?:${FORMS.split(" ").join("|")})(?:[（(][^（()）]{1,8}[）)])?$`);
const LONGEST_TITLE = 40;
/** 甲方、乙方, or 登记表 in 附件: also where the title is drawn in a picture or missing. */
const PARTIES = /^\s*(?:甲\s*方|乙\s*方|出租方|承租方|发包人|承包人|委托方|受托方)[^，。；]{0,12}[：:]/;

/**
 * From which paragraph on blanks as wide as a word are there to be filled in by hand: a contract, a promise, a form; in
 * a report such a one may stand among the attachments.
 * @returns the position of that paragraph; Infinity where there is none
 */
export function formFrom({ paragraphs }: DocumentSnapshot): number {
  const at = paragraphs.findIndex(({ text }) => isFormTitle(text) || PARTIES.test(text));
  return at < 0 ? Infinity : at;
}

function isFormTitle(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST_TITLE && !/[，。；：:、]|^[0-9一二三四五六七八九十（(]/.test(line) && TITLE.test(line);
}
