package org.lianzhao.document;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Hangs up on somebody who is still being spoken to after a while: whoever waits for him, or writes to him, goes on with an error. */
final class HangingUp implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "hanging-up");
        thread.setDaemon(true);
        return thread;
    });

    private final Socket line;
    private final ScheduledFuture<?> plan;
    private volatile boolean over;

    HangingUp(Socket line, Duration after) {
        this.line = line;
        this.plan = CLOCK.schedule(this::hangUp, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void hangUp() {
        over = true;
        try {
            line.close();
        } catch (IOException gone) {
            Log.debug("The line was down already", gone);
        }
    }

    /** Whether the time was up. */
    boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        plan.cancel(false);
    }
}
