package org.lianzhao.deliverable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.coverage.CoverageStatus;
import org.lianzhao.shared.text.PersonalData;

/**
 * A cell of a paper. Just one of words, number and day is there; a status comes with its word.
 *
 * @param known false where the words only say that nobody knows (未填, 未调查): never nought
 * @param link the record behind it
 */
record PaperCell(
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate day,
        @Nullable CoverageStatus status,
        boolean known,
        @Nullable CellLink link) {
    /** As many letters of industries as the list of the register takes. */
    private static final int LONGEST_LINK = 600;

    /** Where a cell leads. */
    enum LinkTarget {
        /** A segment on the chain's board, by its code. */
        SEGMENT,
        /** A firm, by its key. */
        FIRM,
        /** A lead, by its key. */
        LEAD,
        /** The targets of a segment, by its code. */
        TARGETS,
        /** Firms of the register in industries, by their codes, and a region. */
        REGISTER
    }

    /** The record, or the list of them, behind a cell. */
    record CellLink(LinkTarget to, String key, @Nullable String region) {}

    /** Words; whoever's number people wrote into them is masked. */
    static PaperCell text(String words) {
        return new PaperCell(PersonalData.masked(words), null, null, null, true, null);
    }

    /** What numbers something: a code is never somebody's number. */
    static PaperCell code(String code) {
        return new PaperCell(code, null, null, null, true, null);
    }

    /** Nothing is there, and nothing is missing. */
    static PaperCell empty() {
        return new PaperCell(null, null, null, null, true, null);
    }

    /** Words that say that nobody knows. */
    static PaperCell unknown(String words) {
        return new PaperCell(words, null, null, null, false, null);
    }

    static PaperCell number(long count) {
        return number(BigDecimal.valueOf(count));
    }

    static PaperCell number(BigDecimal amount) {
        return new PaperCell(null, amount, null, null, true, null);
    }

    static PaperCell day(LocalDate day) {
        return new PaperCell(null, null, day, null, true, null);
    }

    static PaperCell status(CoverageStatus status, String word) {
        return new PaperCell(word, null, null, status, true, null);
    }

    /** The same, leading to a segment on the board. */
    PaperCell ofSegment(String code) {
        return linked(new CellLink(LinkTarget.SEGMENT, code, null));
    }

    /** The same, leading to the targets of a segment. */
    PaperCell ofTargets(String code) {
        return linked(new CellLink(LinkTarget.TARGETS, code, null));
    }

    /** The same, leading to a firm. */
    PaperCell ofFirm(UUID firm) {
        return linked(new CellLink(LinkTarget.FIRM, firm.toString(), null));
    }

    /** The same, leading to a lead. */
    PaperCell ofLead(UUID lead) {
        return linked(new CellLink(LinkTarget.LEAD, lead.toString(), null));
    }

    /** The same, leading to the firms of the register that it counts; not where the register takes no such long list. */
    PaperCell ofFirms(String industries, String region) {
        return industries.length() > LONGEST_LINK
                ? this
                : linked(new CellLink(LinkTarget.REGISTER, industries, region));
    }

    private PaperCell linked(CellLink to) {
        return new PaperCell(text, number, day, status, known, to);
    }
}
