package org.lianzhao.notice;

import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt to send something.
 *
 * @param error what went wrong, shortened, without any secret; null where nothing did
 */
record Sent(Outcome outcome, @Nullable String error) {
    private static final int LONGEST = 300;

    /** How it ended. */
    enum Outcome {
        /** It was taken. */
        SENT,
        /** Nobody answered in time. */
        TIMED_OUT,
        /** Nobody was reached. */
        UNREACHABLE,
        /** The answer was an error by its status. */
        FAULT,
        /** The answer said that it was not taken. */
        REFUSED,
        /** The answer was none that anybody understands. */
        JUNK
    }

    static Sent well() {
        return new Sent(Outcome.SENT, null);
    }

    static Sent badly(Outcome outcome, String error) {
        String line = error.replaceAll("\\s+", " ").strip();
        return new Sent(outcome, line.substring(0, Math.min(line.length(), LONGEST)));
    }

    boolean isSent() {
        return outcome == Outcome.SENT;
    }
}
