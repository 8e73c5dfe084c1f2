package org.lianzhao.coverage;

import java.util.Arrays;

/** What the zone means to do about a segment (固、强、补、延、优). */
public enum ChainAction {
    /** Keep what is strong from leaving. */
    KEEP("固链"),
    /** Make weak segments stronger. */
    STRENGTHEN("强链"),
    /** Fill what is missing. */
    FILL("补链"),
    /** Extend up, down, or into new value. */
    EXTEND("延链"),
    /** Improve structure and quality. */
    UPGRADE("优链");

    private final String word;

    ChainAction(String word) {
        this.word = word;
    }

    /** The action that a map's file calls by its Chinese word. */
    static ChainAction ofWord(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No chain action is called " + word));
    }
}
