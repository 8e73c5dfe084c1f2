package org.lianzhao.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.transfer.ImportSource;

/** Part of a file was taken out of the register again: one event for up to a thousand firms. */
public record CompaniesTakenBack(Subject subject, Map<String, @Nullable Object> after, Optional<Author> author)
        implements Change {

    static CompaniesTakenBack of(ImportSource source, List<UUID> removed, List<UUID> restored) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("removedIds", removed);
        after.put("updatedIds", restored);
        return new CompaniesTakenBack(new Subject("import", source.batch(), source.fileName()), after, source.author());
    }

    @Override
    public String name() {
        return "companies-taken-back";
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
    public Optional<Author> onBehalfOf() {
        return author;
    }
}
