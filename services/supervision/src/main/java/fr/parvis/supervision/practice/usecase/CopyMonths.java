package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.side.Side;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.supervision.practice.MonthStatus;
import fr.parvis.supervision.practice.PracticeCopies;
import fr.parvis.supervision.practice.PracticeMonth;
import fr.parvis.supervision.practice.PracticeYear;
import fr.parvis.supervision.practice.TerritoryKind;
import fr.parvis.supervision.practice.ToldMonths;
import fr.parvis.supervision.turn.Turns;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;

/**
 * Tells the figures the months whose outcome is known and was not told yet; inside the caller's transaction. Facilitators' months only
 * (IND-104), and only where the territory is a département: the figures know no other place.
 */
@ApplicationScoped
public final class CopyMonths {

    private final ReadYears years;
    private final ToldMonths told;
    private final PracticeCopies copies;
    private final Turns turns;
    private final SideConfig config;

    CopyMonths(ReadYears years, ToldMonths told, PracticeCopies copies, Turns turns, SideConfig config) {
        this.years = years;
        this.told = told;
        this.copies = copies;
        this.turns = turns;
        this.config = config;
    }

    public Uni<Void> handle(String territory, Year year) {
        return config.side() == Side.DEMAND
                ? turns.take("practice-copies")
                        .chain(() -> years.one(year, territory))
                        .chain(this::copy)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> copy(PracticeYear year) {
        return year.territory().kind() == TerritoryKind.DEPARTEMENT
                ? told.of(year.territory().code()).chain(known -> copy(year, known))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> copy(PracticeYear year, Map<YearMonth, Boolean> known) {
        return Multi.createFrom()
                .iterable(year.months())
                .filter(month ->
                        isOutcome(month) && !Boolean.valueOf(isHeld(month)).equals(known.get(month.month())))
                .onItem()
                .transformToUniAndConcatenate(month -> tell(year.territory().code(), month))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> tell(String territory, PracticeMonth month) {
        return told.keep(territory, month.month(), isHeld(month))
                .chain(number -> copies.month(territory, month.month(), isHeld(month), number));
    }

    private static boolean isOutcome(PracticeMonth month) {
        return isHeld(month) || month.status() == MonthStatus.MISSED;
    }

    private static boolean isHeld(PracticeMonth month) {
        return month.status() == MonthStatus.HELD;
    }
}
