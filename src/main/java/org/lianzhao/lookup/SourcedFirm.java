package org.lianzhao.lookup;

import java.time.LocalDate;

/**
 * A firm as a source outside had it.
 *
 * @param on the day for which the source said so; the one on which it did, where it named none
 */
public record SourcedFirm(String source, LocalDate on, FoundFirm firm) {}
