package org.lianzhao.chain;

import jakarta.persistence.Entity;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A segment's identity (环节): outlives its names, its places and every edition; other features refer to its key. */
@Entity
class Segment extends StoredEntity {
    private String code;

    protected Segment() {}

    Segment(String code) {
        super(Ids.next());
        this.code = code;
    }

    /** A segment that people have drafted under this key. */
    Segment(SegmentState drafted) {
        super(drafted.id());
        this.code = drafted.code();
    }

    String getCode() {
        return code;
    }
}
