package org.lianzhao.company;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.text.PlainText;
import org.lianzhao.shared.time.ZoneTime;

/** A firm of the register (企业). A code may be missing for long; a name is always there, perhaps only a short one. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Company extends Registration {
    private String name;

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

    @Embedded
    private MatchKeys matchKeys = new MatchKeys(null, null, null, null);

    @ElementCollection
    @CollectionTable(name = "company_name", joinColumns = @JoinColumn(name = "company_id"))
    private Set<Alias> names = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "company_tag", joinColumns = @JoinColumn(name = "company_id"))
    @Column(name = "tag")
    private Set<String> tags = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "company_fact_source", joinColumns = @JoinColumn(name = "company_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Gap, FactSource> factSources = new HashMap<>();

    protected Company() {}

    Company(String name, Source source, String sourceNote, Instant recordedAt) {
        super(Ids.next());
        this.name = CompanyName.of(name).written();
        this.source = source;
        this.sourceNote = sourceNote;
        this.recordedAt = recordedAt;
        alsoKnownAs(Alias.Kind.OFFICIAL, name);
    }

    /** Takes a new official name; the one it had stays as a former one. */
    void rename(String written) {
        String newName = CompanyName.of(written).written();
        if (newName.equals(name)) {
            return;
        }
        names.removeIf(known -> known.kind() == Alias.Kind.OFFICIAL);
        if (!CompanyName.of(newName).key().equals(CompanyName.of(name).key())) {
            alsoKnownAs(Alias.Kind.FORMER, name);
        }
        name = newName;
        alsoKnownAs(Alias.Kind.OFFICIAL, newName);
    }

    void knownFrom(@Nullable String note) {
        sourceNote = note == null ? "" : note;
    }

    /** The fields that people edit, as the audit keeps them. */
    Map<String, @Nullable Object> picture() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        depict(fields);
        fields.put("sourceNote", sourceNote);
        fields.put("shortNames", called(Alias.Kind.SHORT));
        fields.put("formerNames", called(Alias.Kind.FORMER));
        fields.put("englishName", called(Alias.Kind.ENGLISH));
        fields.put("tags", tags.stream().sorted().toList());
        return fields;
    }

    // two spellings of one name are one name: the first stays
    final void alsoKnownAs(Alias.Kind kind, String name) {
        Alias alias = Alias.of(kind, name);
        if (names.stream().noneMatch(alias::isSameAs)) {
            names.add(alias);
        }
    }

    /** These are all its names of this kind. */
    void called(Alias.Kind kind, Collection<String> all) {
        Map<String, Alias> given = new LinkedHashMap<>();
        all.stream().map(name -> Alias.of(kind, name)).forEach(alias -> given.putIfAbsent(alias.nameKey(), alias));
        names.removeIf(known -> known.kind() == kind && !given.containsValue(known));
        names.addAll(given.values());
    }

    private List<String> called(Alias.Kind kind) {
        return names.stream()
                .filter(alias -> alias.kind() == kind)
                .map(Alias::name)
                .sorted()
                .toList();
    }

    /** Adds a name unless it has it in any way; what was added. */
    Optional<Alias> alsoCalled(Alias.Kind kind, String written) {
        Alias alias = Alias.of(kind, written);
        if (names.stream().anyMatch(known -> known.nameKey().equals(alias.nameKey()))) {
            return Optional.empty();
        }
        names.add(alias);
        return Optional.of(alias);
    }

    /** Takes back a name that was added, given as its kind and its key. */
    void noLongerCalled(String[] kindAndKey) {
        names.removeIf(known -> known.kind() != Alias.Kind.OFFICIAL
                && known.kind().name().equals(kindAndKey[0])
                && known.nameKey().equals(kindAndKey[1]));
    }

    /** Takes its earlier name again, unless it has been renamed since. */
    boolean renameBack(FactImage renaming) {
        if (!name.equals(renaming.after()) || renaming.before() == null) {
            return false;
        }
        String given = name;
        rename(renaming.before());
        names.removeIf(known -> known.kind() == Alias.Kind.FORMER
                && (known.isSameAs(Alias.of(Alias.Kind.FORMER, given))
                        || known.isSameAs(Alias.of(Alias.Kind.FORMER, name))));
        return true;
    }

    /** Notes where a fact was from before; null where that is where the firm itself is from. */
    void sourcedAgain(Gap fact, @Nullable FactSource from) {
        if (from == null) {
            factSources.remove(fact);
        } else {
            factSources.put(fact, from);
        }
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

    final void tag(Collection<String> more) {
        tags.addAll(more);
    }

    /** These are all its tags. */
    void tagged(Collection<String> all) {
        Set<String> given = all.stream().map(PlainText::line).collect(Collectors.toSet());
        given.remove("");
        tags.retainAll(given);
        tags.addAll(given);
    }

    /** Adds what a description knows and the register does not; what is there stays. */
    void fill(Set<Gap> gaps, CompanyDraft draft) {
        gaps.forEach(gap -> fill(gap, draft));
        draft.otherNames().forEach(other -> alsoKnownAs(other.kind(), other.name()));
        tag(draft.tags());
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

    /** Its own columns in the order of {@link CompanyWriter}. */
    @Nullable
    Object[] columns() {
        @Nullable
        Object[] own = {
            getId(),
            name,
            source.name(),
            sourceNote,
            LocalDateTime.ofInstant(recordedAt, ZoneOffset.UTC),
            recordedByName,
            batchId,
            batchRow
        };
        return Stream.of(Arrays.stream(own), registration(), matchKeys.columns())
                .flatMap(Function.identity())
                .toArray();
    }

    /** The firm as it is compared with others. */
    FirmTraits traits() {
        return new Registered(
                        getId(),
                        name,
                        getCreditCode(),
                        getRegistrationNo(),
                        getCityCode(),
                        getAddress(),
                        getLegalRepresentative())
                .traits(List.copyOf(names));
    }

    @PrePersist
    @PreUpdate
    void keepFindable() {
        findableBy(traits());
    }

    void findableBy(FirmTraits traits) {
        matchKeys = MatchKeys.of(traits);
    }

    @Override
    String getName() {
        return name;
    }

    Set<Alias> getNames() {
        return names;
    }

    Map<Gap, FactSource> getFactSources() {
        return factSources;
    }

    Set<String> getTags() {
        return tags;
    }
}
