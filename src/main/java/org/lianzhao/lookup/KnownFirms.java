package org.lianzhao.lookup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says of firms that were found elsewhere whether the register has them. */
public interface KnownFirms {
    /** The records that are these firms for certain, in the same order: of all of them at once. */
    List<Optional<UUID>> idsOf(List<FoundFirm> firms);
}
