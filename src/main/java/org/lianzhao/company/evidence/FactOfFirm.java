package org.lianzhao.company.evidence;

import java.util.UUID;

/** A feature that keeps facts of firms with their evidence. Asked of every bean of this type. */
public interface FactOfFirm {
    /** Whether a fact that still counts is shown by this document, so that it must stay as it is. */
    boolean restsOn(UUID document);
}
