package fr.parvis.data.serafin;

import static java.util.Objects.requireNonNull;

import fr.parvis.data.ReferenceFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SERAFIN-PH nomenclature of needs and services, 107 entries in the order of their codes. */
public final class SerafinPh {
    private final Map<String, SerafinCode> codes = new LinkedHashMap<>();
    private final String system;

    private SerafinPh() {
        var provenance = ReferenceFile.provenance("serafin-ph");
        system = requireNonNull(provenance.getProperty("system"), "serafin-ph.properties has no system");
        ReferenceFile.rows(
                        "serafin-ph",
                        "code;label;block",
                        c -> new SerafinCode(system, c[0], c[1], SerafinCode.Block.valueOf(c[2])))
                .forEach(code -> codes.put(code.code(), code));
    }

    public static SerafinPh load() {
        return new SerafinPh();
    }

    /** URL of the code system, the same for every code here. */
    public String system() {
        return system;
    }

    public Optional<SerafinCode> code(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    public Collection<SerafinCode> all() {
        return Collections.unmodifiableCollection(codes.values());
    }

    /** The entries directly below a code. */
    public List<SerafinCode> below(String code) {
        return codes.values().stream()
                .filter(c -> c.parent().filter(code::equals).isPresent())
                .toList();
    }
}
