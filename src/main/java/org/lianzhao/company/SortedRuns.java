package org.lianzhao.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A set of numbers that may be many times larger than the heap and that grows all the time. Kept in sorted runs that
 * are never changed, only merged when the one behind has become about as long: a tree would be written anew all over,
 * since what is added comes in no order.
 */
final class SortedRuns {
    /** A longer run is in a file that is mapped into memory. */
    private static final int IN_HEAP = 1 << 16;

    private final Path folder;
    /** The longest first. */
    private final List<LongBuffer> runs = new ArrayList<>();

    private int files;

    /** @param folder where long runs are kept; removed by whoever made it */
    SortedRuns(Path folder) {
        this.folder = folder;
    }

    void add(LongStream numbers) {
        LongBuffer run = LongBuffer.wrap(numbers.sorted().distinct().toArray());
        while (!runs.isEmpty() && runs.get(runs.size() - 1).limit() <= 2 * run.limit()) {
            run = merged(runs.remove(runs.size() - 1), run);
        }
        runs.add(run);
    }

    /** The smallest numbers from {@code first} to {@code last}, in order, no more than {@code most}. */
    LongStream between(long first, long last, int most) {
        long[] found = {};
        for (LongBuffer run : runs) {
            int from = place(run, first);
            int to = from;
            while (to < run.limit() && to - from < most && run.get(to) <= last) {
                to++;
            }
            if (to > from) {
                int before = found.length;
                found = Arrays.copyOf(found, before + to - from);
                run.get(from, found, before, to - from);
            }
        }
        return Arrays.stream(found).sorted().distinct().limit(most);
    }

    // where the first number stands that is not smaller
    private static int place(LongBuffer run, long number) {
        int low = 0;
        int high = run.limit();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (run.get(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private LongBuffer merged(LongBuffer one, LongBuffer other) {
        LongBuffer run = room(one.limit() + other.limit());
        int left = 0;
        int right = 0;
        while (left < one.limit() || right < other.limit()) {
            boolean leftOnly = right == other.limit();
            boolean rightOnly = left == one.limit();
            int order = leftOnly ? -1 : rightOnly ? 1 : Long.compare(one.get(left), other.get(right));
            run.put(order <= 0 ? one.get(left) : other.get(right));
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return run.flip();
    }

    private LongBuffer room(int numbers) {
        if (numbers <= IN_HEAP) {
            return LongBuffer.allocate(numbers);
        }
        Path file = folder.resolve("run-" + files++);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            LongBuffer room = channel.map(MapMode.READ_WRITE, 0, (long) numbers * Long.BYTES)
                    .asLongBuffer();
            // what is mapped stays as long as it is used: nobody else needs the name
            Files.delete(file);
            return room;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
