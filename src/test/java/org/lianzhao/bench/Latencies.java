package org.lianzhao.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/** How long calls took, in milliseconds. */
final class Latencies {
    private final double[] sorted;

    Latencies(Collection<Double> milliseconds) {
        sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Those of several measurements of one thing. */
    static Latencies together(List<Latencies> parts) {
        return new Latencies(parts.stream()
                .flatMapToDouble(part -> DoubleStream.of(part.sorted))
                .boxed()
                .toList());
    }

    /** The time within which this share of the calls was answered; the nearest rank. */
    double percentile(int share) {
        int rank = (int) Math.ceil(share / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    int count() {
        return sorted.length;
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
