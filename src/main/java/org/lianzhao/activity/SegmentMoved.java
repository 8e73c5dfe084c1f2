package org.lianzhao.activity;

import java.util.Locale;
import org.lianzhao.chain.SegmentName;

/** That a segment was merged into another one, by the names that they had last. */
record SegmentMoved(SegmentName from, SegmentName to) {

    String in(Locale language) {
        return from.in(language) + " → " + to.in(language);
    }
}
