package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.document.Documents;

/** Lets the documents of a firm follow it where two records turn out to be one; the room that keeps them knows no firm. */
@ApplicationScoped
class MergedDocuments implements MergeParticipant {
    private static final HeldColumn SUBJECT = new HeldColumn("document", "subject_id", true);
    private static final String OF_FIRMS = "t.subject_kind = '" + CompanyDocuments.KIND + "'";

    private final FirmRows rows;
    private final Documents documents;

    MergedDocuments(FirmRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    @Override
    public Set<String> columns() {
        return Set.of(SUBJECT.name());
    }

    @Override
    public void join(MergedPair pair) {
        rows.move(SUBJECT, pair, OF_FIRMS);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(SUBJECT, pair);
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        return Map.of("documents", documents.count(CompanyDocuments.KIND, firm));
    }
}
