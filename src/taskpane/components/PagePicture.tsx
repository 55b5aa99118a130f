import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fonts, latinFont, type FontKey } from "../../ooxml/fonts";
import type { LinePiece, Page, PageLine } from "../../ooxml/lay-out-pages";
import { footer, paper, size } from "../../ooxml/page";
import { paragraphStyles } from "../../ooxml/styles";

/** Paper is white and ink is black under every theme. */
const colours = { paper: "#ffffff", ink: "#1b1b1b", field: "#fff0b3", fieldInk: "#5c3b00" } as const;

const useStyles = makeStyles({
  page: { display: "block", flexShrink: 0, width: "100%", height: "auto", boxShadow: tokens.shadow4, backgroundColor: colours.paper },
});

interface PagePictureProps {
  readonly className?: string | undefined;
  readonly page: Page;
  /** From 1. */
  readonly number: number;
  readonly label: string;
}

/** One page as it will about look, in twips of paper. */
export function PagePicture({ className, page, number, label }: PagePictureProps) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.page, className)} viewBox={`0 0 ${paper.width} ${paper.height}`} role="img" aria-label={label} data-page={number}>
      <rect width={paper.width} height={paper.height} fill={colours.paper} />
      {page.lines.map((line, at) => (
        <Line key={at} line={line} />
      ))}
      <PageNumber number={number} />
    </svg>
  );
}

function Line({ line }: { readonly line: PageLine }) {
  return line.pieces.map((piece, at) => <Piece key={at} line={line} piece={piece} />);
}

function Piece({ line, piece }: { readonly line: PageLine; readonly piece: LinePiece }) {
  const style = paragraphStyles[line.style];
  const em = (style.size ?? size.text) * 10;
  const font = piece.lead === 2 ? "kai" : style.font;
  const isBold = style.bold === true || piece.lead === 3;
  const x = paper.left + piece.left;
  const bottom = paper.top + line.bottom;
  return (
    <>
      {piece.isField && <rect x={x} y={bottom - (line.height + em) / 2} width={piece.width} height={em} rx={30} fill={colours.field} data-field />}
      <text
        x={x}
        y={baseline(bottom, line.height, em)}
        fontSize={em}
        fontFamily={familyOf(font)}
        fontWeight={isBold ? "bold" : "normal"}
        fill={piece.isField ? colours.fieldInk : colours.ink}
        textLength={piece.width}
        lengthAdjust="spacing"
        xmlSpace="preserve"
      >
        {piece.text}
      </text>
    </>
  );
}

/** One character from the right on odd pages, from the left on even ones (GB/T 9704-2012, 7.5). */
function PageNumber({ number }: { readonly number: number }) {
  const em = size.pageNumber * 10;
  const isOdd = number % 2 === 1;
  return (
    <text
      x={isOdd ? paper.width - paper.right - em : paper.left + em}
      y={baseline(paper.height - footer.fromEdge, footer.line, em)}
      fontSize={em}
      fontFamily={familyOf("song")}
      fill={colours.ink}
      textAnchor={isOdd ? "end" : "start"}
    >
      {`— ${number} —`}
    </text>
  );
}

/** Chinese characters sit an eighth of their height below the baseline. */
function baseline(bottom: number, height: number, em: number): number {
  return bottom - (height - em) / 2 - em / 8;
}

/** The family's own name, what else it is called, and what the browser has of the kind. */
function familyOf(key: FontKey): string {
  const names = [fonts[key].name, ...fonts[key].others, latinFont].map((name) => `"${name}"`);
  return [...names, key === "hei" ? "sans-serif" : "serif"].join(", ");
}
