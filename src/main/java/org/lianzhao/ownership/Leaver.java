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
 * @param entirely whether whoever hands over speaks for him, and so for what is on no lead: the office, and heads of his task forces.
 *     Another head hands over only what is on leads of his own task force
 */
public record Leaver(UUID from, @Nullable UUID heir, List<UUID> leadIds, boolean entirely) {}
