package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.search.IndexedKind;
import org.lianzhao.search.IndexedRecord;
import org.lianzhao.shared.outbox.OutboxRow;
import org.lianzhao.shared.persistence.Json;

/** What of a firm can be searched: its names and numbers, and what it says it does. */
@ApplicationScoped
class CompanyIndex implements IndexedKind {
    static final String KIND = "company";

    private final CompanyRepository companies;
    private final FormerRecordRepository formerRecords;
    private final Json json;

    CompanyIndex(CompanyRepository companies, FormerRecordRepository formerRecords, Json json) {
        this.formerRecords = formerRecords;
        this.companies = companies;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public List<IndexedRecord> after(@Nullable UUID id, int most) {
        return of(companies.idsAfter(id, most));
    }

    @Override
    @Transactional
    public List<IndexedRecord> of(Collection<UUID> ids) {
        Map<UUID, List<Alias>> names = companies.names(ids);
        Map<UUID, List<FormerRecord>> former = formerRecords.of(ids);
        return companies.topics(ids).stream()
                .map(topic -> record(
                        topic, names.getOrDefault(topic.id(), List.of()), former.getOrDefault(topic.id(), List.of())))
                .toList();
    }

    @Override
    @Transactional
    public Set<UUID> touchedBy(OutboxRow change) {
        return switch (change.name()) {
            case "company-entered", "company-changed" -> Set.of(change.subjectId());
            case "companies-merged", "companies-parted" -> both(change);
            case "companies-imported" -> imported(change);
            case "companies-taken-back" -> takenBack(change);
            default -> Set.of();
        };
    }

    private Set<UUID> both(OutboxRow change) {
        return Set.of(
                change.subjectId(),
                UUID.fromString(String.valueOf(json.after(change.payload()).get("goneId"))));
    }

    private Set<UUID> imported(OutboxRow change) {
        Map<String, @Nullable Object> after = json.after(change.payload());
        Set<UUID> touched = new HashSet<>();
        Object first = after.get("firstId");
        Object last = after.get("lastId");
        if (first != null && last != null) {
            touched.addAll(companies.idsOfBatch(
                    change.subjectId(), UUID.fromString(first.toString()), UUID.fromString(last.toString())));
        }
        if (after.get("updatedIds") instanceof Collection<?> updated) {
            updated.forEach(id -> touched.add(UUID.fromString(id.toString())));
        }
        return touched;
    }

    private Set<UUID> takenBack(OutboxRow change) {
        Map<String, @Nullable Object> after = json.after(change.payload());
        return Stream.of("removedIds", "updatedIds")
                .flatMap(list -> after.get(list) instanceof Collection<?> ids ? ids.stream() : Stream.empty())
                .map(id -> UUID.fromString(id.toString()))
                .collect(Collectors.toSet());
    }

    private static IndexedRecord record(CompanyTopic topic, List<Alias> aliases, List<FormerRecord> former) {
        List<String> names = Stream.concat(
                        Stream.of(CompanyName.keyOf(topic.name())),
                        aliases.stream().map(Alias::nameKey))
                .map(CompanyName::searched)
                .distinct()
                .toList();
        List<String> codes = Stream.concat(
                        Stream.of(topic.creditCode(), topic.registrationNo()),
                        former.stream().map(FormerRecord::creditCode))
                .filter(Objects::nonNull)
                .toList();
        String text = Stream.concat(
                        Stream.of(topic.products(), topic.businessScope()),
                        aliases.stream().map(Alias::name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put(
                "region",
                Stream.of(topic.provinceCode(), topic.cityCode(), topic.regionCode())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        if (topic.batchId() != null) {
            filters.put("batch", List.of(topic.batchId().toString()));
        }
        return new IndexedRecord(topic.id(), names, codes, text, filters);
    }
}
