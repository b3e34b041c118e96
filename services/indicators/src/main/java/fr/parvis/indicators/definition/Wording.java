package fr.parvis.indicators.definition;

import java.util.stream.Stream;

/**
 * What an indicator says to people in one language.
 *
 * @param label as in a report
 * @param easyRead by the easy-to-read rules, not yet validated by readers
 * @param definition what exactly is counted
 * @param scope who and what is in, who and what is not (périmètre)
 */
public record Wording(String label, String easyRead, String definition, String scope) {

    public Wording {
        if (Stream.of(label, easyRead, definition, scope).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an indicator says label, easyRead, definition and scope");
        }
    }
}
