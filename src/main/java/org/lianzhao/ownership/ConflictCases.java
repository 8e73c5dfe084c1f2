package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What others may ask about conflicts, for those who are to settle them. */
@ApplicationScoped
public class ConflictCases {
    private final ConflictRepository conflicts;

    ConflictCases(ConflictRepository conflicts) {
        this.conflicts = conflicts;
    }

    /** Those with these keys, whoever asks: who is told of one is told only of leads that he may see. */
    @Transactional
    public List<ConflictCase> among(Collection<UUID> ids) {
        return conflicts.among(ids).stream().map(ConflictCase::of).toList();
    }

    /** Those that wait though the day until which they were to be settled has passed, since that day at the earliest. */
    @Transactional
    public List<ConflictCase> overdue(LocalDate since, LocalDate today) {
        return conflicts.overdue(since, today).stream().map(ConflictCase::of).toList();
    }
}
