package fr.parvis.persons.situation;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.persons.consent.ScopeItem;
import fr.parvis.persons.refusal.Refusals;
import java.time.LocalDate;
import java.util.List;

/** Nothing of it is compulsory, and all of it needs her yes. */
public final class SituationRules {

    private static final int TEXT = 2_000;

    private SituationRules() {}

    /**
     * Checks the lengths.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void check(EntourageSituation sheet) {
        new Refusals()
                .optionalText(sheet.familyStructure(), "familyStructure", TEXT)
                .optionalText(sheet.socioEconomicLevel(), "socioEconomicLevel", TEXT)
                .optionalText(sheet.availableHelp(), "availableHelp", TEXT)
                .optionalText(sheet.geographicDistance(), "geographicDistance", TEXT)
                .optionalText(sheet.ownPerception(), "ownPerception", TEXT)
                .optionalText(sheet.effectOnCaregiver(), "effectOnCaregiver", TEXT)
                .throwIfAny();
    }

    /** Whether she agrees on that day that information about the domain CAREGIVER_SUPPORT is collected (purpose INFORMATION_COLLECTION). */
    public static boolean isAllowed(List<Consent> granted, LocalDate day) {
        return granted.stream()
                .filter(consent -> consent.terms().purpose() == ConsentPurpose.INFORMATION_COLLECTION)
                .filter(consent -> consent.terms().scope().covers(ScopeItem.of(LifeDomain.CAREGIVER_SUPPORT)))
                .anyMatch(consent -> consent.holdsOn(day));
    }
}
