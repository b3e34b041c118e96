package fr.parvis.commons.web.configuration;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds {@code parvis.*} settings that no part of the service reads. A setting is known when a {@code @ConfigMapping} prefix covers it or a
 * {@code parvis/configuration-keys.txt} names it (keys used only inside other settings).
 */
final class UnknownKeys {

    private static final String OURS = "parvis.";
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^A-Za-z0-9]");

    private final Set<String> known;

    UnknownKeys(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Those of the given names that nothing reads; environment variables ({@code PARVIS_…}) count under their own spelling. */
    SortedSet<String> among(Iterable<String> names) {
        SortedSet<String> unknown = new TreeSet<>();
        for (String name : names) {
            if (isOurs(name) && known.stream().noneMatch(key -> covers(key, name))) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private static boolean isOurs(String name) {
        return name.startsWith(OURS) || name.startsWith("PARVIS_");
    }

    private static boolean covers(String key, String name) {
        if (name.startsWith(OURS)) {
            return name.equals(key)
                    || name.startsWith(key + ".")
                    || asVariable(name).equals(asVariable(key));
        }
        String variable = asVariable(key);
        return name.equals(variable) || name.startsWith(variable + "_");
    }

    private static String asVariable(String key) {
        return NOT_ALPHANUMERIC.matcher(key).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
