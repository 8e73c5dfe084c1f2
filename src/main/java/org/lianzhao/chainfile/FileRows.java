package org.lianzhao.chainfile;

import java.util.List;
import java.util.Set;

/**
 * A map's file, read or to be written.
 *
 * @param format what kind of file it was, for how its rows are called
 * @param parts the sheets that there are: of one that is missing nothing is said
 */
record FileRows(
        FileFormat format, Set<FileSheet> parts, List<FileRow> chain, List<FileRow> segments, List<FileRow> links) {

    List<FileRow> of(FileSheet sheet) {
        return switch (sheet) {
            case CHAIN -> chain;
            case SEGMENTS -> segments;
            case LINKS -> links;
        };
    }
}
