package org.lianzhao.ownership;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leaves, for asking what goes along with his leads.
 *
 * @param from who leaves
 * @param heir who takes over; null as long as nobody is chosen
 * @param leadIds the leads that go
 */
public record Leaver(UUID from, @Nullable UUID heir, List<UUID> leadIds) {}
