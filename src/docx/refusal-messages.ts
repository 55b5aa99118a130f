import type { RefusalReason } from "./types";

/** What the writer is told about a file that cannot be read: what it is, and what to do. */
export const refusalMessages: Readonly<Record<RefusalReason, { readonly zh: string; readonly en: string }>> = {
  "empty-file": {
    zh: "文件是空的，里面没有内容。请确认文件已经保存或下载完整。",
    en: "The file is empty. Please make sure that it was saved or downloaded completely.",
  },
  "owner-file": {
    zh: "这是 Word 打开文稿时生成的临时文件，不是文稿本身。请关闭 Word 后选择同名的正式文稿。",
    en: "This is a temporary file that Word keeps while a document is open. Please close Word and choose the document itself.",
  },
  "password-protected": {
    zh: "文稿设有打开密码。请在 Word 里打开，取消密码并保存后再试。",
    en: "The document is protected by a password. Please open it in Word, remove the password and save it.",
  },
  "old-word": {
    zh: "这是旧版 Word 文稿（.doc）。请在 Word 里打开，另存为 .docx 后再试。",
    en: "This is a document of an old Word version (.doc). Please open it in Word and save it as .docx.",
  },
  "other-old-office": {
    zh: "这是旧版办公软件的文件，不是 .docx 文稿。如果它是文稿，请用原来的软件打开，另存为 .docx 后再试。",
    en: "This is a file of an older office program and not a .docx. If it is a document, please open it there and save it as .docx.",
  },
  "open-document": {
    zh: "这是 OpenDocument 格式的文件，只是名称像 .docx。请打开后另存为 .docx 再试。",
    en: "This is an OpenDocument file under another name. Please open it and save it as .docx.",
  },
  "other-format": {
    zh: "这不是 .docx 文稿，而是其他格式的文件。请用 Word 打开，另存为 .docx 后再试。",
    en: "This file has another format than .docx. Please open it in Word and save it as .docx.",
  },
  "office-encrypted": {
    zh: "文件内容无法识别，可能已被单位的加密软件加密。请在装有加密软件的电脑上解密后再试。",
    en: "The content cannot be recognised; it may be encrypted by your office's protection software. Please decrypt the file first.",
  },
  "empty-zip": {
    zh: "文件里没有任何文稿内容。请重新取得这份文稿。",
    en: "There is nothing in this file. Please get the document again.",
  },
  "zip-password": {
    zh: "文件是带密码的压缩包。请先解压，再选择里面的文稿。",
    en: "The file is an archive with a password. Please unpack it and choose the document inside.",
  },
  damaged: {
    zh: "文件已损坏或没有传完整。请重新取得这份文稿，或在 Word 里打开修复后另存。",
    en: "The file is damaged or incomplete. Please get it again, or let Word repair it and save it.",
  },
  "too-large": {
    zh: "文件展开后过大，不像正常的文稿，没有读取。请确认文件来源。",
    en: "The file becomes unusually large when unpacked and was not read. Please make sure where it comes from.",
  },
  "too-many": {
    zh: "文件里的段落、表格等内容多得不像正常的文稿，没有读取。请确认文件来源，或拆成几份再试。",
    en: "The file holds more paragraphs, tables and the like than any document and was not read. Please make sure where it comes from, or split it.",
  },
  "too-long": {
    zh: "文件里的文字太多，超过两千页的文稿，没有读取。请拆成几份再试。",
    en: "The file holds more text than a document of two thousand pages and was not read. Please split it.",
  },
  "too-deep": {
    zh: "文件内部一层套一层，层数多得不像正常的文稿，没有读取。请在 Word 里打开，另存为新的 .docx 后再试。",
    en: "The file is nested more deeply than any document and was not read. Please open it in Word and save it anew as .docx.",
  },
  "too-tangled": {
    zh: "文件内部反复引用，没有读取。请在 Word 里打开，另存为新的 .docx 后再试。",
    en: "The file refers to the same things over and over and was not read. Please open it in Word and save it anew as .docx.",
  },
  encoding: {
    zh: "文件里的文字用了不认识的编码，没有读取。请在 Word 里打开，另存为新的 .docx 后再试。",
    en: "The text in the file has an unknown encoding and was not read. Please open it in Word and save it anew as .docx.",
  },
  doctype: {
    zh: "文件里有正常文稿不会有的外部引用声明，没有读取。请在 Word 里打开，另存为新的 .docx 后再试。",
    en: "The file holds a document type declaration, which no document should have, and was not read. Please save it anew as .docx in Word.",
  },
  "no-main-document": {
    zh: "这是一个压缩包，里面没有 Word 文稿的正文。请选择 .docx 文稿。",
    en: "This is an archive without the main part of a Word document. Please choose a .docx document.",
  },
  "not-word": {
    zh: "这是其他办公软件的文件，例如表格或幻灯片，不是 Word 文稿。请选择 .docx 文稿。",
    en: "This is a file of another office program, for example a spreadsheet or slides. Please choose a .docx document.",
  },
};
