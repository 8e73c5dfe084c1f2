package org.lianzhao.activity;

import java.util.List;
import java.util.UUID;

/** Answers which gaps a lead's project closed. Asked of every bean, for leads that the caller may see. */
public interface ClosedGaps {
    /** The gaps that this lead closed, those that it closes no longer included. */
    List<ClosedGapRow> by(UUID lead);
}
