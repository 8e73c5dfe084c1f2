package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.company.CompaniesMerged;
import org.lianzhao.company.CompaniesParted;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.persistence.WorkLock;

/**
 * Compares first talks where two records turn out to be one firm: two who are protected are in conflict from then on. Where the
 * merge is undone, a conflict that still waits is about nothing and is withdrawn; one that was settled stays settled, and so
 * does what was done about it.
 */
@ApplicationScoped
class JoinedFirms {
    private final OwnedLeads owned;
    private final Rivals rivals;
    private final MootConflicts moot;
    private final WorkLock lock;

    JoinedFirms(OwnedLeads owned, Rivals rivals, MootConflicts moot, WorkLock lock) {
        this.owned = owned;
        this.rivals = rivals;
        this.moot = moot;
        this.lock = lock;
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes CompaniesMerged merged) {
        List<OwnedLead> leads = owned.onFirms(List.of(merged.subject().id()));
        if (leads.size() > 1) {
            lock.hold(FirstTalks.WORK); // nobody becomes the first on it meanwhile
            rivals.joined(leads);
        }
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes CompaniesParted parted) {
        moot.look(owned.onFirms(firms(parted)).stream().map(OwnedLead::id).toList());
    }

    private static List<UUID> firms(Change parted) {
        Object gone = parted.after().get("goneId");
        return Stream.concat(
                        Stream.of(parted.subject().id()),
                        Stream.ofNullable(gone).map(id -> UUID.fromString(id.toString())))
                .toList();
    }
}
