package org.lianzhao.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The Chinese letters of documents: Noto Sans SC, of which each document carries the part that it uses. */
@ApplicationScoped
class PaperFont {
    /** What stands for a letter that the font lacks, as printers have it. */
    static final int LACKING = '〓';

    private static final String FILE = "/font/NotoSansSC_400Regular.ttf";
    private static final int LETTERS = 0x30000;

    private @Nullable Loaded loaded;

    /** Its bytes, from the start. */
    InputStream open() {
        return new ByteArrayInputStream(loaded().font);
    }

    /** The text in letters that the font has; such as cannot be seen are left out. */
    String drawable(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> append(drawn, letter));
        return drawn.toString();
    }

    private void append(StringBuilder drawn, int letter) {
        if (has(letter)) {
            drawn.appendCodePoint(letter);
            return;
        }
        String same = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        if (same.codePoints().allMatch(this::has)) {
            drawn.append(same);
        } else if (Character.isWhitespace(letter)) {
            drawn.append(' ');
        } else if (isSeen(letter)) {
            drawn.appendCodePoint(LACKING);
        }
    }

    private boolean has(int letter) {
        return loaded().letters.get(letter);
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }

    // ten megabytes that a program which sets no document never needs
    private synchronized Loaded loaded() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private static final class Loaded {
        private final byte[] font;
        private final BitSet letters;

        private Loaded(byte[] font) throws IOException {
            this.font = font;
            this.letters = letters(font);
        }
    }

    private static Loaded load() {
        try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(
                        "The font of documents is not in this program; build it with its web pages");
            }
            return new Loaded(FontLetters.withoutRadicals(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BitSet letters(byte[] font) throws IOException {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            BitSet letters = new BitSet(LETTERS);
            for (int letter = ' '; letter < LETTERS; letter++) {
                letters.set(letter, glyphs.getGlyphId(letter) > 0);
            }
            return letters;
        }
    }
}
