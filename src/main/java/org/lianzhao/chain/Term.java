package org.lianzhao.chain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A word kept with a segment, in its place among those of its kind. */
@Embeddable
record Term(@Enumerated(EnumType.STRING) TermKind kind, int position, String word) {}
