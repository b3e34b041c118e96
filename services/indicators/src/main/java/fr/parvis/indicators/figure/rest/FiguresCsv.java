package fr.parvis.indicators.figure.rest;

import fr.parvis.commons.web.csv.CsvCell;
import fr.parvis.commons.web.problem.Language;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.figure.Figure;
import fr.parvis.indicators.figure.FigureSheet;
import fr.parvis.indicators.publication.Distribution;
import fr.parvis.indicators.publication.Publication;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A sheet as a CSV file for spreadsheets: a byte order mark so that accents are read, semicolons, CRLF; in French with a
 * decimal comma.
 */
final class FiguresCsv {

    private static final String MARK = "\uFEFF";
    private static final List<String> FRENCH = List.of(
            "état",
            "numérateur",
            "dénominateur",
            "valeur",
            "p10 (min)",
            "p25 (min)",
            "médiane (min)",
            "p75 (min)",
            "p90 (min)");
    private static final List<String> ENGLISH = List.of(
            "state",
            "numerator",
            "denominator",
            "value",
            "p10 (min)",
            "p25 (min)",
            "median (min)",
            "p75 (min)",
            "p90 (min)");

    private final FigureSheet sheet;
    private final boolean french;

    FiguresCsv(FigureSheet sheet, Language language) {
        this.sheet = sheet;
        this.french = language == Language.FR;
    }

    String write() {
        StringBuilder file = new StringBuilder(MARK);
        line(file, head());
        sheet.figures().forEach(figure -> line(file, row(figure)));
        sheet.withoutProtocol().forEach(code -> line(file, withoutProtocol(code)));
        return file.toString();
    }

    private static void line(StringBuilder file, List<String> fields) {
        file.append(fields.stream().map(CsvCell::text).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(
                french
                        ? List.of("indicateur", "version", "libellé", "période", "publication", "publié le")
                        : List.of("indicator", "version", "label", "period", "publication", "published on"));
        sheet.breakdown().dimensions().forEach(dimension -> head.add(dimension.name()));
        head.addAll(french ? FRENCH : ENGLISH);
        return head;
    }

    private List<String> row(Figure figure) {
        List<String> row = start();
        for (Dimension dimension : sheet.breakdown().dimensions()) {
            row.add(figure.at().getOrDefault(dimension, ""));
        }
        row.add(state(figure.state()));
        row.add(number(figure.numerator()));
        row.add(number(figure.denominator()));
        row.add(figure.value().map(this::decimal).orElse(""));
        row.addAll(figure.distribution().map(FiguresCsv::spread).orElse(List.of("", "", "", "", "")));
        return row;
    }

    private List<String> start() {
        Publication publication = sheet.publication().publication();
        var wordings = sheet.definition().wordings();
        List<String> row = new ArrayList<>();
        row.add(sheet.definition().code());
        row.add(Integer.toString(sheet.definition().version()));
        row.add((french ? wordings.french() : wordings.english()).label());
        row.add(publication.period().toString());
        row.add(Integer.toString(publication.version()));
        row.add(publication.publishedOn().toString());
        return row;
    }

    private List<String> withoutProtocol(String code) {
        List<String> row = start();
        row.add(french ? "sans protocole" : "without a protocol");
        row.add(code);
        return row;
    }

    private String state(Figure.State state) {
        return switch (state) {
            case SHOWN -> french ? "montré" : "shown";
            case MASKED -> french ? "masqué" : "masked";
            case NOTHING_TO_DIVIDE_BY -> french ? "rien à quoi rapporter" : "nothing to divide by";
            case NOT_PUBLISHED -> french ? "non publié" : "not published";
        };
    }

    private String decimal(BigDecimal value) {
        return french ? value.toPlainString().replace('.', ',') : value.toPlainString();
    }

    private static List<String> spread(Distribution distribution) {
        return List.of(
                number(distribution.p10()),
                Long.toString(distribution.p25()),
                Long.toString(distribution.median()),
                Long.toString(distribution.p75()),
                number(distribution.p90()));
    }

    private static String number(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }
}
