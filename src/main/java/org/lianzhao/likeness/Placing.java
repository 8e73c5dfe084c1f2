package org.lianzhao.likeness;

/** How the regions in two names go together. */
enum Placing {
    /** Both name the same ones, or none. */
    SAME,
    /** One says less: 湖南示例 and 湖南永州示例, 永州示例 and 示例. */
    LESS_SAID,
    /** They name different ones. */
    ELSEWHERE;

    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    static Placing of(NameParts one, NameParts other) {
        String here = narrowest(one);
        String there = narrowest(other);
        if (here.equals(there)) {
            return SAME;
        }
        return stem(here).startsWith(stem(there)) || stem(there).startsWith(stem(here)) ? LESS_SAID : ELSEWHERE;
    }

    private static String narrowest(NameParts name) {
        String found = "";
        for (String place : name.places()) {
            String code = place.equals(NameParts.CHINA) ? place : PlaceNames.codeOf(place);
            found = code.isEmpty()
                            || (!found.isEmpty()
                                    && stem(code).length() <= stem(found).length())
                    ? found
                    : code;
        }
        return found;
    }

    // 430000 is Hunan and all that begins with 43
    private static String stem(String code) {
        if (code.length() < CITY) {
            return code;
        }
        String city = code.endsWith("00") ? code.substring(0, CITY) : code;
        return code.endsWith("0000") ? code.substring(0, PROVINCE) : city;
    }
}
