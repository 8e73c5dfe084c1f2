package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.IndexedFirms.Called;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.search.IndexedRecord;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;

/** A firm as the index keeps it. */
@ApplicationScoped
class IndexedFirm {
    private final Industries industries;

    IndexedFirm(Industries industries) {
        this.industries = industries;
    }

    List<IndexedRecord> records(IndexedFirms.Read read) {
        return read.firms().stream()
                .map(firm -> record(
                        firm,
                        read.names().getOrDefault(firm.id(), List.of()),
                        read.tags().getOrDefault(firm.id(), List.of()),
                        read.formerCodes().getOrDefault(firm.id(), List.of())))
                .toList();
    }

    private IndexedRecord record(CompanyTopic firm, List<Called> names, List<String> tags, List<String> formerCodes) {
        return new IndexedRecord(
                firm.id(),
                keys(firm, names),
                known(Stream.concat(Stream.of(firm.creditCode(), firm.registrationNo()), formerCodes.stream())),
                known(Stream.concat(
                                Stream.of(firm.products(), firm.businessScope()),
                                names.stream().map(Called::name)))
                        .stream()
                        .collect(Collectors.joining("\n")),
                filters(firm, tags),
                numbers(firm));
    }

    // the usual name first
    private static List<String> keys(CompanyTopic firm, List<Called> names) {
        List<String> keys = Stream.of(true, false)
                .flatMap(official -> names.stream().filter(name -> official == (name.kind() == NameKind.OFFICIAL)))
                .map(name -> CompanyName.searched(name.key()))
                .distinct()
                .toList();
        return keys.isEmpty() ? List.of(CompanyName.searched(CompanyName.keyOf(firm.name()))) : keys;
    }

    private Map<String, List<String>> filters(CompanyTopic firm, List<String> tags) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put(
                CompanyIndex.REGION,
                known(Stream.of(firm.provinceCode(), firm.cityCode(), firm.regionCode())
                        .distinct()));
        filters.put(CompanyIndex.TAG, tags);
        filters.put(
                CompanyIndex.INDUSTRY,
                industries.of(firm.industryCode()).map(IndustryClass::within).orElse(List.of()));
        if (firm.batchId() != null) {
            filters.put(CompanyIndex.BATCH, List.of(firm.batchId().toString()));
        }
        return filters;
    }

    private static Map<String, Long> numbers(CompanyTopic firm) {
        Map<String, Long> numbers = new HashMap<>();
        if (firm.capitalAmount() != null && CompanyIndex.CURRENCY.equals(firm.capitalCurrency())) {
            numbers.put(CompanyIndex.CAPITAL, CompanyRanges.yuan(firm.capitalAmount()));
        }
        if (firm.foundedOn() != null) {
            numbers.put(CompanyIndex.FOUNDED, firm.foundedOn().toEpochDay());
        }
        return numbers;
    }

    private static List<String> known(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull)
                .map(text -> Objects.requireNonNull(text))
                .toList();
    }
}
