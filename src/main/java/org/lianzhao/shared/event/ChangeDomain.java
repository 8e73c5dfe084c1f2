package org.lianzhao.shared.event;

/** The part of the system a change belongs to. An administrator reads about accounts and settings only. */
public enum ChangeDomain {
    /** Users and task forces. */
    ACCOUNT,
    /** Dictionaries, weights, limits. */
    SETTING,
    /** Chains, firms, leads: the work itself. */
    BUSINESS
}
