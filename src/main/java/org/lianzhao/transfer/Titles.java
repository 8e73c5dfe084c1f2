package org.lianzhao.transfer;

import java.util.List;
import java.util.stream.Collectors;

/** Titles of columns as an import keeps them: short ones, and of hundreds the first. */
final class Titles {
    private static final int MOST = 100;

    private Titles() {}

    static String joined(List<String> titles) {
        return titles.stream()
                .limit(MOST)
                .map(title -> ImportRow.shortened(title.replaceAll("\\R", " ")))
                .collect(Collectors.joining("\n"));
    }

    static List<String> parted(String joined) {
        return joined.isEmpty() ? List.of() : joined.lines().toList();
    }
}
