package org.lianzhao.duplicate;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Scans the register in whichever instance gets hold of the scan first. After each part it rests as long as the part took,
 * so that people who work at the same time have at least half of the machine.
 */
@ApplicationScoped
class ScanWorker {
    private static final Duration LONGEST_REST = Duration.ofMillis(500);

    private final ScanChunk chunk;
    private final int names;

    ScanWorker(ScanChunk chunk, @ConfigProperty(name = "lianzhao.scan.names") int names) {
        this.chunk = chunk;
        this.names = names;
    }

    /** Works until there is no scan that this instance could take. */
    @Scheduled(every = "${lianzhao.scan.look}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        UUID worker = UUID.randomUUID();
        chunk.claim(worker).ifPresent(scan -> scan(scan, worker));
    }

    private void scan(UUID scan, UUID worker) {
        try {
            long begin = System.nanoTime();
            while (chunk.take(scan, worker, names)) {
                LockSupport.parkNanos(Math.min(System.nanoTime() - begin, LONGEST_REST.toNanos()));
                begin = System.nanoTime();
            }
        } catch (RuntimeException trouble) {
            Log.errorf(trouble, "Scan %s stopped and will be taken up again", scan);
            chunk.stumble(scan, worker);
        }
    }
}
