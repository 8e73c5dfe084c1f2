package org.lianzhao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/** What is measured of finding: the search box while somebody types, and lists that are narrowed down. */
final class SearchCalls {
    private SearchCalls() {}

    /** @param some the name of a firm that is there */
    static List<Call> forName(String some) {
        return List.of(
                suggestions("one character", "电"),
                suggestions("two characters", "新科"),
                suggestions("pinyin", "xinke"),
                suggestions("initials", "szxk"),
                suggestions("one name", some),
                suggestions("a code", "91440300"),
                suggestions("nothing found", "没有这样的名字"),
                filtered("industry with children", "industry=C"),
                filtered("small industry", "industry=3974"),
                filtered("capital", "capitalFrom=1000&capitalTo=2000"),
                filtered("founded", "foundedFrom=2010-01-01&foundedTo=2010-12-31"),
                filtered("tag", "tag=" + encoded("高新技术企业")),
                filtered("in the zone", "presence=ZONE"),
                filtered("not in the city", "presence=NONE"),
                filtered("in the city", "presence=CITY"),
                filtered("segment", "segment=EQ-2040"),
                filtered("segment and industry", "segment=EQ-2040&industry=39"),
                filtered("region and industry", "region=431100&industry=39"),
                filtered("region and not in the city", "region=440000&presence=NONE"),
                filtered(
                        "five conditions",
                        "region=440000&industry=C&capitalFrom=1000&foundedFrom=2005-01-01&presence=NONE&tag="
                                + encoded("高新技术企业")),
                filtered("nothing meets it", "region=310000&industry=A&capitalFrom=49000"),
                filtered("two characters and industry", "q=" + Calls.NAME_PART + "&industry=C"),
                filtered(
                        "two characters and four conditions",
                        "q=" + Calls.NAME_PART + "&region=440000&industry=39&capitalFrom=1000&foundedFrom=2005-01-01"));
    }

    private static Call suggestions(String what, String typed) {
        String body = "{\"q\":\"%s\"}".formatted(typed);
        return new Call("suggestions, " + what, "/api/search", List.of(body), "", List.of());
    }

    private static Call filtered(String what, String conditions) {
        return Call.reading("companies narrowed, " + what, "/api/companies?limit=50&" + conditions);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
