package fr.parvis.persons.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies of powers, right until a test makes one wrong. */
public final class Mandates {

    private Mandates() {}

    /** May decide in her place in these matters. */
    public static Map<String, Object> guardian(String... matters) {
        return of("GUARDIAN", "represents", matters);
    }

    /** May stand beside her in these matters. */
    public static Map<String, Object> curator(String... matters) {
        return of("CURATOR", "assists", matters);
    }

    public static Map<String, Object> of(String kind, String degree, String... matters) {
        Map<String, Object> power = new LinkedHashMap<>();
        power.put("representativeName", "Anne Tutrice");
        power.put("kind", kind);
        power.put(degree, List.of(matters));
        power.put("from", "2020-01-01");
        power.put("proofSha256", "ab".repeat(32));
        return power;
    }
}
