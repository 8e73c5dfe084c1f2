package org.lianzhao.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.lianzhao.shared.problem.Missing;

/** Questions about the lists that firms stand in. */
@ApplicationScoped
class ListingRepository {
    private final EntityManager database;

    ListingRepository(EntityManager database) {
        this.database = database;
    }

    void add(Listing listing) {
        database.persist(listing);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** One of this firm that has not been removed. */
    Listing of(UUID firm, UUID id) {
        Listing listing = database.find(Listing.class, id);
        if (listing == null || !listing.getCompanyId().equals(firm) || !listing.isLive()) {
            throw new Missing("listing", id);
        }
        return listing;
    }

    /** All of a firm, the latest year of each tag first. */
    List<Listing> of(UUID firm) {
        return database.createQuery("""
                        from Listing l where l.companyId = :firm and l.live = true
                        order by l.tag, l.listedYear desc, l.id desc
                        """, Listing.class)
                .setParameter("firm", firm)
                .setMaxResults(ListingDesk.MOST)
                .getResultList();
    }

    /** Whether one that counts is shown by this document. */
    boolean restsOn(UUID document) {
        return !database.createQuery(
                        "select 1 from Listing l where l.evidence.documentId = :document and l.live = true",
                        Integer.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
