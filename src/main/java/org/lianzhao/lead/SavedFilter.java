package org.lianzhao.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A named view (视图) of somebody's own: what he looks for in the list of leads, kept under a name. */
@Entity
@Table(name = "lead_view")
@SuppressWarnings("UnusedVariable") // queries read the columns
class SavedFilter extends StoredEntity {
    private UUID userId;
    private String name;
    private String query;

    /** Where it stands among his; moved by others that come before it, which is nobody's edit. */
    @OptimisticLock(excluded = true)
    private int position;

    protected SavedFilter() {}

    SavedFilter(UUID user, String name, String query, int position) {
        super(Ids.next());
        this.userId = user;
        this.name = name.strip();
        this.query = FilterWords.checked(query);
        this.position = position;
    }

    void rename(String words) {
        name = words.strip();
    }

    void lookFor(String words) {
        query = FilterWords.checked(words);
    }

    void stand(int place) {
        position = place;
    }

    String getName() {
        return name;
    }

    SavedFilterRow row() {
        return new SavedFilterRow(getId(), getVersion(), name, query, position);
    }

    /**
     * A named view as its owner reads it.
     *
     * @param query conditions of the list as they stand in an address: {@code stage=NEGOTIATE&owner=me}
     * @param position its place among his, from 0 on
     */
    record SavedFilterRow(UUID id, int version, String name, String query, int position) {}
}
