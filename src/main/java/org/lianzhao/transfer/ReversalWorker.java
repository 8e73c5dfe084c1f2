package org.lianzhao.transfer;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes one import back: first what its rows changed, then what they made. */
@ApplicationScoped
class ReversalWorker {
    private final RestoringStep restoring;
    private final RemovingStep removing;
    private final ReversalEnd end;
    private final ImportKinds kinds;
    private final ImportColumns columns;

    ReversalWorker(
            RestoringStep restoring, RemovingStep removing, ReversalEnd end, ImportKinds kinds, ImportColumns columns) {
        this.restoring = restoring;
        this.removing = removing;
        this.end = end;
        this.kinds = kinds;
        this.columns = columns;
    }

    /** Works until nothing is left to be taken back, or leaves the rest to a later attempt. */
    void takeBack(ImportBatch batch, UUID worker) {
        UUID id = batch.getId();
        try {
            ImportReversal reversal = kinds.of(batch.getKind()).reversal(batch.source(columns.of(batch)));
            ReversalRun run = new ReversalRun(
                    new ReversalWork(id, worker, reversal), batch.claim().isFirstAttempt());
            run.all(restoring);
            run.all(removing);
            end.finish(id, worker);
        } catch (RuntimeException trouble) {
            Log.errorf(trouble, "The taking back of import %s stopped", id);
            end.leave(id, worker);
        }
    }
}
