package org.lianzhao.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several do something at the same moment. */
public final class Together {
    private Together() {}

    /** What each of them came to, in their order; none begins before all are ready. */
    @SafeVarargs
    public static <T> List<T> at(Callable<? extends T>... all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.length);
        CyclicBarrier ready = new CyclicBarrier(all.length);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (Callable<? extends T> one : all) {
                begun.add(threads.submit(() -> {
                    ready.await();
                    return one.call();
                }));
            }
            List<T> ended = new ArrayList<>();
            for (Future<T> one : begun) {
                ended.add(one.get());
            }
            return ended;
        } finally {
            threads.shutdown();
        }
    }
}
