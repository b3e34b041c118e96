package fr.parvis.keycloak.oneside;

import fr.parvis.keycloak.identity.NaturalPerson;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a caller sent for one account, parted into what identifies the natural person, the fingerprint he may have sent,
 * and all the rest.
 */
record AccountInput(
        Map<String, String> identity, List<String> fingerprints, String username, Map<String, Object> rest) {
    private static final String FORM_PREFIX = "user.attributes.";

    static AccountInput of(Map<String, ?> attributes) {
        Map<String, String> identity = new HashMap<>();
        Map<String, Object> rest = new HashMap<>();
        List<String> fingerprints = List.of();
        String username = "";
        for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
            String name = attribute.getKey().startsWith(FORM_PREFIX)
                    ? attribute.getKey().substring(FORM_PREFIX.length())
                    : attribute.getKey();
            List<String> values = texts(attribute.getValue());
            if (NaturalPerson.FIELDS.contains(name)) {
                values.stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> identity.merge(name, value, AccountInput::both));
                continue;
            }
            rest.put(attribute.getKey(), attribute.getValue());
            if (name.equals(Accounts.FINGERPRINT)) {
                fingerprints = values;
            } else if (name.equals("username")) {
                username = values.isEmpty() ? "" : values.getFirst();
            }
        }
        return new AccountInput(identity, fingerprints, username, rest);
    }

    boolean namesSomebody() {
        return !identity.isEmpty();
    }

    /** Two values for one field are no spelling of either; joined, they fail the rule of the field. */
    private static String both(String first, String second) {
        return first.equals(second) ? first : first + ";" + second;
    }

    private static List<String> texts(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream()
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
