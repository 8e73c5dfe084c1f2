package org.lianzhao.duplicate;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Scans the register in whichever instance gets hold of the scan first, at a pace that leaves the machine to people. */
@ApplicationScoped
class ScanWorker {
    private final ScanChunk chunk;
    private final int most;
    private final int rest;

    ScanWorker(
            ScanChunk chunk,
            @ConfigProperty(name = "lianzhao.scan.names") int most,
            @ConfigProperty(name = "lianzhao.scan.rest") int rest) {
        this.chunk = chunk;
        this.most = most;
        this.rest = rest;
    }

    /** Works until there is no scan that this instance could take. */
    @Scheduled(every = "${lianzhao.scan.look}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        UUID worker = UUID.randomUUID();
        chunk.claim(worker).ifPresent(scan -> scan(scan, worker));
    }

    private void scan(UUID scan, UUID worker) {
        try {
            ScanPace pace = new ScanPace(most, rest);
            long begin = System.nanoTime();
            while (chunk.take(scan, worker, pace.names())) {
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                LockSupport.parkNanos(pace.restAfter(took).toNanos());
                begin = System.nanoTime();
            }
        } catch (RuntimeException trouble) {
            Log.errorf(trouble, "Scan %s stopped and will be taken up again", scan);
            chunk.stumble(scan, worker);
        }
    }
}
