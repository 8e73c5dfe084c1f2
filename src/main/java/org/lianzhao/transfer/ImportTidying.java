package org.lianzhao.transfer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Removes the files of imports that ended a while ago; what became of their rows stays readable. */
@ApplicationScoped
class ImportTidying {
    private static final int AT_A_TIME = 500;

    private final ImportRepository imports;
    private final ImportFiles files;
    private final Clock clock;

    ImportTidying(ImportRepository imports, ImportFiles files, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    /** Several instances may do this at once: a file that is gone already is no trouble. */
    @Scheduled(every = "1h")
    @Transactional
    void run() {
        Instant now = clock.instant();
        for (ImportBatch batch : imports.endedBefore(now.minus(ImportBatch.FILE_KEPT), AT_A_TIME)) {
            files.discard(batch.file().key());
            imports.noteFileGone(batch.getId(), now);
        }
    }
}
