package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.lianzhao.coverage.SegmentView.NoteView;

/** Questions about remarks. */
@ApplicationScoped
class NoteRepository {
    private final EntityManager database;

    NoteRepository(EntityManager database) {
        this.database = database;
    }

    void add(SegmentNote note) {
        database.persist(note);
    }

    List<NoteView> about(UUID segment) {
        return database.createQuery("""
                        select new org.lianzhao.coverage.SegmentView$NoteView(n.text, n.textEn)
                        from SegmentNote n where n.segmentId = :segment order by n.id
                        """, NoteView.class)
                .setParameter("segment", segment)
                .getResultList();
    }
}
