package org.lianzhao.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.NewMerge;

/**
 * What somebody says of a case.
 *
 * @param keep the record that goes on; where it is not said, the one that is proposed
 * @param keptVersion its version as the caller saw it
 * @param goneVersion that of the other
 * @param take the fields whose value is the other one's from now on
 * @param confirm that they are one firm although their credit codes differ
 * @param seen the state of the case as the caller saw it; null for one that waits
 */
record CaseDecision(
        @NotNull CaseOutcome outcome,
        @Nullable UUID keep,
        @Nullable Integer keptVersion,
        @Nullable Integer goneVersion,
        @Nullable @Size(max = 20) List<@NotNull String> take,
        @Nullable Boolean confirm,
        @Nullable CaseState seen) {

    /** A word on a case. */
    enum CaseOutcome {
        /** 同一家. */
        SAME,
        /** 不是. */
        DIFFERENT,
        /** 以后再说. */
        LATER,
        /** 放回待定: takes back that it is another firm, or a matter for later. */
        OPEN
    }

    /** The state that a case is in from now on. */
    CaseState said() {
        return CaseState.valueOf(outcome.name());
    }

    NewMerge merging(UUID gone) {
        return new NewMerge(gone, keptVersion, goneVersion, take, confirm);
    }
}
