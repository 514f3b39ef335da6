export interface MonthFigure {
  /** `yyyy-MM` in Danish time. */
  readonly month: string;
  /** In øre, with VAT, less credit notes. */
  readonly posted: number;
  /** In øre, with VAT: what approvals of the month add up to; reductions count against it. */
  readonly approved: number;
}

/** Sums of posted invoices and of approvals, for key figures. */
export abstract class PostingFigures {
  /** The months since an instant in which something was posted or approved. */
  abstract byMonth(companyId: string, since: Date): Promise<readonly MonthFigure[]>;
}
