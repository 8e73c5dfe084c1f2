package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows what a side says: a document, or a follow-up.
 *
 * @param kind how somebody was in touch; {@code DOCUMENT} for a document
 * @param text what it is called, or what was written, without what belongs to persons
 */
record EvidenceView(UUID id, String kind, @Nullable LocalDate on, String text) {}
