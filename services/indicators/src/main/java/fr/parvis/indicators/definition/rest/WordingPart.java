package fr.parvis.indicators.definition.rest;

import fr.parvis.indicators.definition.Wording;

/**
 * What an indicator says in one language.
 *
 * @param easyRead written by the easy-to-read rules, not yet validated by readers
 * @param scope who and what is in, who and what is not
 */
public record WordingPart(String label, String easyRead, String definition, String scope) {

    static WordingPart of(Wording wording) {
        return new WordingPart(wording.label(), wording.easyRead(), wording.definition(), wording.scope());
    }
}
