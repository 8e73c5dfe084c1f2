package org.lianzhao.company;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.document.Documents;

/** Lets the documents of a firm follow it where two records turn out to be one; the room that keeps them knows no firm. */
@Singleton
class MergedDocuments extends FollowingRows {
    private static final HeldColumn SUBJECT = new HeldColumn("document", "subject_id", true);
    private static final String OF_FIRMS = "t.subject_kind = '" + CompanyDocuments.KIND + "'";

    private final Documents documents;

    MergedDocuments(FirmRows rows, Documents documents) {
        super(rows, OF_FIRMS, SUBJECT);
        this.documents = documents;
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        return Map.of("documents", documents.count(CompanyDocuments.KIND, firm));
    }
}
