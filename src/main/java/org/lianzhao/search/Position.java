package org.lianzhao.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Where a page of hits ends: in which class, after which place in the order of {@link Documents#ORDER}. */
record Position(NameClass fit, @Nullable Place after) {

    static Position read(@Nullable String written) {
        if (written == null) {
            return new Position(NameClass.EXACT, null);
        }
        try {
            String[] parts = written.split("/", -1);
            NameClass fit = NameClass.valueOf(parts[0]);
            return parts.length == 1
                    ? new Position(fit, null)
                    : new Position(
                            fit,
                            new Place(Integer.parseInt(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
            throw new Invalid("cursor", "cursor");
        }
    }

    String written() {
        return after == null ? fit.name() : "%s/%d/%d/%d".formatted(fit, after.length(), after.time(), after.rest());
    }

    /**
     * The place of one hit: the length of its name and its key. What is new before it or gone from there moves nothing
     * that comes after it.
     */
    record Place(int length, long time, long rest) {
        static Place of(ScoreDoc hit) {
            Object[] fields = ((FieldDoc) hit).fields;
            return new Place((Integer) fields[0], (Long) fields[1], (Long) fields[2]);
        }

        // the key decides between all, hence no document of this place itself is wanted, wherever it lies
        FieldDoc asDocument() {
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {length, time, rest});
        }
    }
}
