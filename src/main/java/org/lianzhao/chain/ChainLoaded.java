package org.lianzhao.chain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** A chain's map was taken over from a file, with what the file suggests about its segments and whom it names in them. */
public record ChainLoaded(
        Subject subject,
        int segments,
        int links,
        List<StatusSuggestion> suggestions,
        List<Resident> residents,
        List<ChainNote> notes)
        implements Change {
    @Override
    public String name() {
        return "chain-loaded";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("segments", segments, "links", links);
    }
}
