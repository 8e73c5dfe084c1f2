package org.lianzhao.shared.persistence;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets background work begin once there is a schema to work on: it would fail on the tables of a new installation. */
@ApplicationScoped
class BackgroundWork {
    private final Scheduler scheduler;

    BackgroundWork(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void begin(@Observes @Priority(100) StartupEvent start) {
        if (scheduler.isStarted()) { // tests switch it off
            scheduler.resume();
        }
    }
}
