package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions about records that others stand for. */
@ApplicationScoped
class FormerRecordRepository {
    private static final String FORMER =
            "select new org.lianzhao.company.FormerRecord(c.id, c.mergedToId, c.creditCode) from Company c where ";

    private final EntityManager database;

    FormerRecordRepository(EntityManager database) {
        this.database = database;
    }

    /** Records that were merged with these firms, by firm: whoever means one of them means the firm. */
    Map<UUID, List<FormerRecord>> of(Collection<UUID> companies) {
        return companies.isEmpty()
                ? Map.of()
                : database.createQuery(FORMER + "c.mergedToId in :ids", FormerRecord.class)
                        .setParameter("ids", companies)
                        .getResultStream()
                        .collect(Collectors.groupingBy(FormerRecord::mergedTo));
    }

    /** The record of a firm and those that were merged with it. */
    List<FirmRecord> recordsOf(UUID firm) {
        return database.createQuery("""
                        select new org.lianzhao.company.FirmRecord(c.id, c.name, c.batchId, c.batchRow)
                        from Company c where c.id = :firm or c.mergedToId = :firm
                        """, FirmRecord.class)
                .setParameter("firm", firm)
                .getResultList();
    }

    /** The firms that stand for records with these codes which were merged with others, by code. */
    Map<String, UUID> standingFor(Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? Map.of()
                : database.createQuery(
                                FORMER + "c.creditCode in :codes and c.mergedToId is not null", FormerRecord.class)
                        .setParameter("codes", creditCodes)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                FormerRecord::creditCode, FormerRecord::mergedTo, (one, other) -> one));
    }

    /** The firm that stands for the record with this code, where that was merged with another. */
    Optional<UUID> standingFor(@Nullable String creditCode) {
        return creditCode == null
                ? Optional.empty()
                : database.createQuery(FORMER + "c.creditCode = :code and c.mergedToId is not null", FormerRecord.class)
                        .setParameter("code", creditCode)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultStream()
                        .map(FormerRecord::mergedTo)
                        .findFirst();
    }
}
