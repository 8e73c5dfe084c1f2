package org.lianzhao.lead;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead whose source names the firm that brought it.
 *
 * @param bringer that firm
 * @param company what it brought: the investor, or the project company where the register has only that; null where it has neither
 * @param firms the investor and the project company, as far as the register has them
 * @param investor the investor's name, as names are compared
 * @param segment what the lead is about
 * @param standing where it stands today
 */
public record LeadBrought(
        UUID lead,
        UUID bringer,
        @Nullable UUID company,
        Set<UUID> firms,
        String investor,
        @Nullable UUID segment,
        Standing standing) {}
