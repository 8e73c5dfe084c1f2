package org.lianzhao.ownership;

import java.util.UUID;

/** A lead that is the caller's now. */
record ClaimedLead(UUID leadId) {}
