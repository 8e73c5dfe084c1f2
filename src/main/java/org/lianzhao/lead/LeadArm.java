package org.lianzhao.lead;

import java.util.Map;

/**
 * A part of the leads that somebody sees, for lists of what hangs on leads: a condition on {@code leads l}. No lead is in
 * two parts, so that a list is the union of one query for each.
 */
public record LeadArm(String condition, Map<String, Object> values) {}
