package fr.parvis.data.demo.load;

import static java.util.Map.entry;

import fr.parvis.data.demo.DemoPerson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways of speaking as the demo tells them, and as the sheet of a file names them (PER-09). */
final class CommunicationWords {

    private static final Map<String, String> MODES = Map.ofEntries(
            entry("Parole", "SPEECH"),
            entry("Parole lente", "SPEECH"),
            entry("Parole forte", "SPEECH"),
            entry("Paroles simples", "SPEECH"),
            entry("Phrases courtes", "SPEECH"),
            entry("Écrit", "WRITING"),
            entry("Lecture", "WRITING"),
            entry("Facile à lire", "WRITING"),
            entry("Gros caractères", "LARGE_PRINT"),
            entry("Images", "PICTURES"),
            entry("Dessin", "PICTURES"),
            entry("Pictogrammes", "PICTOGRAMS"),
            entry("Langue des signes française", "SIGN_LANGUAGE"),
            entry("Gestes", "GESTURES"),
            entry("Regard", "GAZE"),
            entry("Synthèse vocale", "DEVICE"));
    private static final Map<String, String> CHANNELS = Map.of(
            "PHONE", "TELEPHONE",
            "SMS", "TEXT_MESSAGE",
            "MESSAGE", "TEXT_MESSAGE",
            "EMAIL", "EMAIL",
            "VIDEO", "VIDEO_CALL",
            "LETTER", "LETTER",
            "PAPER", "LETTER");
    /** Words that say more than the mode they belong to, and go into the advice. */
    private static final List<String> ADVICE =
            List.of("Parole lente", "Parole forte", "Paroles simples", "Phrases courtes");

    private CommunicationWords() {}

    static Map<String, Object> sheet(DemoPerson.Communication told) {
        return Body.of("understandsBy", modes(told.receptive()))
                .with("saysThingsBy", modes(told.expressive()))
                .with("tools", told.tools().isEmpty() ? null : String.join(", ", told.tools()))
                .with("preferredLanguage", told.language())
                .with("easyToRead", told.easyRead())
                .with("channel", known(CHANNELS, told.channel()))
                .with("advice", advice(told).isEmpty() ? null : advice(told))
                .fields();
    }

    private static List<String> modes(List<String> words) {
        return words.stream()
                .map(word -> known(MODES, word))
                .distinct()
                .sorted()
                .toList();
    }

    private static String known(Map<String, String> names, String word) {
        return Objects.requireNonNull(names.get(word), () -> "no way of speaking is called " + word);
    }

    private static String advice(DemoPerson.Communication told) {
        return Stream.concat(told.expressive().stream(), told.receptive().stream())
                .filter(ADVICE::contains)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
