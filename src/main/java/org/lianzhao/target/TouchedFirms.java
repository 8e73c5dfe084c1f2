package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.person.FirmPeople;
import org.lianzhao.search.IndexedKind;
import org.lianzhao.shared.outbox.OutboxRow;
import org.lianzhao.shared.persistence.Json;

/** Which firms a change is about, so that they may have to be scored otherwise. */
@ApplicationScoped
class TouchedFirms {
    private final Instance<IndexedKind> kinds;
    private final FirmPeople people;
    private final Json json;

    TouchedFirms(@Any Instance<IndexedKind> kinds, FirmPeople people, Json json) {
        this.kinds = kinds;
        this.people = people;
        this.json = json;
    }

    Set<UUID> by(List<OutboxRow> changes) {
        IndexedKind firms = kinds.stream()
                .filter(kind -> kind.kind().equals(Companies.INDEXED))
                .findFirst()
                .orElseThrow();
        Set<UUID> touched = new HashSet<>();
        Set<UUID> persons = new HashSet<>();
        for (OutboxRow change : changes) {
            touched.addAll(firms.touchedBy(change));
            if (change.subjectType().equals("person")) {
                persons.add(change.subjectId());
            }
            if (change.subjectType().equals("company") && !change.name().startsWith("target-")) {
                touched.add(change.subjectId());
                other(json.after(change.payload()).get("companyId")).ifPresent(touched::add);
            }
        }
        touched.addAll(people.firmsOf(persons));
        return touched;
    }

    private static Optional<UUID> other(@Nullable Object id) {
        return Optional.ofNullable(id).map(Objects::toString).map(UUID::fromString);
    }
}
