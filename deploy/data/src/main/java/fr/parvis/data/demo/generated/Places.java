package fr.parvis.data.demo.generated;

import fr.parvis.data.territory.Commune;
import fr.parvis.data.territory.Territories;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where persons live: in the départements of an antenna, as people really do. */
final class Places {

    private final Map<String, List<Commune>> communes;
    private final Map<String, Integer> departements;

    Places(List<String> codes, Territories territories) {
        communes = codes.stream()
                .collect(Collectors.toMap(code -> code, territories::inhabited, (one, _) -> one, TreeMap::new));
        departements = communes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> population(entry.getValue()), (one, _) -> one, TreeMap::new));
    }

    /** Each as often as people live there. */
    String departement(Dice dice) {
        return dice.weighted(departements);
    }

    /** Each commune as often as people live there. */
    Commune commune(String departement, Dice dice) {
        List<Commune> all = communes.getOrDefault(departement, List.of());
        int at = dice.between(0, population(all) - 1);
        for (Commune commune : all) {
            at -= commune.population();
            if (at < 0) {
                return commune;
            }
        }
        throw new IllegalStateException("nobody lives in " + departement);
    }

    private static int population(List<Commune> communes) {
        return communes.stream().mapToInt(Commune::population).sum();
    }
}
