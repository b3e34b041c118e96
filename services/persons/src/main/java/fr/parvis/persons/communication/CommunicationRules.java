package fr.parvis.persons.communication;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Nothing of the sheet is compulsory; what is there has a length, and a language is one (PER-09). */
public final class CommunicationRules {

    private static final int TEXT = 2_000;

    private CommunicationRules() {}

    /**
     * Checks the sheet as a whole.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void check(CommunicationProfile profile) {
        new Refusals()
                .optionalText(profile.tools(), "tools", TEXT)
                .optionalText(profile.advice(), "advice", TEXT)
                .addIf(!isLanguage(profile.preferredLanguage()), "preferredLanguage", Rule.NOT_A_LANGUAGE)
                .throwIfAny();
    }

    /** Two or three letters name a language (ISO 639); whether anybody speaks it is not ours to say. */
    private static boolean isLanguage(@Nullable String tag) {
        if (tag == null) {
            return true;
        }
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 || language.length() == 3;
        } catch (IllformedLocaleException notOne) {
            return false;
        }
    }
}
