package org.lianzhao.transfer;

import java.util.List;
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

    /** Its columns, in the order people expect them. */
    List<ExportColumn<R>> columns();

    /** The parameters that narrow it down, as the list itself names them. */
    List<String> filters();

    /** What a value of such a parameter means in the caller's language. */
    default String worded(String filter, String value) {
        return value;
    }

    /**
     * The next part of what the caller may see of the list, exactly as the list would show it, in a short transaction of its
     * own: none may last as long as somebody downloads.
     */
    Page<R> page(F filter, ExportPart part);
}
