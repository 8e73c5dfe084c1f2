package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm of the zone that verifiably produces in a segment.
 *
 * @param project what tells it, where that is a project
 */
public record ProducingFirm(UUID companyId, @Nullable ProjectPresence project) {}
