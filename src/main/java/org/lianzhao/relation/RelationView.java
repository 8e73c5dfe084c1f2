package org.lianzhao.relation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;

/**
 * What another firm is to the one whose page is read.
 *
 * @param asOf the year, month or day it is stated for; null where the source does not tell
 */
record RelationView(
        UUID id,
        int version,
        UUID companyId,
        String companyName,
        RelationRole role,
        @Nullable String asOf,
        String source,
        @Nullable FirmEvidence evidence,
        Instant recordedAt,
        String recordedBy) {

    // as queries read it
    RelationView(FirmRelation relation, UUID company, String name) {
        this(
                relation.getId(),
                relation.getVersion(),
                company,
                name,
                relation.roleOf(company),
                relation.getAsOf(),
                relation.getSourceNote(),
                relation.getEvidence(),
                relation.getRecordedAt(),
                relation.getRecordedByName());
    }
}
