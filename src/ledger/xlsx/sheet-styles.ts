import { MAIN } from "./fixed-parts";

/** The cell styles by what the cell is for: indices into the styles below. */
export const STYLE_OF = { plain: 0, note: 1, title: 2, text: 3, centred: 4, input: 5, hidden: 6 } as const;

const font = (size: number, rest = ""): string => `<font>${rest}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`;
const solid = (colour: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const edge = (side: string): string => `<${side} style="thin"><color rgb="FF808080"/></${side}>`;

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** 49 is text: what is typed stays as typed. */
  readonly format: number;
  readonly horizontal: "left" | "center";
}

const xf = ({ font: fontId, fill, border, format, horizontal }: Look): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;

const LOOKS: readonly Look[] = [
  { font: 2, fill: 0, border: 0, format: 0, horizontal: "left" },
  { font: 1, fill: 2, border: 1, format: 0, horizontal: "center" },
  { font: 0, fill: 0, border: 1, format: 0, horizontal: "left" },
  { font: 0, fill: 0, border: 1, format: 0, horizontal: "center" },
  { font: 0, fill: 3, border: 1, format: 0, horizontal: "center" },
  { font: 2, fill: 0, border: 1, format: 49, horizontal: "left" },
];

/** The part with the styles: cells with thin lines, grey titles, light yellow where something is to be filled in. */
export const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="3">${font(11)}${font(11, "<b/>")}${font(10, '')}</fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid("E7E6E6")}${solid("FFF9E5")}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="${LOOKS.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${LOOKS.map(xf).join("")}</cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
