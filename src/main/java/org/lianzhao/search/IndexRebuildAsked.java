package org.lianzhao.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody asked an instance to build its search index again. */
public record IndexRebuildAsked(Subject subject) implements Change {
    static IndexRebuildAsked of(String instance) {
        return new IndexRebuildAsked(
                new Subject("search-index", UUID.nameUUIDFromBytes(instance.getBytes(UTF_8)), instance));
    }

    @Override
    public String name() {
        return "search-index-rebuild-asked";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.SETTING;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of();
    }
}
