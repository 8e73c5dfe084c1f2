package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.search.IndexedKind;
import org.lianzhao.search.IndexedRecord;
import org.lianzhao.shared.outbox.OutboxRow;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.persistence.TableSizes;

/** What of a firm can be searched: its names and numbers, what it says it does, and what lists are narrowed down by. */
@ApplicationScoped
class CompanyIndex implements IndexedKind {
    static final String KIND = "company";
    static final String REGION = "region";
    static final String BATCH = "batch";
    static final String INDUSTRY = "industry";
    static final String TAG = "tag";
    static final String CAPITAL = "capital";
    static final String FOUNDED = "founded";
    /** The currency that capital is narrowed down in: exchange is never silent. */
    static final String CURRENCY = "CNY";

    private final IndexedFirms firms;
    private final IndexedFirm indexed;
    private final CompanyRepository companies;
    private final TableSizes sizes;
    private final Json json;

    CompanyIndex(IndexedFirms firms, IndexedFirm indexed, CompanyRepository companies, TableSizes sizes, Json json) {
        this.firms = firms;
        this.indexed = indexed;
        this.companies = companies;
        this.sizes = sizes;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public long estimate() {
        return sizes.rows("company");
    }

    @Override
    @Transactional
    public List<IndexedRecord> after(@Nullable UUID id, int most) {
        return indexed.records(firms.after(id, most));
    }

    @Override
    @Transactional
    public List<IndexedRecord> of(Collection<UUID> ids) {
        return indexed.records(firms.of(ids));
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
}
