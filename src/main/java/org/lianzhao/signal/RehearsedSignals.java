package org.lianzhao.signal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a dry run would have made of signals so far: nothing of it is in the database, where later rows could find it. */
final class RehearsedSignals {
    private final Map<SignalDraft.Key, SignalDetails> told = new HashMap<>();
    private final Map<UUID, Integer> added = new HashMap<>();
    private final Map<Integer, SignalDraft.Key> addedBy = new HashMap<>();

    /** What a signal would say by now; null where nothing has been said of it. */
    @Nullable
    SignalDetails of(SignalDraft.Key key) {
        return told.get(key);
    }

    void tell(SignalDraft.Key key, SignalDetails details) {
        told.put(key, details);
    }

    void add(int row, SignalDraft.Key key, SignalDetails details) {
        told.put(key, details);
        addedBy.put(row, key);
        added.merge(key.firm(), 1, Integer::sum);
    }

    /** How many signals a firm would have got. */
    int addedTo(UUID firm) {
        return added.getOrDefault(firm, 0);
    }

    void drop(int row) {
        SignalDraft.Key key = addedBy.remove(row);
        if (key != null) {
            told.remove(key);
            added.merge(key.firm(), -1, Integer::sum);
        }
    }
}
