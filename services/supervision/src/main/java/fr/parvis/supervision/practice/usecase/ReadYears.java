package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.practice.PracticeConfig;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.PracticeSessions;
import fr.parvis.supervision.practice.PracticeYear;
import fr.parvis.supervision.practice.Territories;
import fr.parvis.supervision.practice.Territory;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;

/** Reads what became of each month of a civil year, as of today in Paris. */
@ApplicationScoped
public final class ReadYears {

    private final Territories territories;
    private final PracticeSessions sessions;
    private final PracticeConfig config;
    private final Days days;

    public ReadYears(Territories territories, PracticeSessions sessions, PracticeConfig config, Days days) {
        this.territories = territories;
        this.sessions = sessions;
        this.config = config;
        this.days = days;
    }

    /** Of one territory. */
    @WithSession
    public Uni<PracticeYear> one(Year year, String territory) {
        return territories
                .find(territory)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(found -> sessions.ofYear(year).map(held -> judge(found, year, held)));
    }

    /** Of all territories of this side. */
    @WithSession
    public Uni<List<PracticeYear>> all(Year year) {
        return territories
                .all()
                .chain(found -> sessions.ofYear(year)
                        .map(held -> found.stream()
                                .map(territory -> judge(territory, year, held))
                                .toList()));
    }

    private PracticeYear judge(Territory territory, Year year, List<PracticeSession> all) {
        List<PracticeSession> own = all.stream()
                .filter(session -> session.territory().equals(territory.code()))
                .toList();
        return PracticeYear.of(territory, year, own, days.today(), config.alertDays());
    }
}
