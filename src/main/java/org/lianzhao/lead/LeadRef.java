package org.lianzhao.lead;

import java.util.UUID;

/** Another lead, as a link to it shows it. */
record LeadRef(UUID id, String title) {}
