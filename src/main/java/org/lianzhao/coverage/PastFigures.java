package org.lianzhao.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers how segments were covered on a day that is over. Asked of every bean. */
public interface PastFigures {
    /** The figures of these segments at the end of the day, by segment; one of which none are on record is left out. */
    Map<UUID, SegmentFigures> on(Collection<UUID> segments, LocalDate day);

    /** When the last figures of a chain were reckoned on that day; nothing where that is not on record. */
    Optional<Instant> reckoned(UUID chain, LocalDate day);
}
