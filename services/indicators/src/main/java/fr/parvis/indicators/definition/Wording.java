package fr.parvis.indicators.definition;

import java.util.stream.Stream;

/**
 * What an indicator says to people, in French.
 *
 * @param label as in a report
 * @param easyRead by the easy-to-read rules
 * @param definition what exactly is counted
 * @param scope who and what is in, who and what is not (périmètre)
 * @param source events it is made of, and where it is asked for
 */
public record Wording(String label, String easyRead, String definition, String scope, String source) {

    public Wording {
        if (Stream.of(label, easyRead, definition, scope, source).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an indicator says label, easyRead, definition, scope and source");
        }
    }
}
