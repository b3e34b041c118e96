package fr.parvis.indicators.figure.rest;

import fr.parvis.indicators.definition.IndicatorDefinition;
import fr.parvis.indicators.definition.Unit;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.figure.FigureSheet;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.publication.Publication;
import java.time.LocalDate;
import java.util.List;

/**
 * Figures of one indicator in one period.
 *
 * @param version of the definition by which they were published
 * @param publication version of the publication; a correction is the next one
 * @param explanations why figures are not told, for each state that occurs
 * @param withoutProtocol public codes of the Communautés 360 without a protocol in force; empty for other indicators
 */
public record FiguresResponse(
        String indicator,
        int version,
        String labelFr,
        String labelEn,
        Unit unit,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int publication,
        LocalDate publishedOn,
        List<Dimension> breakdown,
        List<FigurePart> figures,
        List<Explanation> explanations,
        List<String> withoutProtocol) {

    static FiguresResponse of(FigureSheet sheet) {
        IndicatorDefinition definition = sheet.definition();
        Publication publication = sheet.publication().publication();
        Period period = publication.period();
        return new FiguresResponse(
                definition.code(),
                definition.version(),
                definition.wordings().french().label(),
                definition.wordings().english().label(),
                definition.unit(),
                period.toString(),
                period.firstDay(),
                period.lastDay(),
                publication.version(),
                publication.publishedOn(),
                List.copyOf(sheet.breakdown().dimensions()),
                sheet.figures().stream().map(FigurePart::of).toList(),
                Explanation.of(sheet.figures().stream()),
                List.copyOf(sheet.withoutProtocol()));
    }
}
