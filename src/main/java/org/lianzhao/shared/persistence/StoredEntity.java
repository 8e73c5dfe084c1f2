package org.lianzhao.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.lianzhao.shared.problem.Refused;

/** What every record has: a key for life, and a version that catches two people editing at once. */
@MappedSuperclass
public abstract class StoredEntity {
    @Id
    @Column(updatable = false)
    private UUID id;

    @Version
    private int version;

    protected StoredEntity() {}

    protected StoredEntity(UUID id) {
        this.id = id;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Refuses when the caller last saw another version than the stored one. */
    public void expect(int seen) {
        if (seen != version) {
            throw Refused.stale();
        }
    }
}
