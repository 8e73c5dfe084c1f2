package org.lianzhao.lead;

import java.util.Set;
import java.util.UUID;

/**
 * A lead that came by way of a resident firm (以商引商), its source does not say which.
 *
 * @param firms its investor and its project company, as far as the register has them
 */
public record BroughtLead(UUID id, Set<UUID> firms) {}
