package org.lianzhao.chainfile;

import java.util.List;
import java.util.Map;
import org.lianzhao.chain.LinkedSegments;

/** Puts a link into a row of a file. */
final class LinkRow {
    private LinkRow() {}

    static FileRow of(int number, LinkedSegments link, String from, String to) {
        return FileRow.of(
                FileSheet.LINKS,
                number,
                Map.of(
                        FileField.FROM, List.of(link.from()),
                        FileField.FROM_NAME, List.of(from),
                        FileField.RELATION, List.of(link.relation().name()),
                        FileField.TO, List.of(link.to()),
                        FileField.TO_NAME, List.of(to)));
    }
}
