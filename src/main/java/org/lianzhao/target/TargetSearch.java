package org.lianzhao.target;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far the search for targets goes. */
@ConfigMapping(prefix = "lianzhao.target.search")
interface TargetSearch {
    /**
     * How many firms are looked at closely, those that use most of the segment's words first. Each costs a read of its
     * texts, so that more make the page slower; a list of a few dozen is worked through in a month.
     */
    @WithDefault("300")
    int lookedAt();

    /** The share of the register above which a word is common: it no longer tells one maker from another. */
    @WithDefault("0.02")
    double commonShare();

    /** In how many firms a word may stand in any case: in a small register every word has a large share. */
    @WithDefault("30")
    int neverCommon();
}
