package org.lianzhao.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How texts become terms. Runs of characters make any part of a name findable; words and pairs do for longer texts. */
final class Analysis {
    static final String CHARACTERS = "characters";
    static final String PAIRS = "pairs";
    static final String SOUNDS = "sounds";
    static final String TEXT = "text";

    /** Ends a sound, so that its last two letters begin a run, too, and are found by that. */
    static final String END = "$";

    private static final int BETWEEN_NAMES = 100;

    private static final Analyzer ALL = new PerFieldAnalyzerWrapper(
            new Words(),
            Map.of(
                    CHARACTERS, new Runs(1),
                    PAIRS, new Runs(2),
                    SOUNDS, new Runs(3)));

    private Analysis() {}

    /** One for all: each thread keeps what it has made of it. */
    static Analyzer analyzer() {
        return ALL;
    }

    /** Every run of so many characters, in order. No run reaches from one name into the next. */
    private static final class Runs extends Analyzer {
        private final int length;

        Runs(int length) {
            this.length = length;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new RunTokenizer(length));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return BETWEEN_NAMES;
        }
    }

    /** Words of English, their plural taken away, and pairs of Chinese characters. */
    private static final class Words extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(words));
            return new TokenStreamComponents(words, new EnglishMinimalStemFilter(new CJKBigramFilter(lower)));
        }
    }
}
