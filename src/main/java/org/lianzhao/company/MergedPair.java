package org.lianzhao.company;

import java.util.UUID;

/**
 * Two records of one firm, as a merge sees them.
 *
 * @param merge the merge itself, under which moved rows are noted
 * @param kept the record that goes on
 * @param gone the record that stays behind and points at the other
 */
public record MergedPair(UUID merge, UUID kept, UUID gone) {}
