package fr.parvis.indicators.masking.rest;

import fr.parvis.indicators.masking.MaskingRules;
import fr.parvis.indicators.masking.MaskingWords;
import java.util.List;

/**
 * How figures are protected.
 *
 * @param threshold fewest persons behind a shown figure
 * @param dominancePercent largest share of a shown quantity that one person may bring
 * @param tailsFrom fewest persons behind a tenth and ninetieth percentile
 * @param fr the rules in plain French
 * @param en the rules in plain English
 */
public record MaskingRulesResponse(
        int threshold, int dominancePercent, int tailsFrom, List<String> fr, List<String> en) {

    static MaskingRulesResponse of(MaskingRules rules) {
        MaskingWords words = MaskingWords.of(rules);
        return new MaskingRulesResponse(
                rules.threshold(), rules.dominancePercent(), rules.tailsFrom(), words.french(), words.english());
    }
}
