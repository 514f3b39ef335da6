export const MOISTURE_UNITS = ['wood-moisture', 'relative-humidity', 'wme', 'digits'] as const;
export type MoistureUnit = (typeof MOISTURE_UNITS)[number];

export const SIGNATORIES = ['policyholder', 'contractor'] as const;
export type Signatory = (typeof SIGNATORIES)[number];

export interface ReportRoom {
  readonly id: string;
  readonly name: string;
}

export interface ReportAnswer {
  readonly questionId: string;
  /** Null for questions that are not asked for each room. */
  readonly roomId: string | null;
  /** A text, an option, `yes`, `no`, `not-relevant`, or a decimal number such as `12.5`. */
  readonly value: string;
}

/** A photo among the files of the task. */
export interface ReportPhoto {
  readonly fileId: string;
  readonly roomId: string | null;
  readonly caption: string | null;
  /** ISO 8601 in UTC. */
  readonly takenAt: string | null;
}

export interface Reading {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** A decimal number. */
  readonly value: string;
}

/** A place that is measured again and again until it is dry. */
export interface MeasuringPoint {
  readonly id: string;
  readonly name: string;
  readonly roomId: string | null;
  readonly material: string | null;
  readonly unit: MoistureUnit;
  /** Dry is a reading of at most this. */
  readonly target: string;
  readonly readings: readonly Reading[];
}

export interface ReportContent {
  readonly visitedAt: string | null;
  readonly rooms: readonly ReportRoom[];
  readonly answers: readonly ReportAnswer[];
  readonly photos: readonly ReportPhoto[];
  readonly points: readonly MeasuringPoint[];
  readonly remarks: string | null;
}

export interface Signature {
  readonly id: string;
  readonly signatory: Signatory;
  readonly name: string;
  /** The strokes as an SVG path in a field of 600 by 200. */
  readonly path: string;
  readonly signedAt: string;
  /** False once what was signed has changed. */
  readonly isValid: boolean;
}

/** What the report says about its task, as it was when the report was finished. */
export interface ReportFacts {
  readonly referenceNumber: string | null;
  readonly scalepointCaseNumber: string | null;
  readonly caseName: string | null;
  readonly insurerName: string;
  readonly policyNumber: string | null;
  readonly policyholder: string | null;
  readonly address: string | null;
  readonly damage: string | null;
  readonly damageDate: string | null;
  readonly company: {
    readonly name: string;
    readonly cvr: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly address: string | null;
  };
  readonly finishedBy: string;
}
