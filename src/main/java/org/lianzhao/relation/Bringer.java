package org.lianzhao.relation;

import java.util.UUID;

/**
 * A firm that brought others to the zone (以商引商).
 *
 * @param brought how many firms it is on record to have referred
 */
public record Bringer(UUID companyId, String name, long brought) {}
