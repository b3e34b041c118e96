package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.intervention.CommonLawCounts;
import fr.parvis.facilitation.intervention.InterventionWords;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.intervention.SupportHours;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the hours mobilised for one person (FAC-80), what of them she contests, and how often common law was left aside. */
@ApplicationScoped
public final class TellHours {

    private final CaseAccess access;
    private final Interventions interventions;
    private final InterventionWords words;

    TellHours(CaseAccess access, Interventions interventions, InterventionWords words) {
        this.access = access;
        this.interventions = interventions;
        this.words = words;
    }

    /**
     * What is told.
     *
     * @param spoken parts of the total, not taken from it
     */
    public record Told(SupportHours hours, InterventionWords.Spoken spoken, CommonLawCounts commonLaw) {}

    @WithTransaction
    public Uni<Told> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.HOURS)
                .chain(() -> interventions.hours(caseId))
                .chain(hours -> words.spoken(caseId)
                        .chain(spoken ->
                                interventions.commonLaw(caseId).map(commonLaw -> new Told(hours, spoken, commonLaw))));
    }
}
