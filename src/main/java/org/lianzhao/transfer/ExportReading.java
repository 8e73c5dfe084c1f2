package org.lianzhao.transfer;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.problem.Invalid;

/** Understands what somebody wants of a list, and says by name what it does not understand. */
@ApplicationScoped
class ExportReading {
    /** Who may take personal data out as they are; a right by its name, since this room lies below those who know it. */
    private static final StringPermission IN_FULL = new StringPermission("EXPORT_PERSONAL_DATA");

    private final SecurityIdentity identity;
    private final Authors authors;
    private final ExportWords words;
    private final Clock clock;

    ExportReading(SecurityIdentity identity, Authors authors, ExportWords words, Clock clock) {
        this.identity = identity;
        this.authors = authors;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Invalid naming the parameter that means nothing, or the column that there is not */
    <R> ExportOrder<R> read(ExportKind<?, R> kind, ExportRequest request) {
        Set<String> known = new HashSet<>(kind.filters());
        known.addAll(ExportFilter.NAMES);
        request.given().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new Invalid(name, "export-filter", name);
                });
        request.given().forEach((name, values) -> {
            if (values.size() > 1 && !kind.repeatable().contains(name)) {
                throw new Invalid(name, "export-filter-once", name);
            }
        });
        return new ExportOrder<>(
                Ids.next(),
                kind.code(),
                kind.titles(),
                FileFormat.of(request.format(), "export-format"),
                chosen(kind.columns(), request.columns()),
                words.conditions(kind, request.given()),
                authors.author().orElseThrow(),
                identity.checkPermissionBlocking(IN_FULL),
                clock.instant());
    }

    static <R> List<ExportColumn<R>> chosen(List<ExportColumn<R>> all, List<String> names) {
        if (names.isEmpty()) {
            return all.stream().filter(ExportColumn::usual).toList();
        }
        return names.stream()
                .distinct()
                .map(name -> all.stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Invalid("columns", "export-column", name)))
                .toList();
    }
}
