package org.lianzhao.chainfile;

import org.lianzhao.shared.problem.Invalid;

/** How much text of one file is kept in memory: a small file may unpack to more than this program has. */
final class TextBudget {
    private static final int MOST_LETTERS = 20_000_000;
    private static final int LETTERS_OF_A_WORD = 16;

    private long left = MOST_LETTERS;

    /** @throws Invalid when it is too much */
    String spend(String text) {
        left -= text.length() + LETTERS_OF_A_WORD; // a word without letters takes room as well
        if (left < 0) {
            throw new Invalid("file", "chain-file-text");
        }
        return text;
    }
}
