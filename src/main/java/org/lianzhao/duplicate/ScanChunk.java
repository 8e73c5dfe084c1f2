package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.company.RegisterScan;
import org.lianzhao.company.ScanPage;

/** The steps of a scan, each a transaction: after a crash it is as far as its last whole part. */
@ApplicationScoped
class ScanChunk {
    private final ScanRepository scans;
    private final RegisterScan register;
    private final CaseWriter cases;
    private final Clock clock;

    ScanChunk(ScanRepository scans, RegisterScan register, CaseWriter cases, Clock clock) {
        this.scans = scans;
        this.register = register;
        this.cases = cases;
        this.clock = clock;
    }

    /** Takes the scan that waits, if one does and nobody is at it. */
    @Transactional
    Optional<UUID> claim(UUID worker) {
        return scans.running().filter(id -> scans.hold(id).claim(worker, clock.instant()));
    }

    /** Looks through the next part; false when there is none, or the scan is no longer this worker's. */
    @Transactional
    boolean take(UUID id, UUID worker, int names) {
        DuplicateScan scan = scans.hold(id);
        if (!scan.isClaimedBy(worker)) {
            return false;
        }
        ScanPage page = register.next(scan.getPosition(), names);
        int fresh = cases.write(page.found().stream()
                .flatMap(found -> found.like().stream().map(like -> NewCase.of(found.company(), like, CaseOrigin.SCAN)))
                .toList());
        scan.advance(page, fresh, clock.instant());
        return scan.isRunning();
    }

    @Transactional
    void stumble(UUID id, UUID worker) {
        DuplicateScan scan = scans.hold(id);
        if (scan.isClaimedBy(worker)) {
            scan.stumble(clock.instant());
        }
    }
}
