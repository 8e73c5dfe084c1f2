package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Marks lists of targets as no longer what is known. */
@ApplicationScoped
class ListMarks {
    private final ListRepository lists;

    ListMarks(ListRepository lists) {
        this.lists = lists;
    }

    /** Every list that was scored before that moment. */
    @Transactional
    void all(Instant before) {
        lists.markAll(before);
    }
}
