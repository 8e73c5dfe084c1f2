package org.lianzhao.lookup;

import java.util.List;

/**
 * What one source had.
 *
 * @param source what calls know it by
 * @param name what people call it
 */
record SourceAnswer(String source, String name, boolean outside, LookupState state, List<OfferedFirm> firms) {

    static SourceAnswer without(FirmSource source, LookupState state) {
        return new SourceAnswer(source.code(), source.name(), source.isOutside(), state, List.of());
    }

    static SourceAnswer of(FirmSource source, List<OfferedFirm> firms) {
        return new SourceAnswer(source.code(), source.name(), source.isOutside(), LookupState.ANSWERED, firms);
    }
}
