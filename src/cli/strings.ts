import type { Level } from "../checks/types";

/** What the command says. */
export const strings = {
  help: `成文：检查文稿里不能交出去的地方。文稿只在本机读取，不上传。

用法
  chengwen check 文件…          检查一份或多份文稿

check 的选项
  --format text|json|html       输出格式，默认 text
  --profile 文件                 本单位的设置（JSON）
  --help                        显示这份说明

文件
  .docx                         Word 文稿
  .txt                          纯文本，一行是一段，UTF-8 编码

退出码
  0   每份文稿都可以提交
  1   有文稿还有必改的地方
  2   有文件无法读取，或命令写得不对；其他文件照样检查
`,
  seeHelp: "用 chengwen --help 查看用法。",
  unknownCommand: (name: string) => `没有“${name}”这个命令。`,
  noFiles: "没有指定要检查的文件。",
  unknownFormat: (format: string) => `没有“${format}”这种输出格式，可以用 text、json 或 html。`,
  badOptions: (option: string) => `选项有误：${option}`,
  profileRefused: (file: string, line: number, reason: string) => `${file}:${line}: 设置不能使用：${reason}。`,
  cannotRead: (file: string, reason: string) => `${file}: ${reason}`,
  notFound: "找不到这个文件。",
  noAccess: "没有权限读取这个文件。",
  isFolder: "这是一个文件夹，请指定文稿。",
  readFailed: "文件无法读取。",
  notText: "这不是纯文本文件。",
  decodedAsGb18030: (file: string) => `${file}: 不是 UTF-8 编码，按 GB18030 读取。`,
  unknownNumberFormats: (file: string, formats: string) => `${file}: 有不认识的自动编号格式（${formats}），按 1、2、3 显示。`,
  revisions: (file: string) => `${file}: 文稿里有修订，已删除的字没有检查。`,
  ready: "可以提交",
  notReady: "还不能提交",
  counts: (must: number, should: number, hint: number) => `必改 ${must} 处，建议 ${should} 处，提示 ${hint} 处`,
  levels: { must: "必改", should: "建议", hint: "提示" } satisfies Record<Level, string>,
  levelSigns: { must: "必", should: "建", hint: "提" } satisfies Record<Level, string>,
  standard: (clause: string) => `国标 ${clause}`,
  custom: "惯例",
  office: "本单位",
  replacement: (text: string) => `改为“${text}”`,
  remove: "删去",
  stories: { body: "正文", header: "页眉", footer: "页脚", footnote: "脚注", textbox: "文本框" },
  reportTitle: "文稿检查结果",
  findings: "检查结果",
  noFindings: "没有发现问题。",
  paragraph: (number: number) => `第 ${number} 段`,
} as const;
