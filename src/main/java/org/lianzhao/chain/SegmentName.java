package org.lianzhao.chain;

import java.util.UUID;

/** A segment where only its name is shown. */
public record SegmentName(UUID id, String code, String name, String nameEn) {}
