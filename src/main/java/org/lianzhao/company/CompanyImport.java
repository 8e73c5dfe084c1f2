package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.lianzhao.likeness.NameKind;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.setting.DictionaryWords;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportKind;
import org.lianzhao.transfer.ImportReversal;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;

/** Files of firms, as registers, data vendors and colleagues hand them on. */
@ApplicationScoped
class CompanyImport implements ImportKind {
    static final String KIND = "companies";

    private final CompanyColumns columns;
    private final CompanyRepository companies;
    private final RegisterChunk register;
    private final RegisterReversal reversal;
    private final Regions regions;
    private final Dictionaries dictionaries;

    CompanyImport(
            CompanyColumns columns,
            CompanyRepository companies,
            RegisterChunk register,
            RegisterReversal reversal,
            Regions regions,
            Dictionaries dictionaries) {
        this.columns = columns;
        this.companies = companies;
        this.register = register;
        this.reversal = reversal;
        this.regions = regions;
        this.dictionaries = dictionaries;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public List<ImportColumn> columns() {
        return CompanyColumns.ALL;
    }

    @Override
    public Set<String> turnsOf(List<ImportRow> rows, @Nullable UUID subject) {
        FirmReading reading = new FirmReading(columns, DictionaryWords.NONE); // nobody waits for a tag
        Set<String> turns = new HashSet<>(RegisterChunk.keysOf(rows.stream()
                .map(row -> reading.read(row).firm())
                .filter(Objects::nonNull)
                .toList()));
        if (subject != null) {
            companies
                    .standing(List.of(subject))
                    .forEach(company -> keysOf(company).forEach(turns::add));
        }
        return turns;
    }

    private static Stream<String> keysOf(Company company) {
        return Stream.concat(
                company.getNames().stream().map(Alias::nameKey), Stream.ofNullable(company.says(Gap.CREDIT_CODE)));
    }

    @Override
    public void waitFor(Set<String> turns) {
        register.waitFor(turns);
    }

    @Override
    public ImportWork begin(ImportSource source) {
        FirmReading reading = new FirmReading(columns, dictionaries.words(CompanyTags.CODE));
        return new CompanyIntake(
                source, reading, register, source.rehearsal() ? new Rehearsal(source.batch(), regions) : null);
    }

    @Override
    public ImportReversal reversal(ImportSource source) {
        return new CompanyReversal(source, reversal);
    }

    @Override
    public Map<String, String> known(UUID subject) {
        return companies.withAll(List.of(subject)).stream()
                .findFirst()
                .map(this::asWritten)
                .orElse(Map.of());
    }

    private Map<String, String> asWritten(Company company) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Gap fact : Gap.values()) {
            String says = company.says(fact);
            if (says != null) {
                written.putIfAbsent(fact.column(), says);
            }
        }
        regions.of(company.getRegionCode()).map(Region::fullName).ifPresent(name -> written.put("city", name));
        put(written, "shortName", company, NameKind.SHORT);
        put(written, "formerNames", company, NameKind.FORMER);
        put(written, "nameEn", company, NameKind.ENGLISH);
        written.put("tags", company.getTags().stream().sorted().collect(Collectors.joining("；")));
        return written;
    }

    private static void put(Map<String, String> written, String column, Company company, NameKind kind) {
        written.put(column, String.join("；", company.called(kind)));
    }
}
