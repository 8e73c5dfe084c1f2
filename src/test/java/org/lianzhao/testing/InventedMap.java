package org.lianzhao.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of a map as large as one likes, in JSON: groups, segments in them with all kinds of words, links between those. */
public final class InventedMap {
    /** How many groups hold the segments. */
    public static final int GROUPS = 50;

    private InventedMap() {}

    /** The file of a chain with this code. */
    public static byte[] json(String code, int segments, int links) {
        String groups = IntStream.range(0, GROUPS)
                .mapToObj(i -> """
                        {"code": "%s-G%d", "kind": "GROUP", "stage": "MIDSTREAM", "nameZh": "组%d"}
                        """.formatted(code, i, i))
                .collect(Collectors.joining(","));
        String leaves = IntStream.range(0, segments)
                .mapToObj(i -> """
                        {"code": "%s-S%d", "kind": "PART", "parentCode": "%s-G%d", "nameZh": "环节%d",
                         "industryCodes": [{"code": "C3974"}], "industryCodeConfidence": "HIGH", "importanceWeight": 2,
                         "typicalProducts": ["产品%d", "产品乙%d"], "keywords": ["词%d", "另一词%d"],
                         "technologies": [{"word": "技术%d", "critical": true}]}
                        """.formatted(code, i, code, i % GROUPS, i, i, i, i, i, i))
                .collect(Collectors.joining(","));
        String linked = IntStream.range(0, links)
                .mapToObj(i -> """
                        {"from": "%s-S%d", "to": "%s-S%d", "relation": "SUPPLIES"}
                        """.formatted(code, i % segments, code, (i % segments + 1 + i / segments) % segments))
                .collect(Collectors.joining(","));
        return """
                {"chain": {"code": "%s", "nameZh": "大链%s"}, "segments": [%s, %s], "links": [%s]}
                """.formatted(code, code, groups, leaves, linked).getBytes(UTF_8);
    }
}
