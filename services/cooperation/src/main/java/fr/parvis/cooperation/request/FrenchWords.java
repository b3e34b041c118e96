package fr.parvis.cooperation.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Finds French words in a text whatever their accents, endings and elisions. It works on the opened text and leaves no entry anywhere: an index
 * would be a second copy of her words, to be forgotten when she withdraws.
 */
public final class FrenchWords {

    private final Analyzer analyzer = new FrenchStems();

    /** True when every meaningful word of the query stands in the text; never for a query without one. */
    public boolean matches(String text, String query) {
        Set<String> wanted = stems(query);
        return !wanted.isEmpty() && stems(text).containsAll(wanted);
    }

    private Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return stems;
    }
}
