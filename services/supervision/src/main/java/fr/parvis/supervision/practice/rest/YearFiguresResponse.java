package fr.parvis.supervision.practice.rest;

import fr.parvis.supervision.practice.PracticeYear;
import java.util.List;

/** Months held and months due of every territory of this side (IND-104 as this side knows it). */
public record YearFiguresResponse(int year, long held, long due, List<TerritoryPart> territories) {

    static YearFiguresResponse of(int year, List<PracticeYear> years) {
        return new YearFiguresResponse(
                year,
                years.stream().mapToLong(PracticeYear::held).sum(),
                years.stream().mapToLong(PracticeYear::due).sum(),
                years.stream().map(TerritoryPart::of).toList());
    }

    /** One territory; due months are those whose outcome is known. */
    public record TerritoryPart(String territory, long held, long missed, long due, long alerts) {

        static TerritoryPart of(PracticeYear year) {
            return new TerritoryPart(year.territory().code(), year.held(), year.missed(), year.due(), year.alerts());
        }
    }
}
