package fr.parvis.keycloak.realms;

import java.util.List;
import java.util.Map;

/**
 * A fictitious account of the demonstration.
 *
 * @param label how the documents call her; never written to Keycloak
 * @param organisation organisation code, empty for who has none
 * @param profile first and last name, empty for persons
 * @param naturalPerson birth data and professional number, empty for persons; only its fingerprints are written
 */
public record DemoPerson(
        String label,
        Side side,
        String id,
        String username,
        List<String> roles,
        String organisation,
        Map<String, String> profile,
        Map<String, String> naturalPerson) {
    public DemoPerson {
        roles = List.copyOf(roles);
        profile = Map.copyOf(profile);
        naturalPerson = Map.copyOf(naturalPerson);
    }
}
