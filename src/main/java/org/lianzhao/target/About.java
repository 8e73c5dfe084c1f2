package org.lianzhao.target;

import java.util.List;

/**
 * How a list of targets came about.
 *
 * @param words what firms were looked for by
 * @param general words of the segment that nobody was looked for by, because too many firms use them
 * @param common words that found firms and earn little, because many use them
 * @param not words that say a firm does something else
 * @param beyond how many words of the segment were left aside because it has too many
 * @param excluded firms that speak of the segment and are no targets; the first of them
 */
record About(
        List<String> words,
        List<String> general,
        List<String> common,
        List<String> not,
        int beyond,
        Looked looked,
        List<Excluded> excluded) {
    private static final int SHOWN = 50;

    static About of(Topic topic, int beyond, TargetList list) {
        return new About(
                topic.sought(),
                topic.passedOver(),
                topic.usual(),
                topic.not(),
                beyond,
                list.looked(),
                list.excluded().stream().limit(SHOWN).toList());
    }
}
