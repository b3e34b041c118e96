package fr.parvis.bench.growth;

import java.util.List;
import java.util.Random;

/** Names as in a French département, the same in every run: file 4 711 is always called the same. */
public final class Names {
    private static final List<String> FIRST = List.of(
            "Hélène", "Jean", "Marie", "Paul", "Zoé", "Anne", "Mohamed", "Fatima", "Luc", "Inès", "Gaëlle", "Yann",
            "Chloé", "Théo", "Aïcha", "Bruno", "Denise", "Rémi", "Odile", "Karim", "Lucie", "Noël", "Sophie", "Guy",
            "Camille", "Édith", "Maël", "Nadia", "Jules", "Rose");
    private static final List<String> BEGINNINGS = List.of(
            "Bau", "Ber", "Bou", "Cha", "Che", "Cor", "Dau", "Del", "Du", "Fau", "Fer", "Gau", "Ger", "Gui", "Hau",
            "Her", "Jou", "La", "Le", "Lou", "Mar", "Mau", "Mer", "Mou", "Nau", "Per", "Pi", "Quer", "Rau", "Ro", "Sau",
            "Ser", "Tou", "Val", "Vi");
    private static final List<String> MIDDLES = List.of(
            "ba", "bi", "che", "cla", "da", "di", "fé", "gi", "gna", "la", "li", "ma", "mé", "na", "ni", "pa", "que",
            "ra", "ri", "sé", "ta", "ti", "va", "vi");
    private static final List<String> ENDINGS = List.of(
            "ault", "aud", "bert", "chet", "court", "dier", "eau", "ert", "feuille", "gnon", "ier", "illon", "let",
            "mont", "nec", "oux", "quin", "rand", "ret", "rieux", "sson", "teau", "tier", "ville", "zou");

    private Names() {}

    /** What somebody is called. */
    public record Name(String first, String last) {}

    public static Name of(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        String last =
                one(BEGINNINGS, random) + (random.nextBoolean() ? one(MIDDLES, random) : "") + one(ENDINGS, random);
        return new Name(one(FIRST, random), last);
    }

    /** The family name as a hurried hand writes it: one letter missing, doubled, wrong, or two of them exchanged. */
    public static String mistyped(String last, Random random) {
        String typed = last;
        while (typed.equals(last)) {
            typed = slip(last, random);
        }
        return typed;
    }

    /** The same letter may be drawn, or two equal ones exchanged: then it is no slip. */
    private static String slip(String last, Random random) {
        int at = 1 + random.nextInt(last.length() - 2);
        String before = last.substring(0, at);
        char letter = last.charAt(at);
        String after = last.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + "aeinrst".charAt(random.nextInt(7)) + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }

    private static String one(List<String> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }
}
