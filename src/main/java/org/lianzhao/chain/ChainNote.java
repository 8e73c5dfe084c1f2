package org.lianzhao.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A remark that a map's file makes about a segment's firms without naming one. */
public record ChainNote(
        UUID segmentId, String text, @Nullable String textEn) {}
