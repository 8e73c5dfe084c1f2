package org.lianzhao.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** A new edition of a chain's map holds. */
public record ChainPublished(Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {

    static ChainPublished of(Publication published, int number) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("edition", number);
        after.put("reason", published.reason());
        if (published.description() != null) {
            after.put("name", published.description().name());
        }
        after.put("changedSegments", published.segments().size());
        after.put("removedSegments", published.removed().size());
        after.put(
                "changedLinks",
                published.addedLinks().size() + published.removedLinks().size());
        after.put(
                "mergedSegments",
                published.merged().stream()
                        .map(merged -> merged.fromName() + " → " + merged.toName())
                        .toList());
        after.put("splitSegments", published.split().size());
        return new ChainPublished(
                new Subject("chain", published.chain().id(), published.chain().name()),
                Map.of("edition", published.chain().edition()),
                after);
    }

    @Override
    public String name() {
        return "chain-published";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
