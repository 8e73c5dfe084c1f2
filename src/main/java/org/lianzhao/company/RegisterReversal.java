package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.Imports;
import org.lianzhao.transfer.MadeRecord;
import org.lianzhao.transfer.RowResult.Remark;

/** The register as the taking back of an import uses it. */
@ApplicationScoped
class RegisterReversal {
    private final CompanyRepository companies;
    private final CompanyUses uses;
    private final Imports imports;
    private final Regions regions;
    private final Sentences sentences;
    private final Json json;
    private final Event<CompaniesOfImport> events;

    RegisterReversal(
            CompanyRepository companies,
            CompanyUses uses,
            Imports imports,
            Regions regions,
            Sentences sentences,
            Json json,
            Event<CompaniesOfImport> events) {
        this.companies = companies;
        this.uses = uses;
        this.imports = imports;
        this.regions = regions;
        this.sentences = sentences;
        this.json = json;
        this.events = events;
    }

    Map<UUID, Company> firms(Collection<UUID> ids) {
        return companies.withAll(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Company::getId, Function.identity()));
    }

    /** Gives a firm back what a row took from it; the part of the image that was changed again since, and stays. */
    Map<String, @Nullable Object> restore(Company firm, Map<String, @Nullable Object> image) {
        Map<String, @Nullable Object> left = new LinkedHashMap<>();
        image.forEach((field, value) -> {
            if (field.equals("names")) {
                texts(value).forEach(name -> firm.noLongerCalled(name.split(" ", 2)));
            } else if (field.equals("tags")) {
                firm.getTags().removeAll(texts(value));
            } else {
                FactImage fact = json.read(json.write(Objects.requireNonNull(value)), FactImage.class);
                if (!restore(firm, field, fact)) {
                    left.put(field, value);
                }
            }
        });
        return left;
    }

    private boolean restore(Company firm, String field, FactImage image) {
        ChangedFact changed = ChangedFact.of(field, image);
        Gap gap = changed.fact();
        FactImage fact = changed.image();
        if (Objects.equals(firm.says(gap), fact.before()) && (fact.before() == null || firm.isByHand(gap))) {
            return true; // somebody has given it back
        }
        if (!Objects.equals(firm.says(gap), fact.after())) {
            return false;
        }
        if (gap == Gap.CREDIT_CODE && fact.before() != null && companies.isCoded(fact.before())) {
            return false; // another firm has it by now
        }
        if (gap == Gap.NAME) {
            firm.renameBack(Objects.requireNonNull(fact.before()));
        } else {
            firm.take(gap, fact.before(), regions.of(fact.before()).orElse(null));
        }
        firm.sourcedAgain(gap, fact.source());
        return true;
    }

    List<MadeRecord> madeBy(UUID batch, @Nullable UUID last, int most) {
        return companies.madeBy(batch, last, most);
    }

    /** Those of these firms that have to stay, and why. */
    Map<UUID, Remark> needed(UUID batch, List<UUID> firms) {
        Map<UUID, String> used = uses.among(firms);
        Set<UUID> elsewhere = imports.alsoUsedBy(batch, firms);
        Set<UUID> edited = companies.editedAmong(firms);
        Map<UUID, Remark> needed = new LinkedHashMap<>();
        for (UUID firm : firms) {
            String table = used.get(firm);
            if (table != null) {
                needed.put(firm, remark("reversal.in-use", sentences.say("reversal.use." + table)));
            } else if (elsewhere.contains(firm)) {
                needed.put(firm, remark("reversal.other-import"));
            } else if (edited.contains(firm)) {
                needed.put(firm, remark("reversal.edited"));
            }
        }
        return needed;
    }

    private static Remark remark(String code, String... values) {
        return new Remark("name", code, List.of(values));
    }

    void remove(List<UUID> ids) {
        if (!ids.isEmpty()) {
            uses.forget(ids);
            companies.remove(ids);
        }
    }

    void tell(ImportSource source, List<UUID> removed, List<UUID> restored) {
        if (!removed.isEmpty() || !restored.isEmpty()) {
            events.fire(CompaniesOfImport.takenBack(
                    source, removed, restored.stream().distinct().toList()));
        }
    }

    private List<String> texts(@Nullable Object value) {
        return json.texts(json.write(Objects.requireNonNull(value)));
    }

    /** What these fields are called on a template, in one piece of text. */
    String titles(Collection<String> fields) {
        return fields.stream().map(RegisterReversal::title).collect(Collectors.joining("、"));
    }

    private static String title(String field) {
        return CompanyColumns.ALL.stream()
                .filter(column -> column.name().equals(field)
                        || Gap.in(field)
                                .filter(gap -> gap.column().equals(column.name()))
                                .isPresent())
                .map(ImportColumn::title)
                .findFirst()
                .orElse(field);
    }
}
