package org.lianzhao.company;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.MatchKeys;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.shared.text.PlainText;

/** A firm of the register (企业). A code may be missing for long; a name is always there, perhaps only a short one. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Company extends SourcedRegistration {
    private String name;

    @Embedded
    private MatchKeys matchKeys = new MatchKeys(null, null, null, null);

    @ElementCollection
    @CollectionTable(name = "company_name", joinColumns = @JoinColumn(name = "company_id"))
    private Set<Alias> names = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "company_tag", joinColumns = @JoinColumn(name = "company_id"))
    @Column(name = "tag")
    private Set<String> tags = new LinkedHashSet<>();

    protected Company() {}

    Company(String name, Source source, String sourceNote, Instant recordedAt) {
        this(CompanyName.of(name), source, sourceNote, recordedAt);
    }

    Company(CompanyName name, Source source, String sourceNote, Instant recordedAt) {
        super(source, sourceNote, recordedAt);
        this.name = name.written();
        names.add(Alias.of(NameKind.OFFICIAL, name));
    }

    /** Takes a new official name; the one it had stays as a former one. */
    @Override
    void rename(String written) {
        if (written.equals(name)) {
            return;
        }
        String newName = CompanyName.of(written).written();
        if (newName.equals(name)) {
            return;
        }
        names.removeIf(known -> known.kind() == NameKind.OFFICIAL);
        if (!CompanyName.of(newName).key().equals(CompanyName.of(name).key())) {
            alsoKnownAs(NameKind.FORMER, name);
        }
        name = newName;
        alsoKnownAs(NameKind.OFFICIAL, newName);
    }

    /** The fields that people edit, as the audit keeps them. */
    Map<String, @Nullable Object> picture() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        depict(fields);
        fields.put("sourceNote", sourceNote());
        fields.put("shortNames", called(NameKind.SHORT));
        fields.put("formerNames", called(NameKind.FORMER));
        fields.put("englishName", called(NameKind.ENGLISH));
        fields.put("tags", tags.stream().sorted().toList());
        return fields;
    }

    // two spellings of one name are one name: the first stays
    final void alsoKnownAs(NameKind kind, String name) {
        Alias alias = Alias.of(kind, name);
        if (names.stream().noneMatch(alias::isSameAs)) {
            names.add(alias);
        }
    }

    /** These are all its names of this kind. */
    @Override
    void called(NameKind kind, Collection<String> all) {
        Map<String, Alias> given = new LinkedHashMap<>();
        all.stream().map(name -> Alias.of(kind, name)).forEach(alias -> given.putIfAbsent(alias.nameKey(), alias));
        names.removeIf(known -> known.kind() == kind && !given.containsValue(known));
        names.addAll(given.values());
    }

    @Override
    List<String> called(NameKind kind) {
        return names.stream()
                .filter(alias -> alias.kind() == kind)
                .map(Alias::name)
                .sorted()
                .toList();
    }

    /** Adds a name unless it has it in any way; what was added. */
    Optional<Alias> alsoCalled(NameKind kind, String written) {
        Alias alias = Alias.of(kind, written);
        if (names.stream().anyMatch(known -> known.nameKey().equals(alias.nameKey()))) {
            return Optional.empty();
        }
        names.add(alias);
        return Optional.of(alias);
    }

    /** Takes back a name that was added, given as its kind and its key. */
    void noLongerCalled(String[] kindAndKey) {
        names.removeIf(known -> known.kind() != NameKind.OFFICIAL
                && known.kind().name().equals(kindAndKey[0])
                && known.nameKey().equals(kindAndKey[1]));
    }

    /** Takes its earlier name again, which is no former one then. The one it had meanwhile was none of its own. */
    void renameBack(String earlier) {
        Alias former = Alias.of(NameKind.FORMER, earlier);
        names.removeIf(known -> known.kind() == NameKind.OFFICIAL || known.isSameAs(former));
        name = earlier;
        alsoKnownAs(NameKind.OFFICIAL, earlier);
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
        draft.names(NameKind.FORMER).forEach(former -> alsoKnownAs(NameKind.FORMER, former));
        tag(draft.tags().codes());
    }

    /** Its own columns in the order of {@link CompanyWriter}. */
    @Nullable
    Object[] columns() {
        return Stream.of(Stream.<@Nullable Object>of(getId(), name), origin(), registration(), matchKeys.columns())
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
                        getRegionCode(),
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

    Set<String> getTags() {
        return tags;
    }
}
