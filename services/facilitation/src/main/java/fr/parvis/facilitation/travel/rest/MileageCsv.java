package fr.parvis.facilitation.travel.rest;

import fr.parvis.commons.web.csv.CsvCell;
import fr.parvis.commons.web.problem.Language;
import fr.parvis.facilitation.travel.Mileage;
import fr.parvis.facilitation.travel.MileageLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Kilometres as a CSV file for spreadsheets: a byte order mark, semicolons, CRLF; a line for each way and one for each facilitator's sum. */
final class MileageCsv {

    private static final String MARK = "\uFEFF";
    private static final List<String> FRENCH = List.of(
            "facilitateur",
            "jour",
            "commune de départ",
            "commune d’arrivée",
            "kilomètres",
            "minutes",
            "véhicule",
            "centimes par km",
            "indemnité en euros");
    private static final List<String> ENGLISH = List.of(
            "facilitator",
            "day",
            "from commune",
            "to commune",
            "kilometres",
            "minutes",
            "vehicle",
            "cents per km",
            "allowance in euros");

    private final BigDecimal rate;
    private final boolean french;

    MileageCsv(BigDecimal rate, Language language) {
        this.rate = rate;
        this.french = language == Language.FR;
    }

    String write(List<Mileage> all) {
        StringBuilder file = new StringBuilder(MARK);
        line(file, french ? FRENCH : ENGLISH);
        for (Mileage one : all) {
            one.lines().forEach(way -> line(file, way(way)));
            line(file, sum(one));
        }
        return file.toString();
    }

    private static void line(StringBuilder file, List<String> fields) {
        file.append(fields.stream().map(CsvCell::text).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private List<String> way(MileageLine way) {
        return List.of(
                way.facilitator(),
                way.on().toString(),
                way.origin(),
                way.destination(),
                Integer.toString(way.kilometres()),
                Integer.toString(way.minutes()),
                vehicle(way),
                "",
                "");
    }

    private List<String> sum(Mileage one) {
        return List.of(
                one.facilitator(),
                "total",
                "",
                "",
                Long.toString(one.kilometres()),
                Long.toString(one.minutes()),
                "",
                decimal(rate),
                decimal(BigDecimal.valueOf(one.allowanceCents(rate), 2)));
    }

    private String vehicle(MileageLine way) {
        return switch (way.vehicle()) {
            case OWN_VEHICLE -> french ? "véhicule personnel" : "own vehicle";
            case SERVICE_VEHICLE -> french ? "véhicule de service" : "service vehicle";
            case PUBLIC_TRANSPORT -> french ? "transports en commun" : "public transport";
            case BICYCLE_OR_ON_FOOT -> french ? "vélo ou à pied" : "bicycle or on foot";
        };
    }

    private String decimal(BigDecimal value) {
        return french ? value.toPlainString().replace('.', ',') : value.toPlainString();
    }
}
