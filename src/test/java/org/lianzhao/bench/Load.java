package org.lianzhao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Makes one kind of call again and again, as many people would. */
final class Load {
    private static final double NANOS_PER_MILLISECOND = 1_000_000.0;

    private final String path;
    private final Supplier<CompletableFuture<Integer>> call;

    /**
     * @param path what is called, for people
     * @param call makes the call; completes with the status of the answer
     */
    Load(String path, Supplier<CompletableFuture<Integer>> call) {
        this.path = path;
        this.call = call;
    }

    /** Calls at a fixed rate, whether answers come or not; a latency counts from when the call should have left. */
    Latencies atRate(int perSecond, int seconds) {
        Queue<Double> latencies = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long begin = System.nanoTime();
        for (int number = 0; number < perSecond * seconds; number++) {
            long planned = begin + number * gap;
            LockSupport.parkNanos(planned - System.nanoTime());
            calls.add(call.get().thenAccept(status -> {
                expect(status);
                latencies.add((System.nanoTime() - planned) / NANOS_PER_MILLISECOND);
            }));
        }
        calls.forEach(CompletableFuture::join);
        return new Latencies(latencies);
    }

    /** How many calls a second so many callers get answered who each wait for one answer before the next call. */
    double throughput(int callers, int seconds) throws InterruptedException {
        AtomicLong answered = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    expect(call.get().join());
                    answered.incrementAndGet();
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return (double) answered.get() / seconds;
    }

    private void expect(int status) {
        if (status / 100 != 2) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }
}
