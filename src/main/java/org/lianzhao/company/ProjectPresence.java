package org.lianzhao.company;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A project company's presence in the zone, as the verified stage of its lead tells it.
 *
 * @param since the day from which the presence is verified
 */
public record ProjectPresence(UUID leadId, UUID companyId, UUID segmentId, Presence presence, LocalDate since) {}
