/** Looks of the report. Levels differ by colour, by line and by the word in the sign, so that a grey print shows them too. */
export const styleSheet = `
:root { color-scheme: light; }
body { max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1b1b1b; background: #fff; font: 16px/1.8 "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
h1, h2, h3, .verdict, .findings, .sign, .label { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; overflow-wrap: anywhere; } h3 { font-size: 1em; margin: 1.6em 0 .4em; color: #444; }
.file + .file { border-top: 2px solid #888; margin-top: 3em; }
.verdict { padding: .4em .8em; border-left: 6px solid; background: #f4f4f4; }
.verdict.ready { border-color: #107c10; } .verdict.not-ready { border-color: #b10e1c; }
.findings { padding-left: 0; list-style: none; font-size: .9em; }
.findings li { padding: .3em 0; border-bottom: 1px solid #ddd; break-inside: avoid; overflow-wrap: anywhere; }
.findings b { font-weight: 700; border-bottom: 2px solid; } .basis { color: #555; } .fix { text-decoration: underline; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; } .text h3 { white-space: normal; }
.text p { margin: 0 0 .2em; } .text .cell { margin-left: 2em; border-left: 1px solid #999; padding-left: .6em; }
.label { color: #555; }
mark { color: inherit; background: none; }
mark.must { background: #fff1a8; border-bottom: 3px double #b10e1c; }
mark.should { background: #dff3d8; border-bottom: 2px solid #0b6a0b; }
mark.hint { border-bottom: 2px dotted #005a9e; }
.sign { font-size: .7em; padding: 0 .3em; border: 1px solid; border-radius: .3em; text-decoration: none; white-space: nowrap; }
.sign.must { color: #b10e1c; } .sign.should { color: #0b6a0b; } .sign.hint { color: #005a9e; }
.sign:focus-visible { outline: 3px solid #005a9e; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } mark, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .file + .file { break-before: page; border: 0; } }
`;
