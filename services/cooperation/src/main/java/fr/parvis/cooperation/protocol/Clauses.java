package fr.parvis.cooperation.protocol;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The clauses of one protocol, at most one text per kind. */
public record Clauses(Map<ClauseKind, String> texts) {

    public Clauses {
        EnumMap<ClauseKind, String> written = new EnumMap<>(ClauseKind.class);
        texts.forEach((kind, text) -> {
            if (!text.isBlank()) {
                written.put(kind, text.strip());
            }
        });
        texts = java.util.Collections.unmodifiableMap(written);
    }

    public static Clauses none() {
        return new Clauses(Map.of());
    }

    /** Compulsory kinds in catalogue order. */
    public static List<ClauseKind> compulsory(boolean employerIsShared) {
        return Arrays.stream(ClauseKind.values())
                .filter(kind -> kind.isCompulsory(employerIsShared))
                .toList();
    }

    /** Compulsory kinds without a text: what stands between this protocol and its signature. */
    public List<ClauseKind> missing(boolean employerIsShared) {
        return compulsory(employerIsShared).stream()
                .filter(kind -> !texts.containsKey(kind))
                .toList();
    }
}
