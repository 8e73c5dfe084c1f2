package org.lianzhao.target;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianzhao.lead.HiddenLeads;
import org.lianzhao.shared.persistence.WorkLock;

/**
 * Leads that were made confidential before {@link SecretPursuits} heard of such changes: their targets are made to stand as
 * without them, once, before anybody reads them.
 */
@ApplicationScoped
class OldPursuits {
    static final String WORK = "old-pursuits";
    private static final long DONE = 1;

    private final WorkLock lock;
    private final EventRepository events;
    private final HiddenLeads hidden;
    private final SecretPursuits pursuits;

    OldPursuits(WorkLock lock, EventRepository events, HiddenLeads hidden, SecretPursuits pursuits) {
        this.lock = lock;
        this.events = events;
        this.hidden = hidden;
        this.pursuits = pursuits;
    }

    void begin(@Observes @Priority(15) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(this::settle);
    }

    /** Settles them unless that is done; instances that start together wait for one another. */
    void settle() {
        if (lock.hold(WORK) != DONE) {
            hidden.confidential(events.leads()).forEach(pursuits::stand);
            lock.advance(WORK, DONE);
        }
    }
}
