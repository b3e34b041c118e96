package fr.parvis.commons.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the letters of a document have: Liberation Sans, plain and bold. */
final class Letters {

    static final String FAMILY = "Liberation Sans";
    static final String PLAIN = "/liberation/LiberationSans-Regular.ttf";
    static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    /** Stands for a picture; the renderer leaves it out. */
    private static final int OBJECT = 0xFFFC;

    private final BitSet known;

    private Letters(BitSet known) {
        this.known = known;
    }

    static Letters load() {
        BitSet known = of(PLAIN);
        known.and(of(BOLD));
        return new Letters(known);
    }

    /** The file, to be closed by the caller. */
    static InputStream open(String file) {
        return Objects.requireNonNull(Letters.class.getResourceAsStream(file), file);
    }

    boolean have(int codePoint) {
        return known.get(codePoint) && codePoint != OBJECT && !runsFromRightToLeft(codePoint);
    }

    /** The letters have some of them, but they would stand in the wrong order. */
    private static boolean runsFromRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> true;
            default -> false;
        };
    }

    private static BitSet of(String file) {
        try (InputStream in = open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet known = new BitSet();
            for (int codePoint = ' '; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                known.set(codePoint, glyphs.getGlyphId(codePoint) != 0);
            }
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
