package org.lianzhao.transfer;

import java.util.Set;
import java.util.UUID;

/**
 * A row on which somebody is about to have the last word, and what has to be held for that.
 *
 * @param kind the kind of its import
 * @param keys what the kind has to wait for, as the kind names it
 * @param imports the row's own import and those of its twins
 * @param twins rows that say the same of the same record, by their keys
 */
record RowTurn(UUID batch, int row, String kind, Set<String> keys, Set<UUID> imports, Set<Long> twins) {}
