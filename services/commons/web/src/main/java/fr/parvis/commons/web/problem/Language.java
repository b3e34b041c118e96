package fr.parvis.commons.web.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which a refusal is explained; French unless the caller prefers English. */
public enum Language {
    FR,
    EN;

    private static final List<Locale> OFFERED = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** Best offered language for an {@code Accept-Language} header; a header that makes no sense counts as absent. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return FR;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return Locale.ENGLISH.equals(best) ? EN : FR;
        } catch (IllegalArgumentException e) {
            return FR;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
