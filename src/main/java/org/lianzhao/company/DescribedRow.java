package org.lianzhao.company;

import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.BadCell;

/** A row of a file as it was read: the firm it describes, or why it cannot be used. */
record DescribedRow(@Nullable DescribedFirm firm, @Nullable BadCell bad) {}
