package fr.parvis.indicators.publication.persistence;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.publication.Publication;
import fr.parvis.indicators.publication.PublicationHead;
import fr.parvis.indicators.publication.StoredPublication;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** A row of {@code publication}. */
@Entity
@Immutable
@Table(name = "publication")
class PublicationRow {

    @Id
    UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    Family family = Family.INSTITUTIONS;

    String period = "";

    int version;

    String name = "";

    @Column(name = "published_on")
    LocalDate publishedOn = LocalDate.EPOCH;

    String definitions = "";

    @Column(name = "without_protocol")
    String withoutProtocol = "";

    PublicationHead head() {
        return new PublicationHead(family, toPeriod(), version, publishedOn);
    }

    Period toPeriod() {
        return Period.parse(period).orElseThrow();
    }

    StoredPublication toPublication(Collection<PublishedFigureRow> figures) {
        FigureRows rows = FigureRows.read(figures, toPeriod());
        return new StoredPublication(
                new Publication(
                        family,
                        toPeriod(),
                        version,
                        publishedOn,
                        rows.shown(),
                        rows.masked(),
                        rows.distributions(),
                        codes(withoutProtocol)),
                versions(definitions));
    }

    static String write(SortedMap<String, Integer> definitions) {
        return definitions.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static SortedSet<String> codes(String text) {
        return text.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(text.split(" ", -1)));
    }

    private static SortedMap<String, Integer> versions(String text) {
        SortedMap<String, Integer> versions = new TreeMap<>();
        for (String each : codes(text)) {
            int colon = each.indexOf(':');
            versions.put(each.substring(0, colon), Integer.valueOf(each.substring(colon + 1)));
        }
        return versions;
    }
}
