import type { DocumentSnapshot, Place, TextRange } from "../snapshot/types";
import type { OwnPhrases } from "../phrases/phrase-at";
import type { LabelForm } from "./numbering/label";
import type { ReportKind } from "./structure/report-kinds";

/** 必改 / 建议 / 参考 */
export type Level = "must" | "should" | "hint";

/** 漏填 / 序号 / 旧稿痕迹 / 文字 / 结构: the groups of the list in the pane. */
export type RuleFamily = "placeholder" | "numbering" | "residue" | "text" | "structure";

/** Where a rule comes from: 国标 (with its clause), a regulation of the party or the state, 惯例, 本单位. */
export type Basis =
  | { readonly kind: "standard"; readonly clause: string }
  /** The regulation's title with its article, as it is cited. */
  | { readonly kind: "regulation"; readonly clause: string }
  | { readonly kind: "custom" }
  | { readonly kind: "office" };

/** One sentence in both languages of the pane; `{name}` stands for a value of the finding's data. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export interface Edit {
  readonly range: TextRange;
  readonly text: string;
}

export interface Fix {
  readonly edits: readonly Edit[];
}

/** What a rule found at one place. Plain data: no callback, no proxy. */
export interface Finding extends Place {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** Present only when the right text is certain. */
  readonly fix?: Fix;
  /** Another place that explains this one, for example the first of two equal numbers. */
  readonly related?: readonly TextRange[];
}

/** A finding as the run hands it on: with the level in force and an id that is stable while the text is. */
export interface ReportedFinding extends Finding {
  readonly id: string;
  readonly level: Level;
  readonly family: RuleFamily;
}

export interface Profile {
  /** The writer's own unit, as it should stand in the report. */
  readonly unit?: string;
  /** The unit's party organisation; the check itself does not look at it, an office hands it on with its settings. */
  readonly party?: string;
  /** The year that the report is about. */
  readonly reportYear?: number;
  /** Level in force by rule id; "off" switches the rule off. */
  readonly rules?: Readonly<Record<string, Level | "off">>;
  /** Names of places and units that belong in the writer's reports, beside the unit itself. */
  readonly places?: readonly string[];
  /** The kind of report, when it is not to be read from the title. */
  readonly kind?: ReportKind;
  /** The office's own order of number forms, from the highest level down. */
  readonly scheme?: readonly LabelForm[];
  readonly words?: {
    /** Words that no rule about words should report. */
    readonly allow?: readonly string[];
    readonly confused?: readonly { readonly wrong: string; readonly right: string }[];
  };
  /** The office's own wording of the phrases that lead a report, in place of the current ones. */
  readonly phrases?: OwnPhrases;
  /** The numbers of last year's report by name and unit, as readFigures names them; put in by the caller that read it. */
  readonly lastYear?: readonly { readonly label: string; readonly unit: string; readonly amount: number; readonly text: string }[];
  /** Findings that this office never wants to see: all of a rule, or a rule's findings on one word. */
  readonly ignored?: readonly { readonly rule: string; readonly excerpt?: string }[];
}

export interface Rule {
  /** thing-fault, the file's name. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly level: Level;
  readonly basis: Basis;
  /** What the rule is about, one line, for the list in the pane and the rule's page. */
  readonly title: Message;
  readonly messages: Readonly<Record<string, Message>>;
  /** Texts of one or more lines; in `bad` the expected ranges stand between 「 and 」 and are not part of the text. */
  readonly examples: {
    readonly good: readonly string[];
    readonly bad: readonly string[];
    /** What the caller must have told for the examples to be read so, for example last year's numbers. */
    readonly profile?: Profile;
  };
  check(snapshot: DocumentSnapshot, profile: Profile): readonly Finding[];
}
