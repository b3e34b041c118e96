package fr.parvis.indicators.fact;

import java.util.List;

/** The codes an antenna knows: the closed lists, and the départements it serves. */
public record Vocabulary(List<String> territories) {

    public Vocabulary {
        territories = territories.stream().distinct().sorted().toList();
        if (territories.isEmpty()) {
            throw new IllegalArgumentException("an antenna serves at least one territory");
        }
        territories.stream()
                .filter(code -> !code.matches("[0-9A-Z]{2,3}"))
                .findAny()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(
                            "a territory is the official code of a département, not " + code);
                });
    }

    public List<String> codes(Dimension dimension) {
        return dimension == Dimension.TERRITORY ? territories : dimension.codes();
    }
}
