/** The move of a roll-over: years of the report by `by`, usually one. */
export interface YearMove {
  /** The year that the report was about. */
  readonly from: number;
  readonly by: number;
}
