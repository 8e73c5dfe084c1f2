package org.lianzhao.company;

import java.util.List;
import java.util.stream.Collectors;
import org.lianzhao.likeness.NameKind;

/** A firm with all that an export may tell of it. Names and tags are there where a column wants them. */
record ExportedCompany(CompanyFacts facts, List<Alias> names, List<String> tags, String region, String source) {
    /** What parts several things in one cell, here as in files that come in. */
    private static final String BETWEEN = "；";

    String called(NameKind kind) {
        return names.stream()
                .filter(alias -> alias.kind() == kind)
                .map(Alias::name)
                .sorted()
                .collect(Collectors.joining(BETWEEN));
    }

    String tagged() {
        return tags.stream().sorted().collect(Collectors.joining(BETWEEN));
    }
}
