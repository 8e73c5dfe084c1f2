package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** What tests of stored lists do again and again. */
abstract class StoredListCalls extends HttpTest {
    @Inject
    SegmentScoring scoring;

    @Inject
    ListFollowing following;

    @Inject
    ChainMaps chains;

    /** A word of letters that nobody else uses. */
    static String fresh(String begin) {
        return begin + Fresh.mark();
    }

    UUID id(GapCalls gap) {
        return chains.idOf(gap.segment()).orElseThrow();
    }

    /** Takes in what has changed; other lists stay marked. */
    void follow() {
        Projections.catchUp();
        while (following.next() != ListFollowing.Followed.NOTHING) {}
    }

    /** Scores the one list, where it is due. */
    void score(GapCalls gap) {
        follow();
        assertThat(scoring.score(id(gap))).isTrue();
    }
}
