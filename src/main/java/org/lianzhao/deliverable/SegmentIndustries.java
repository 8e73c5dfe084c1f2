package org.lianzhao.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;

/** In which industries the segments of a chain are registered. */
@ApplicationScoped
class SegmentIndustries {
    private final ChainEditions editions;
    private final Industries industries;

    SegmentIndustries(ChainEditions editions, Industries industries) {
        this.editions = editions;
        this.industries = industries;
    }

    /** The codes of each leaf without their letters, in the order of the board; a code that the standard lacks is left out. */
    Map<PlacedSegment, List<String>> of(ChainMap map) {
        List<PlacedSegment> leaves =
                map.segments().stream().filter(PlacedSegment::isLeaf).toList();
        var contents =
                editions.contents(leaves.stream().map(PlacedSegment::revisionId).toList());
        Map<PlacedSegment, List<String>> codes = new LinkedHashMap<>();
        for (PlacedSegment leaf : leaves) {
            SegmentContent content = contents.get(leaf.revisionId());
            codes.put(leaf, content == null ? List.of() : known(content.industries()));
        }
        return codes;
    }

    private List<String> known(List<String> codes) {
        return codes.stream()
                .flatMap(code -> industries.of(code).stream())
                .map(IndustryClass::code)
                .distinct()
                .toList();
    }

    /** These classes and all that lie in them: a firm may be registered at any level. */
    Stream<String> within(String code) {
        return Stream.concat(Stream.of(code), industries.below(code).stream().flatMap(below -> within(below.code())));
    }
}
