package org.lianzhao.target;

import org.lianzhao.setting.Settings.Numbers;

/**
 * How far the search for targets goes.
 *
 * @param lookedAt how many firms are looked at closely, those that use most of the segment's words first; each costs a
 *     read of its texts
 * @param kept how many of those that fit are kept in the list
 * @param commonShare the share of the register above which a word is common: it no longer tells one maker from another
 * @param neverCommon in how many firms a word may stand in any case: in a small register every word has a large share
 */
record TargetSearch(int lookedAt, int kept, double commonShare, int neverCommon) {

    static TargetSearch of(Numbers numbers) {
        return new TargetSearch(
                numbers.whole("looked-at"),
                numbers.whole("kept"),
                numbers.share("common-share"),
                numbers.whole("never-common"));
    }
}
