package fr.parvis.indicators.figure.rest;

import fr.parvis.indicators.figure.Figure;
import fr.parvis.indicators.figure.Figure.State;
import fr.parvis.indicators.masking.MaskingWords;
import java.util.List;
import java.util.stream.Stream;

/** Why a figure is not told, in plain French and English. */
public record Explanation(State state, String fr, String en) {

    /** One for each state that occurs. */
    static List<Explanation> of(Stream<Figure> figures) {
        return figures.map(Figure::state)
                .filter(state -> state != State.SHOWN)
                .distinct()
                .sorted()
                .map(Explanation::of)
                .toList();
    }

    static Explanation of(State state) {
        return switch (state) {
            case SHOWN -> new Explanation(state, "Ce chiffre est montré.", "This figure is shown.");
            case MASKED ->
                new Explanation(
                        state,
                        MaskingWords.MASKED.french().getFirst(),
                        MaskingWords.MASKED.english().getFirst());
            case NOTHING_TO_DIVIDE_BY ->
                new Explanation(
                        state,
                        "Il n'y a rien à quoi rapporter ce chiffre dans cette période.",
                        "There is nothing to divide this figure by in this period.");
            case NOT_PUBLISHED ->
                new Explanation(state, "Cette période n'est pas publiée.", "This period is not published.");
        };
    }
}
