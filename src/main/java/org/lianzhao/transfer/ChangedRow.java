package org.lianzhao.transfer;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that changed a record, for taking the change back.
 *
 * @param before what the row's result gave as the fields before
 */
public record ChangedRow(int row, UUID subject, String label, Map<String, @Nullable Object> before) {}
