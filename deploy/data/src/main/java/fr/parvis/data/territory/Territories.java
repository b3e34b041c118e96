package fr.parvis.data.territory;

import fr.parvis.data.ReferenceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Communes, départements and EPCI of France, from INSEE, DGCL and La Poste (see {@code territories.properties}).
 * Immutable and safe for threads; some 37,600 rows, so load it once and keep it.
 */
public final class Territories {
    private final Map<String, Commune> communes = new HashMap<>();
    private final Map<String, List<Commune>> byPostalCode = new HashMap<>();
    private final List<Entry> searchable = new ArrayList<>();
    private final Map<String, Departement> departements;
    private final Map<String, Epci> groupings;

    private record Entry(String folded, Commune commune) {}

    private Territories(List<Commune> rows, List<Departement> departements, List<Epci> groupings) {
        this.departements = departements.stream().collect(Collectors.toMap(Departement::code, Function.identity()));
        this.groupings = groupings.stream().collect(Collectors.toMap(Epci::code, Function.identity()));
        rows.forEach(this::add);
    }

    /** Reads the tables from the class path, about a tenth of a second. */
    public static Territories load() {
        return new Territories(
                ReferenceFile.rows(
                        "communes", "code;name;kind;parent;departement;postal_codes;population;epci", Commune::of),
                ReferenceFile.rows("departements", "code;name;region", c -> new Departement(c[0], c[1], c[2])),
                ReferenceFile.rows("epci", "code;name;kind", c -> new Epci(c[0], c[1], c[2])));
    }

    private void add(Commune commune) {
        // A commune nouvelle and the delegated commune of its chief town share one code: the code means the former.
        communes.merge(commune.code(), commune, (a, b) -> a.kind() == CommuneKind.CURRENT ? a : b);
        commune.postalCodes()
                .forEach(code -> byPostalCode
                        .computeIfAbsent(code, _ -> new ArrayList<>())
                        .add(commune));
        searchable.add(new Entry(Names.folded(commune.name()), commune));
    }

    /** The commune with this INSEE code, also a merged one or a municipal district. */
    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(communes.get(code));
    }

    /** The commune in law today: itself, or the one that a merged commune or district belongs to. */
    public Commune current(Commune commune) {
        var parent = commune.parent();
        return parent == null ? commune : commune(parent).orElse(commune);
    }

    /** Every commune and municipal district served by this postal code; empty when the code does not exist. */
    public List<Commune> withPostalCode(String postalCode) {
        return List.copyOf(byPostalCode.getOrDefault(postalCode, List.of()));
    }

    /** Communes in law of a département where somebody lives, by code. */
    public List<Commune> inhabited(String departement) {
        return communes.values().stream()
                .filter(commune -> commune.kind() == CommuneKind.CURRENT)
                .filter(commune -> commune.departement().equals(departement))
                .filter(commune -> commune.population() > 0)
                .sorted(Comparator.comparing(Commune::code))
                .toList();
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    public Optional<Departement> departementOf(String communeCode) {
        return commune(communeCode).flatMap(c -> departement(c.departement()));
    }

    /** The EPCI of a commune; that of the current commune for a merged one or a municipal district. */
    public Optional<Epci> epciOf(String communeCode) {
        return commune(communeCode).map(this::current).map(Commune::epci).map(groupings::get);
    }

    /**
     * Communes whose name, or a word of it, begins with the text: equal names first, then names that begin with it,
     * communes in law before merged ones, larger before smaller.
     */
    public List<Commune> search(String text, int limit) {
        var wanted = Names.folded(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return searchable.stream()
                .filter(e -> e.folded().startsWith(wanted) || e.folded().contains(" " + wanted))
                .sorted(Comparator.comparingInt((Entry e) -> closeness(e, wanted))
                        .thenComparing(e -> e.commune().kind())
                        .thenComparingInt(e -> -e.commune().population())
                        .thenComparing(e -> e.commune().code()))
                .limit(limit)
                .map(Entry::commune)
                .toList();
    }

    private static int closeness(Entry entry, String wanted) {
        if (entry.folded().equals(wanted)) {
            return 0;
        }
        return entry.folded().startsWith(wanted) ? 1 : 2;
    }
}
