package org.lianzhao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Calls one address again and again, as many people would. */
final class Load {
    private static final double NANOS_PER_MILLISECOND = 1_000_000.0;

    private final Session session;
    private final String path;

    Load(Session session, String path) {
        this.session = session;
        this.path = path;
    }

    /** Calls at a fixed rate, whether answers come or not; a latency counts from when the call should have left. */
    Latencies atRate(int perSecond, int seconds) {
        Queue<Double> latencies = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long begin = System.nanoTime();
        for (int call = 0; call < perSecond * seconds; call++) {
            long planned = begin + call * gap;
            LockSupport.parkNanos(planned - System.nanoTime());
            calls.add(session.get(path).thenAccept(status -> {
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
                    expect(session.get(path).join());
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
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }
}
