import type { Level } from "../checks/types";

/** What the command says. */
export const strings = {
  help: `成文：检查文稿里提交前要改的地方，列出还没有填的数。文稿只在本机读取，不上传。

用法
  chengwen check 文件…          检查一份或多份文稿
  chengwen tallies 文件…        列出文稿里要填的数

check 的选项
  --format text|json|html       输出格式，默认 text
  --profile 文件                 本单位的设置（JSON）
  --help                        显示这份说明

tallies 的选项
  --format text|json            输出格式，默认 text
  --help                        显示这份说明

文件
  .docx                         Word 文稿
  .txt                          纯文本，一行是一段，UTF-8 编码

退出码
  0   check：每份文稿都可以提交；tallies：每份文稿都已读取
  1   check：有文稿还有必改的地方
  2   有文件无法读取，或命令写得不对；其他文件照样处理
`,
  seeHelp: "用 chengwen --help 查看用法。",
  unknownCommand: (name: string) => `没有“${name}”这个命令。`,
  noFiles: "没有指定文件。",
  unknownFormat: (format: string) => `没有“${format}”这种输出格式，可以用 text、json 或 html。`,
  unknownTalliesFormat: (format: string) => `没有“${format}”这种输出格式，可以用 text 或 json。`,
  badOptions: (option: string) => `选项有误：${option}`,
  profileRefused: (file: string, line: number, reason: string) => `${file}:${line}: 设置不能使用：${reason}。`,
  cannotRead: (file: string, reason: string) => `${file}: ${reason}`,
  notFound: "找不到这个文件。",
  noAccess: "没有权限读取这个文件。",
  isFolder: "这是一个文件夹，请指定文稿。",
  readFailed: "文件无法读取。",
  notText: "这不是纯文本文件。",
  broke: (name: string) => `处理时出了错，没有查完（${name}）。`,
  crashed: (name: string) => `程序出了错，没有查完（${name}）。`,
  tooLargeFile: "文件太大，没有读取。请确认文件来源，或拆成几份再试。",
  decodedAsUtf16: (file: string) => `${file}: 按 UTF-16 读取。`,
  decodedAsGb18030: (file: string) => `${file}: 不是 UTF-8 编码，按 GB18030 读取。`,
  unknownNumberFormats: (file: string, formats: string) => `${file}: 有不认识的自动编号格式（${formats}），按 1、2、3 显示。`,
  revisions: (file: string) => `${file}: 文稿里有修订，已删除的字没有检查。`,
  ready: "可以提交",
  notReady: "还不能提交",
  counts: (must: number, should: number, hint: number) => `必改 ${must} 处，建议 ${should} 处，参考 ${hint} 处`,
  levels: { must: "必改", should: "建议", hint: "参考" } satisfies Record<Level, string>,
  levelSigns: { must: "必", should: "建", hint: "参" } satisfies Record<Level, string>,
  standard: (clause: string) => `国标 ${clause}`,
  custom: "行文惯例",
  office: "本单位",
  replacement: (text: string) => `改为“${text}”`,
  remove: "删去",
  stories: { body: "正文", header: "页眉", footer: "页脚", footnote: "脚注", textbox: "文本框" },
  reportTitle: "文稿检查结果",
  findings: "检查结果",
  noFindings: "没有发现问题。",
  notListed: (listed: number, more: number) => `这里只列出前 ${listed} 处，另有 ${more} 处没有列出。`,
  noOtherFindings: (ignored: number) => `除了已忽略的 ${ignored} 处，没有其他要看的地方。`,
  talliesOf: (file: string, total: number, left: number) => `${file}: 要填的数 ${total} 项，还差 ${left} 项`,
  noSection: "（标题之前）",
  approx: (words: string) => `（${words}）`,
  paragraphs: (numbers: string) => `第 ${numbers} 段`,
  paragraph: (number: number) => `第 ${number} 段`,
} as const;
