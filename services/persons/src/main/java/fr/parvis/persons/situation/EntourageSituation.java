package fr.parvis.persons.situation;

import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.section.SectionKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Factors of the situation of her entourage (PER-15, source 004).
 *
 * @param familyStructure conflicts, separations, who lives where
 * @param availableHelp who can do what
 * @param ownPerception how she herself sees the people around her, in her words
 * @param effectOnCaregiver what the support changes in the life of who helps her
 */
public record EntourageSituation(
        @Nullable String familyStructure,
        @Nullable String socioEconomicLevel,
        @Nullable String availableHelp,
        Set<CaregiverTrait> caregiverTraits,
        @Nullable AccessToInformation accessToInformation,
        @Nullable String geographicDistance,
        @Nullable String ownPerception,
        @Nullable String effectOnCaregiver) {

    public static final SectionKind<EntourageSituation> SHEET = new SectionKind<>(
            Accessed.ENTOURAGE_SITUATION,
            EntourageSituation.class,
            new EntourageSituation(null, null, null, Set.of(), null, null, null, null));

    public EntourageSituation {
        caregiverTraits = Set.copyOf(caregiverTraits);
    }

    @Override
    public String toString() {
        return "EntourageSituation[…]";
    }
}
