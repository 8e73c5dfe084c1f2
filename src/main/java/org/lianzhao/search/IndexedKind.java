package org.lianzhao.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.outbox.OutboxRow;

/** What a feature says about records that people search for. The engine asks every bean of this type. */
public interface IndexedKind {
    /** The kind's name: {@code company}. */
    String kind();

    /** About how many records there are, for telling how far a build has got; 0 where that is not known. */
    default long estimate() {
        return 0;
    }

    /** Records in the order of their keys, from after {@code id} (the first where null) on; empty at the end. */
    List<IndexedRecord> after(@Nullable UUID id, int most);

    /** These records as they are now; one that is gone is left out. */
    List<IndexedRecord> of(Collection<UUID> ids);

    /** The records that a change may have changed. */
    Set<UUID> touchedBy(OutboxRow change);
}
