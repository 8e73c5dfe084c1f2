package org.lianzhao.draft;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody threw a draft away, and others' work with it. */
public record DraftDiscarded(Subject subject, Map<String, @Nullable Object> before) implements Change {

    static DraftDiscarded of(ChainHead chain, ChainDraft draft) {
        DraftState state = draft.state(0);
        return new DraftDiscarded(
                new Subject("chain", chain.id(), chain.name()),
                Map.of("startedBy", state.startedBy(), "changes", draft.changes(), "changedBy", state.changedBy()));
    }

    @Override
    public String name() {
        return "draft-discarded";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of();
    }
}
