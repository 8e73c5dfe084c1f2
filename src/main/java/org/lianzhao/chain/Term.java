package org.lianzhao.chain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A word kept with a segment, in its place among those of its kind; only a technology can be {@code critical} (卡脖子). */
@Embeddable
record Term(@Enumerated(EnumType.STRING) TermKind kind, int position, String word, boolean critical) {
    Term(TermKind kind, int position, String word) {
        this(kind, position, word, false);
    }
}
