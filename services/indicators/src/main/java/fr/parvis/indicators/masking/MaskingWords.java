package fr.parvis.indicators.masking;

import java.util.List;

/** Why figures are masked, in plain words; says the rules and never which figure fell under which. */
public record MaskingWords(List<String> french, List<String> english) {

    public static final MaskingWords MASKED = new MaskingWords(
            List.of("Ce chiffre n'est pas montré : il est petit, ou il permettrait d'en calculer un petit. "
                    + "Personne ne dit lequel des deux, car cela suffirait parfois pour le retrouver."),
            List.of("This figure is not shown: it is small, or a small one could be worked out with it. "
                    + "Nobody says which of the two, since that would sometimes be enough to find it."));

    public MaskingWords {
        french = List.copyOf(french);
        english = List.copyOf(english);
    }

    public static MaskingWords of(MaskingRules rules) {
        return new MaskingWords(french(rules), english(rules));
    }

    private static List<String> french(MaskingRules rules) {
        return List.of(
                "Un chiffre de personnes n'est montré qu'à partir de %d personnes. Zéro est masqué comme tout petit nombre."
                        .formatted(rules.threshold()),
                "Un chiffre est aussi masqué quand il laisserait moins de %d autres personnes dans un total."
                        .formatted(rules.threshold()),
                "Des heures ou des demandes ne sont pas montrées quand une seule personne en apporte plus de %d %%."
                        .formatted(rules.dominancePercent()),
                "Ensuite, d'autres chiffres sont masqués jusqu'à ce qu'aucun petit chiffre ne puisse être calculé "
                        + "à partir des totaux, des autres tableaux et des autres périodes.",
                "Quels chiffres sont masqués en plus suit un ordre secret, différent à chaque période.",
                "La répartition des heures ne dit ni le minimum ni le maximum ; les dixièmes demandent au moins %d personnes."
                        .formatted(rules.tailsFrom()),
                "Les chiffres d'organismes, de mois et de machines ne concernent pas des personnes et sont toujours montrés.",
                "Un chiffre publié ne change plus. Une correction est une nouvelle version ; elle peut masquer plus, jamais moins.");
    }

    private static List<String> english(MaskingRules rules) {
        return List.of(
                "A figure of persons is shown from %d persons on. Zero is masked as any small number."
                        .formatted(rules.threshold()),
                "A figure is also masked when it would leave fewer than %d other persons in a total."
                        .formatted(rules.threshold()),
                "Hours and requests are not shown when one person alone brings more than %d %% of them."
                        .formatted(rules.dominancePercent()),
                "Then more figures are masked until no small one can be worked out from totals, other tables and other "
                        + "periods.",
                "Which figures are masked besides follows a secret order, another one in each period.",
                "The distribution of hours tells neither minimum nor maximum; tenths need at least %d persons."
                        .formatted(rules.tailsFrom()),
                "Figures of organisations, months and machines are not about persons and always shown.",
                "A published figure never changes. A correction is a new version; it may mask more, never less.");
    }
}
