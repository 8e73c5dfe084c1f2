package org.lianzhao.company;

import java.util.Comparator;
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

/**
 * A chunk of a file was taken into the register, or out of it again; {@code name} says which. One event for up to a thousand
 * firms.
 */
public record CompaniesOfImport(
        String name, Subject subject, Map<String, @Nullable Object> after, Optional<Author> author) implements Change {

    /** New firms are named by the range of their keys, which grow with time; changed ones one by one. */
    static CompaniesOfImport imported(ImportSource source, List<UUID> created, List<UUID> updated) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("created", created.size());
        after.put("updated", updated.size());
        after.put("firstId", created.stream().min(Comparator.naturalOrder()).orElse(null));
        after.put("lastId", created.stream().max(Comparator.naturalOrder()).orElse(null));
        after.put("updatedIds", updated);
        return of("companies-imported", source, after);
    }

    /** Firms that are gone and firms that were restored, one by one. */
    static CompaniesOfImport takenBack(ImportSource source, List<UUID> removed, List<UUID> restored) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("removedIds", removed);
        after.put("updatedIds", restored);
        return of("companies-taken-back", source, after);
    }

    private static CompaniesOfImport of(String name, ImportSource source, Map<String, @Nullable Object> after) {
        Subject subject = new Subject("import", source.batch(), source.fileName());
        return new CompaniesOfImport(name, subject, after, source.author());
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
