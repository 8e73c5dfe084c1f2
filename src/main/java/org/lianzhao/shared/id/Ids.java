package org.lianzhao.shared.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the keys of new records: UUIDv7, so that rows written together lie together in the index. */
public final class Ids {
    private Ids() {}

    /** A key nobody else has, later than those made before it on this machine. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
