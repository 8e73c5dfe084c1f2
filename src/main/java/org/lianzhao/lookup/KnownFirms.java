package org.lianzhao.lookup;

import java.util.Optional;
import java.util.UUID;

/** Says of firms that were found elsewhere whether the register has them. */
public interface KnownFirms {
    /** The record that is this firm for certain. */
    Optional<UUID> idOf(FoundFirm firm);
}
