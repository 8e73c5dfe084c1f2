package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a lead stands, seen from one of its firms.
 *
 * @param firm the investor or the project company
 * @param segment the main segment; null where the lead has none
 */
public record FirmStanding(UUID firm, @Nullable UUID segment, Standing standing) {}
