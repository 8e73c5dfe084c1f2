package org.lianzhao.chain;

import org.jspecify.annotations.Nullable;

/** What was said of a segment's supply and of what to do about it, in the codes of the feature that keeps it. */
public record SegmentVerdict(String status, @Nullable String action) {}
