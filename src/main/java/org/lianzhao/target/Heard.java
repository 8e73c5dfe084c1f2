package org.lianzhao.target;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a target that was rejected hears of itself.
 *
 * @param news whether a fact is known now that was not known when it was rejected
 * @param known what is known of it from now on, where it is no news
 */
record Heard(boolean news, List<String> known) {

    /**
     * @param before the facts that were known
     * @param alike whether its list was scored by the same words and settings before. Where not, they may be all that is new
     *     of words, marks and homes: these are known from now on and bring nothing back
     */
    static Heard of(List<String> before, Collection<String> now, boolean alike) {
        Set<String> known = new LinkedHashSet<>(before);
        if (Facts.areEarlier(known)) {
            return new Heard(false, List.copyOf(now));
        }
        boolean elsewhere = known.remove(Facts.ELSEWHERE);
        boolean same = alike && !elsewhere;
        if (Facts.anyNew(known, same ? now : Facts.apartFromWords(now))) {
            return new Heard(true, List.of());
        }
        if (same) {
            return new Heard(false, before);
        }
        known.addAll(now);
        return new Heard(false, List.copyOf(known));
    }
}
