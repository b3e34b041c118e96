package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.facilitation.caseload.CaseloadConfig;
import fr.parvis.facilitation.caseload.CaseloadCount;
import fr.parvis.facilitation.caseload.CaseloadLimit;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Number of persons per facilitator, for the carrier (FAC-04): counts only. */
@ApplicationScoped
public final class CountCaseloads {

    private final Cases cases;
    private final Facilitators facilitators;
    private final CaseloadConfig config;

    CountCaseloads(Cases cases, Facilitators facilitators, CaseloadConfig config) {
        this.cases = cases;
        this.facilitators = facilitators;
        this.config = config;
    }

    /** One facilitator's count. */
    public record Line(Facilitator facilitator, int persons, int waiting, int maximum, boolean aboveMaximum) {}

    /** All of them, those without any person included. */
    public record Counts(List<Line> facilitators, int waitingWithoutFacilitator) {}

    @WithTransaction
    public Uni<Counts> handle() {
        return facilitators
                .all()
                .chain(listed -> cases.counts()
                        .map(counts -> new Counts(
                                listed.stream()
                                        .map(facilitator -> line(facilitator, counts))
                                        .toList(),
                                counts.stream()
                                        .filter(count -> count.facilitator() == null)
                                        .mapToInt(CaseloadCount::waiting)
                                        .sum())));
    }

    private Line line(Facilitator facilitator, List<CaseloadCount> counts) {
        CaseloadCount own = counts.stream()
                .filter(count -> facilitator.subject().equals(count.facilitator()))
                .findFirst()
                .orElse(new CaseloadCount(facilitator.subject(), 0, 0));
        int standard = config.maxPersonsPerFacilitator();
        Integer agreed = facilitator.maxCaseload();
        boolean above = new CaseloadLimit(standard).exceededBy(own.persons(), agreed);
        return new Line(facilitator, own.persons(), own.waiting(), agreed == null ? standard : agreed, above);
    }
}
