package org.lianzhao.search;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of itself: written with every commit, so that after a crash the work goes on from there.
 *
 * @param origin the database it is of
 * @param position the last change of it that is in
 * @param builtAt when it was built
 */
record IndexCommit(long origin, long position, Instant builtAt) {
    /** To be raised with every change of {@link Documents} or {@link Analysis}. */
    private static final String THIS_LAYOUT = "4";

    private static final String LAYOUT = "layout";
    private static final String ORIGIN = "origin";
    private static final String POSITION = "position";
    private static final String BUILT = "built";

    Map<String, String> written() {
        return Map.of(
                LAYOUT,
                THIS_LAYOUT,
                ORIGIN,
                String.valueOf(origin),
                POSITION,
                String.valueOf(position),
                BUILT,
                builtAt.toString());
    }

    /** The last commit of an index that can be gone on with; null where there is none, or one of another layout. */
    static @Nullable IndexCommit last(Directory directory) throws IOException {
        try {
            return read(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IndexNotFoundException empty) {
            return null;
        }
    }

    private static @Nullable IndexCommit read(Map<String, String> data) {
        Map<String, String> said = new HashMap<>(data);
        if (!THIS_LAYOUT.equals(said.get(LAYOUT))) {
            return null;
        }
        return new IndexCommit(
                Long.parseLong(said.getOrDefault(ORIGIN, "0")),
                Long.parseLong(said.getOrDefault(POSITION, "0")),
                Instant.parse(said.getOrDefault(BUILT, Instant.EPOCH.toString())));
    }
}
