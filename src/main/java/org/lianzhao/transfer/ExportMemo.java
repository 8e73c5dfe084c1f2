package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Tells that somebody takes a list out, each time in a transaction of its own: what has left cannot be rolled back. */
@ApplicationScoped
class ExportMemo {
    private final Event<ListExported> exports;

    ExportMemo(Event<ListExported> exports) {
        this.exports = exports;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void tell(ListExported export) {
        exports.fire(export);
    }
}
