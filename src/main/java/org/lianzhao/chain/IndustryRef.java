package org.lianzhao.chain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An industry under which firms of a segment may be registered.
 *
 * @param code division letter and class of GB/T 4754, for example C3974
 * @param edition the year of the standard: codes change their meaning between editions
 */
@Embeddable
record IndustryRef(
        String code, @Column(name = "standard_year") int edition, int position) {
    private static final int STANDARD_YEAR = 2017;

    /** These codes of the standard that the program knows, the most fitting first. */
    static List<IndustryRef> of(List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(place -> new IndustryRef(codes.get(place), STANDARD_YEAR, place))
                .toList();
    }
}
