package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.intervention.EarlierVersion;
import fr.parvis.facilitation.intervention.EarlierVersions;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionWord;
import fr.parvis.facilitation.intervention.InterventionWords;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows how an intervention read before, why it was corrected, and what she said of it then. */
@ApplicationScoped
public final class ListEarlierVersions {

    private final CaseAccess access;
    private final Interventions interventions;
    private final EarlierVersions versions;
    private final InterventionWords words;

    ListEarlierVersions(
            CaseAccess access, Interventions interventions, EarlierVersions versions, InterventionWords words) {
        this.access = access;
        this.interventions = interventions;
        this.versions = versions;
        this.words = words;
    }

    /** An earlier version, with her last word on it. */
    public record Earlier(EarlierVersion version, ToldIntervention told) {}

    @WithTransaction
    public Uni<List<Earlier>> handle(Participant participant, UUID id) {
        return access.reading(participant, interventions.withId(id), Part.INTERVENTIONS)
                .map(Found::thing)
                .chain(present -> words.all(present.person(), id)
                        .map(ListEarlierVersions::lastOfEach)
                        .chain(said -> versions.of(present).map(all -> earlier(present, all, said))));
    }

    private static Map<Integer, InterventionWord> lastOfEach(List<InterventionWord> said) {
        return said.stream()
                .collect(Collectors.toMap(InterventionWord::onVersion, Function.identity(), (_, later) -> later));
    }

    private static List<Earlier> earlier(
            Intervention present, List<EarlierVersion> versions, Map<Integer, InterventionWord> said) {
        return versions.stream()
                .map(version ->
                        new Earlier(version, new ToldIntervention(present.asOf(version), said.get(version.number()))))
                .toList();
    }
}
