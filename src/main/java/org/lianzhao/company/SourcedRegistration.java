package org.lianzhao.company;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.time.ZoneTime;

/** Where a registration is from, as a whole and fact by fact, and when people had to do with it. */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // queries read the columns
abstract class SourcedRegistration extends Registration {
    @Enumerated(EnumType.STRING)
    private Source source;

    private String sourceNote;
    private Instant recordedAt;

    /** The import that brought the firm, and the row of its file. */
    private @Nullable UUID batchId;

    private @Nullable Integer batchRow;

    /** Who put it on record where it came from, as a file says. */
    private @Nullable String recordedByName;

    /** When a person last changed it. */
    private @Nullable Instant editedAt;

    @ElementCollection
    @CollectionTable(name = "company_fact_source", joinColumns = @JoinColumn(name = "company_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Gap, FactSource> factSources = new HashMap<>();

    protected SourcedRegistration() {}

    SourcedRegistration(Source source, String sourceNote, Instant recordedAt) {
        super(Ids.next());
        this.source = source;
        this.sourceNote = sourceNote;
        this.recordedAt = recordedAt;
    }

    void knownFrom(@Nullable String note) {
        sourceNote = note == null ? "" : note;
    }

    /** Notes where facts are from, unless that is where the firm itself is from. */
    void sourced(Set<Gap> facts, FactSource from) {
        boolean own = from.source() == source
                && (source == Source.ENTERED
                        || (from.sourceNote().equals(sourceNote) && Objects.equals(from.batchId(), batchId)));
        Set<Gap> unknown = gaps();
        for (Gap fact : facts) {
            if (own || unknown.contains(fact)) {
                factSources.remove(fact);
            } else {
                factSources.put(fact, from);
            }
        }
    }

    /** Notes where a fact was from before; null where that is where the firm itself is from. */
    void sourcedAgain(Gap fact, @Nullable FactSource from) {
        if (from == null) {
            factSources.remove(fact);
        } else {
            factSources.put(fact, from);
        }
    }

    /** Whether a person has typed in what it says of this fact. */
    boolean isByHand(Gap fact) {
        FactSource noted = factSources.get(fact);
        return (noted == null ? source : noted.source()) == Source.ENTERED;
    }

    /** Which of its facts were looked up and where, for the audit. */
    Map<String, Object> lookedUp() {
        List<Map.Entry<Gap, FactSource>> facts = factSources.entrySet().stream()
                .filter(fact -> fact.getValue().source() == Source.LOOKED_UP)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        if (facts.isEmpty()) {
            return Map.of();
        }
        FactSource from = facts.get(0).getValue();
        return Map.of(
                "lookedUpAt",
                from.sourceNote() + " " + from.recordedOn(),
                "lookedUp",
                facts.stream().map(fact -> fact.getKey().field()).toList());
    }

    @Override
    void reword(UnaryOperator<String> words) {
        super.reword(words);
        sourceNote = words.apply(sourceNote);
        factSources.replaceAll((fact, from) -> from.reworded(words));
    }

    void edited(Instant now) {
        editedAt = now;
    }

    /** Keeps who put it on record and when, where a file says so: the import is not its author. */
    void recorded(Origin origin) {
        recordedByName = origin.by();
        recordedAt = origin.on() == null
                ? recordedAt
                : origin.on().atStartOfDay(ZoneTime.ZONE).toInstant();
    }

    void cameWith(UUID batch, int row) {
        this.batchId = batch;
        this.batchRow = row;
    }

    /** Its columns in the order of {@link CompanyWriter}. */
    Stream<@Nullable Object> origin() {
        return Stream.of(
                source.name(),
                sourceNote,
                LocalDateTime.ofInstant(recordedAt, ZoneOffset.UTC),
                recordedByName,
                batchId,
                batchRow);
    }

    String sourceNote() {
        return sourceNote;
    }

    Map<Gap, FactSource> getFactSources() {
        return factSources;
    }
}
