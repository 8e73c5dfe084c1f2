package org.lianzhao.lead;

import java.util.UUID;

/**
 * The segment that a lead was about first of all was split, and somebody said to which part the lead belongs. Fired in the
 * same transaction before the lead goes there: what is known of it in the one goes along, it is not left and begun anew.
 */
public record LeadPartSettled(UUID leadId, UUID from, UUID to) {}
