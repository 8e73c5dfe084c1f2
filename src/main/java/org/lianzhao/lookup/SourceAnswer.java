package org.lianzhao.lookup;

import java.util.List;

/**
 * What one source had.
 *
 * @param source what calls know it by
 * @param name what people call it
 */
record SourceAnswer(String source, String name, boolean outside, State state, List<OfferedFirm> firms) {

    /** How far it was asked. */
    enum State {
        /** It answered; perhaps that it has no such firm. */
        ANSWERED,
        /** It was not asked, and can be. */
        TO_ASK,
        /** Too little was typed to ask it. */
        TOO_SHORT,
        /** It gave no answer that can be used. */
        NO_ANSWER,
        /** The caller has asked as often as he may within an hour. */
        SPENT
    }

    static SourceAnswer without(FirmSource source, State state) {
        return new SourceAnswer(source.code(), source.name(), source.isOutside(), state, List.of());
    }

    static SourceAnswer of(FirmSource source, List<OfferedFirm> firms) {
        return new SourceAnswer(source.code(), source.name(), source.isOutside(), State.ANSWERED, firms);
    }
}
