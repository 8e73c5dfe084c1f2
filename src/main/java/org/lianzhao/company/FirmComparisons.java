package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.FirmComparison.ComparedField;
import org.lianzhao.company.FirmComparison.ComparedMark;
import org.lianzhao.company.FirmComparison.ComparedSide;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Puts two records side by side that may be one firm, for people to decide. */
@ApplicationScoped
public class FirmComparisons {
    private final CompanyRepository companies;
    private final CompanyImport file;
    private final MergeRelations relations;
    private final SourceWords words;
    private final Sentences sentences;
    private final Regions regions;
    private final Industries industries;

    FirmComparisons(
            CompanyRepository companies,
            CompanyImport file,
            MergeRelations relations,
            SourceWords words,
            Sentences sentences,
            Regions regions,
            Industries industries) {
        this.companies = companies;
        this.file = file;
        this.relations = relations;
        this.words = words;
        this.sentences = sentences;
        this.regions = regions;
        this.industries = industries;
    }

    /** Two records of the register. */
    @Transactional
    public FirmComparison of(UUID first, UUID second) {
        CompanyFacts one = companies.facts(first);
        CompanyFacts other = companies.facts(second);
        List<ComparedField> fields = fields(said(one), said(other), choosable());
        ComparedSide left =
                side(one, fields.stream().filter(field -> field.first() != null).count());
        ComparedSide right = side(
                other, fields.stream().filter(field -> field.second() != null).count());
        return new FirmComparison(left, right, fields, proposed(left, right));
    }

    /** A record of the register and a row of a file, as its columns name the matters. */
    @Transactional
    public FirmComparison ofRow(UUID first, String name, Map<String, String> cells) {
        CompanyFacts one = companies.facts(first);
        List<ComparedField> fields = fields(file.known(first), cells, Set.of());
        long facts = fields.stream().filter(field -> field.first() != null).count();
        ComparedSide row = new ComparedSide(
                null,
                null,
                name,
                sentences.say("company.source.row"),
                null,
                fields.size() - (int) only(fields),
                Map.of());
        return new FirmComparison(side(one, facts), row, fields, null);
    }

    private static long only(List<ComparedField> fields) {
        return fields.stream().filter(field -> field.second() == null).count();
    }

    private static Set<String> choosable() {
        return Stream.of(MergeField.values()).map(MergeField::field).collect(Collectors.toSet());
    }

    private static List<ComparedField> fields(
            Map<String, String> first, Map<String, String> second, Set<String> choosable) {
        Set<String> matters = new LinkedHashSet<>(first.keySet());
        matters.addAll(second.keySet());
        List<ComparedField> fields = new ArrayList<>();
        for (String matter : matters) {
            String one = blankToNull(first.get(matter));
            String other = blankToNull(second.get(matter));
            if (one != null || other != null) {
                fields.add(
                        new ComparedField(matter, one, other, ComparedMark.of(one, other), choosable.contains(matter)));
            }
        }
        return fields;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    // in the order in which people look
    private Map<String, String> said(CompanyFacts facts) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("name", facts.name());
        said.put("creditCode", facts.creditCode());
        said.put("registrationNo", facts.registrationNo());
        said.put("region", regions.of(facts.regionCode()).map(Region::fullName).orElse(null));
        said.put("address", facts.address());
        said.put("legalRepresentative", facts.legalRepresentative());
        said.put("capital", facts.capitalText());
        said.put("foundedOn", facts.foundedOn());
        said.put("enterpriseType", facts.enterpriseType());
        said.put(
                "industry",
                industries.of(facts.industryCode()).map(IndustryClass::name).orElse(null));
        said.put("products", facts.products());
        said.put("businessScope", facts.businessScope());
        said.put("otherNames", otherNames(facts.id()));
        said.put("tags", String.join("、", companies.tags(facts.id())));
        Map<String, String> texts = new LinkedHashMap<>();
        said.forEach((matter, value) -> texts.put(matter, value == null ? "" : value.toString()));
        return texts;
    }

    private String otherNames(UUID firm) {
        return companies.names(List.of(firm)).getOrDefault(firm, List.of()).stream()
                .filter(name -> name.kind() != NameKind.OFFICIAL)
                .map(Alias::name)
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private ComparedSide side(CompanyFacts facts, long fields) {
        Map<String, Integer> hanging = new LinkedHashMap<>();
        relations.hangingOn(facts.id(), hanging::putAll);
        return new ComparedSide(
                facts.id(),
                facts.version(),
                facts.name(),
                words.of(facts.source(), facts.sourceNote()),
                facts.recordedAt(),
                (int) fields,
                hanging);
    }

    private static @Nullable UUID proposed(ComparedSide one, ComparedSide other) {
        return Stream.of(one, other)
                .sorted(Comparator.comparing(ComparedSide::facts, Comparator.reverseOrder())
                        .thenComparing(side -> java.util.Objects.requireNonNull(side.recordedAt())))
                .map(ComparedSide::id)
                .findFirst()
                .orElse(null);
    }
}
