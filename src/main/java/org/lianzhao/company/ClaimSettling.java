package org.lianzhao.company;

import java.util.UUID;

/**
 * Somebody is about to verify what is said by hand of a firm in a segment, or to take that back; fired before anything is
 * held or read: whoever follows it waits here for his turn, for later he would wait with rows that others need.
 */
public record ClaimSettling(UUID holdingId) {}
