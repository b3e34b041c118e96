package fr.parvis.keycloak.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an administrator says of the natural person behind a professional account: always her birth identity, and her
 * professional number when she has one.
 *
 * <p>Both, because an account opened with the number alone on one side and with the birth data alone on the other would
 * never meet.
 */
public record NaturalPerson(BirthIdentity birth, List<ProfessionalNumber> numbers) {
    /** The account attributes that say it; none of them is ever stored. */
    public static final List<String> FIELDS = List.of("birthName", "birthDate", "birthPlace", "professionalId");

    public NaturalPerson {
        numbers = List.copyOf(numbers);
    }

    /** Reads the fields given; an absent field and a blank one are the same. */
    public static NaturalPerson of(Map<String, String> fields) {
        BirthIdentity birth = BirthIdentity.of(
                required(fields, "birthName"), required(fields, "birthDate"), required(fields, "birthPlace"));
        String number = fields.getOrDefault("professionalId", "");
        return new NaturalPerson(birth, number.isBlank() ? List.of() : List.of(ProfessionalNumber.of(number)));
    }

    /** Every fingerprint under which she is recognised. */
    public List<String> fingerprints(Fingerprints fingerprints) {
        List<String> all = new ArrayList<>();
        all.add(fingerprints.of(birth));
        numbers.stream().map(fingerprints::of).forEach(all::add);
        return List.copyOf(all);
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new InvalidIdentity(
                    name, "Un compte professionnel demande le nom, la date et le lieu de naissance de la personne.");
        }
        return value;
    }
}
