package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.company.RegisterScan;
import org.lianzhao.shared.problem.Refused;

/** Starting and stopping the scan of the register. */
@ApplicationScoped
class ScanDesk {
    private final ScanRepository scans;
    private final RegisterScan register;
    private final Acting acting;
    private final Event<ScanChanged> changes;
    private final Clock clock;

    ScanDesk(ScanRepository scans, RegisterScan register, Acting acting, Event<ScanChanged> changes, Clock clock) {
        this.scans = scans;
        this.register = register;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ScanView start() {
        if (scans.running().isPresent()) {
            throw new Refused("scan-running");
        }
        DuplicateScan scan = new DuplicateScan(acting.person(), clock.instant(), register.entries());
        scans.add(scan);
        changes.fire(ScanChanged.of("duplicate-scan-started", scan.getId()));
        return scan.view();
    }

    @Transactional
    ScanView cancel(UUID id) {
        DuplicateScan scan = scans.hold(id);
        if (scan.isRunning()) {
            scan.cancel(clock.instant());
            changes.fire(ScanChanged.of("duplicate-scan-stopped", id));
        }
        return scan.view();
    }

    @Transactional
    ScanView latest() {
        return scans.latest().map(DuplicateScan::view).orElse(ScanView.none());
    }
}
