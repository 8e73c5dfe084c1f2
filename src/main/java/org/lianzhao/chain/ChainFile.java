package org.lianzhao.chain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A chain map as it comes in a file. Properties that this program does not know are for others. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChainFile(Head chain, List<FileSegment> segments, List<FileLink> links) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Head(
            String code,
            String nameZh,
            String nameEn,
            String description,
            String descriptionZh,
            String parkZh,
            String regionCode) {

        ChainContent content() {
            return new ChainContent(nameZh, nameEn, descriptionZh, description, parkZh, List.of());
        }
    }

    /** A group or a leaf; {@code parentCode} is the leaf's group. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FileSegment(
            String code,
            @Nullable String parentCode,
            Stage stage,
            SegmentKind kind,
            String nameZh,
            @Nullable String shortZh,
            String nameEn,
            List<FileIndustry> industryCodes,
            Confidence industryCodeConfidence,
            @Nullable String suggestedStatus,
            @Nullable String suggestedAction,
            @Nullable Integer priority,
            @Nullable Integer importanceWeight,
            String statusBasis,
            String statusEvidence,
            @Nullable String statusEvidenceZh,
            @Nullable Integer statedFirmCount,
            List<String> typicalProducts,
            List<String> keywords,
            @Nullable List<String> negativeKeywords,
            List<String> scarceResources,
            List<FileResident> residentEnterprises) {

        List<IndustryRef> industryRefs() {
            return IndustryRef.of(industryCodes.stream().map(FileIndustry::code).toList());
        }

        List<Term> terms() {
            List<Term> terms = new ArrayList<>();
            add(terms, TermKind.PRODUCT, typicalProducts);
            add(terms, TermKind.KEYWORD, keywords);
            add(terms, TermKind.NEGATIVE_KEYWORD, negativeKeywords == null ? List.of() : negativeKeywords);
            add(terms, TermKind.SCARCE_RESOURCE, scarceResources);
            return terms;
        }

        private static void add(List<Term> terms, TermKind kind, List<String> words) {
            IntStream.range(0, words.size()).forEach(place -> terms.add(new Term(kind, place, words.get(place))));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FileIndustry(String code) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FileLink(String from, String to, LinkRelation relation) {}
}
