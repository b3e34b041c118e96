package fr.parvis.indicators.fact;

import java.util.List;

/** The codes an antenna knows: the closed lists, and the départements it serves. */
public record Vocabulary(List<String> territories) {

    public Vocabulary {
        territories = territories.stream().distinct().sorted().toList();
        if (territories.isEmpty()) {
            throw new IllegalArgumentException("an antenna serves at least one territory");
        }
    }

    public List<String> codes(Dimension dimension) {
        return dimension == Dimension.TERRITORY ? territories : dimension.codes();
    }
}
