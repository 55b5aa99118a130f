/** Chinese text without serifs, by the names that Mac, Windows and Linux have for it. */
export const sansFonts = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** Looks that all our pages share: the text, its headings and the verdict. The verdict is told by words and a bar, so that a grey print shows it. */
export const baseStyle = `
:root { color-scheme: light; }
body { max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1b1b1b; background: #fff; font: 16px/1.8 "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
h1, h2, h3, .verdict { font-family: ${sansFonts}; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; overflow-wrap: anywhere; } h3 { font-size: 1em; margin: 1.6em 0 .4em; color: #444; }
.verdict { padding: .4em .8em; border-left: 6px solid; background: #f4f4f4; }
.verdict.ready { border-color: #107c10; } .verdict.not-ready { border-color: #b10e1c; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
