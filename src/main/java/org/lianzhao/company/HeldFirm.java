package org.lianzhao.company;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Refused;

/** A firm whose row is held: what a merge has to know before it begins. */
record HeldFirm(UUID id, int version, String name, @Nullable UUID mergedTo) {

    void expect(@Nullable Integer seen) {
        if (seen != null && seen != version) {
            throw Refused.stale();
        }
    }

    void requireOwn() {
        if (mergedTo != null) {
            throw new Refused("company-merged", name);
        }
    }

    boolean isMergedWith(UUID other) {
        return Objects.equals(mergedTo, other);
    }
}
