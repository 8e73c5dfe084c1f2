package org.lianzhao.transfer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file says about itself: which list, whose, when, of what.
 *
 * @param list the list's name
 * @param facts what is known before the first row is read
 * @param rowsTitle what stands before the number of rows
 */
record ExportMark(String list, String sheet, List<Fact> facts, String rowsTitle) {

    /** One thing that it says. */
    record Fact(String title, String value) {}

    /** All of it in one line. */
    String line() {
        return facts.stream().map(fact -> fact.title() + "：" + fact.value()).collect(Collectors.joining("；"));
    }
}
