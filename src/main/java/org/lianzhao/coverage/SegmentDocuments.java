package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Residents;
import org.lianzhao.document.DocumentSubject;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Missing;

/**
 * The documents of a segment: who reads the chains sees them, also where the segment left the maps; who decides about
 * segments adds to them while it stands on one.
 */
@ApplicationScoped
class SegmentDocuments implements DocumentSubject {
    static final String KIND = "segment";

    private final ChainMaps chains;
    private final StatusRepository statuses;
    private final Residents residents;
    private final Acting acting;

    SegmentDocuments(ChainMaps chains, StatusRepository statuses, Residents residents, Acting acting) {
        this.chains = chains;
        this.statuses = statuses;
        this.residents = residents;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> readable(UUID id) {
        return acting.person().may(Right.READ_CHAINS)
                ? chains.lastNames(List.of(id)).stream().findFirst().map(SegmentDocuments::subject)
                : Optional.empty();
    }

    @Override
    public Subject held(UUID id) {
        if (!acting.person().may(Right.READ_CHAINS)) {
            throw new Missing(KIND, id);
        }
        chains.hold(id);
        Subject now = named(id).orElseThrow(() -> new Missing(KIND, id));
        if (!acting.person().may(Right.EDIT_CHAINS)) {
            throw new Forbidden("forbidden");
        }
        return now;
    }

    @Override
    public boolean restsOn(UUID document) {
        return statuses.restsOn(document) || residents.verifiedBy(document);
    }

    private Optional<Subject> named(UUID id) {
        return chains.names(List.of(id)).stream().findFirst().map(SegmentDocuments::subject);
    }

    private static Subject subject(SegmentName segment) {
        return new Subject(KIND, segment.id(), segment.name());
    }
}
