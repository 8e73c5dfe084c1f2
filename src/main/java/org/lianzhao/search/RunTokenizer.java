package org.lianzhao.search;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes a term of every run of so many characters, one at each position. Names are many and short: Lucene's own
 * tokenizer is made for texts of any length and does more for each of them.
 */
final class RunTokenizer extends Tokenizer {
    /** The longest name of 200 characters is at most so long when it is spelled out. */
    private static final int MOST = 1300;

    private final int length;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final char[] text = new char[MOST];
    private int end;
    private int next;

    /** @param length how many characters, those beyond the basic plane as one */
    RunTokenizer(int length) {
        this.length = length;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
        end = 0;
        for (int read = input.read(text, 0, MOST); read > 0; read = input.read(text, end, MOST - end)) {
            end += read;
        }
    }

    @Override
    public boolean incrementToken() {
        int last = next;
        for (int count = 0; count < length; count++) {
            if (last >= end) {
                return false;
            }
            last += size(last);
        }
        clearAttributes();
        term.copyBuffer(text, next, last - next);
        next += size(next);
        return true;
    }

    private int size(int place) {
        return Character.charCount(Character.codePointAt(text, place, end));
    }
}
