package org.lianzhao.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianzhao.shared.page.Page;

/**
 * What a feature says about a list that can be taken out as a file.
 *
 * @param <F> what the list is narrowed down by
 * @param <R> a row with all that its columns need
 */
public interface ExportKind<F, R> {
    /** The list as callers name it: {@code companies}. Stable, part of the interface. */
    String code();

    /** The list whose column titles it has: another one's where both show the same. */
    default String titles() {
        return code();
    }

    /** Its columns, in the order people expect them. */
    List<ExportColumn<R>> columns();

    /** The parameters that narrow it down, as the list itself names them. */
    List<String> filters();

    /** Those of them that may be given several times. */
    default Set<String> repeatable() {
        return Set.of();
    }

    /** What a value of such a parameter means in the caller's language; empty where it narrows nothing down. */
    default String worded(String filter, String value) {
        return value;
    }

    /** What the audit keeps of what was asked for. */
    default ExportTrace trace(String filter) {
        return ExportTrace.WORDS;
    }

    /** What a reader of the file should know of how the list came about. */
    default Optional<String> remark(F filter) {
        return Optional.empty();
    }

    /**
     * The next part of what the caller may see of the list, exactly as the list would show it, in a short transaction of its
     * own: none may last as long as somebody downloads.
     */
    Page<R> page(F filter, ExportPart part);
}
