package fr.parvis.data.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune or a part of one.
 *
 * @param code INSEE code, five characters, {@code 2A…} and {@code 2B…} in Corsica
 * @param parent code of the current commune this one belongs to, absent for a current commune
 * @param departement code of the département, two or three characters
 * @param postalCodes none for delegated and associated communes and for uninhabited land
 * @param population legal population, 0 where INSEE gives none
 * @param epci SIREN of the EPCI with own taxation, absent on a few islands and overseas
 */
public record Commune(
        String code,
        String name,
        CommuneKind kind,
        @Nullable String parent,
        String departement,
        List<String> postalCodes,
        int population,
        @Nullable String epci) {

    static Commune of(String[] cells) {
        return new Commune(
                cells[0],
                cells[1],
                CommuneKind.valueOf(cells[2]),
                absentIfEmpty(cells[3]),
                cells[4],
                cells[5].isEmpty() ? List.of() : List.of(cells[5].split(" ")),
                cells[6].isEmpty() ? 0 : Integer.parseInt(cells[6]),
                absentIfEmpty(cells[7]));
    }

    private static @Nullable String absentIfEmpty(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
