import { baseStyle, sansFonts } from "../../html/base-style";

/** Looks of the report. Levels differ by colour, by line and by the word in the sign, so that a grey print shows them too. */
export const styleSheet = `${baseStyle}
.findings, .sign, .label { font-family: ${sansFonts}; }
.file + .file { border-top: 2px solid #888; margin-top: 3em; }
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
@media print { mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .file + .file { break-before: page; border: 0; } }
`;
