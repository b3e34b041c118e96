package fr.parvis.persons.situation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.situation.AccessToInformation;
import fr.parvis.persons.situation.CaregiverTrait;
import fr.parvis.persons.situation.EntourageSituation;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sheet as it is sent and shown; everything may stay away. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SituationBody(
        @Nullable String familyStructure,
        @Nullable String socioEconomicLevel,
        @Nullable String availableHelp,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<CaregiverTrait> caregiverTraits,
        @Nullable AccessToInformation accessToInformation,
        @Nullable String geographicDistance,
        @Nullable String ownPerception,
        @Nullable String effectOnCaregiver) {

    public static SituationBody of(EntourageSituation sheet) {
        return new SituationBody(
                sheet.familyStructure(),
                sheet.socioEconomicLevel(),
                sheet.availableHelp(),
                new TreeSet<>(sheet.caregiverTraits()),
                sheet.accessToInformation(),
                sheet.geographicDistance(),
                sheet.ownPerception(),
                sheet.effectOnCaregiver());
    }

    EntourageSituation sheet() {
        return new EntourageSituation(
                familyStructure,
                socioEconomicLevel,
                availableHelp,
                caregiverTraits == null ? Set.of() : caregiverTraits,
                accessToInformation,
                geographicDistance,
                ownPerception,
                effectOnCaregiver);
    }

    @Override
    public String toString() {
        return "SituationBody[…]";
    }
}
