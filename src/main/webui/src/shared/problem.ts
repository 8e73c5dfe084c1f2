/** One field of a request that cannot be used, and how to mend it. */
export interface Violation {
  field: string;
  message: string;
}

/** A refusal of the backend, in the reader's language. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** The stable last word of the problem's type, such as `stale`. */
    readonly code: string,
    readonly detail: string,
    readonly violations: Violation[] = [],
    /** What a gate still asks for. */
    readonly missing: { field: string; text: string }[] = [],
    /** What else the problem's body holds, such as how far something has got. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
  }

  /** Records that may be the same as the refused one. */
  get matches(): unknown[] {
    return (this.members.matches as unknown[] | undefined) ?? [];
  }

  /** What is wrong with this field, if anything. */
  of(field: string): string | undefined {
    return this.violations.find((violation) => violation.field === field)?.message;
  }

  /** The record is not there, or not for this reader; which of the two is nobody's business. */
  get isAbsence(): boolean {
    return this.status === 404;
  }
}

/** The server gave no answer at all. */
export const UNREACHABLE = "unreachable";

/** The person is no longer signed in, and there is something on the screen that should not be lost. */
export const SIGNED_OUT = "signed-out";

/** Somebody else changed the record meanwhile. */
export const STALE = "stale";

/** As above, but the record has been read again since: saving once more will do. */
export const REFRESHED = "refreshed";
