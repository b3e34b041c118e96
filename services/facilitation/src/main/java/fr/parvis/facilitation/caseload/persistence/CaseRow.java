package fr.parvis.facilitation.caseload.persistence;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.Opening;
import fr.parvis.facilitation.caseload.PriorityCriterion;
import fr.parvis.facilitation.caseload.RequestOrigin;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "support_case")
class CaseRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(updatable = false)
    UUID proposal = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Nullable
    String facilitator;

    @Column(name = "taken_on")
    boolean takenOn;

    boolean paused;

    boolean closed;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    RequestOrigin origin = RequestOrigin.PERSON;

    @Column(updatable = false)
    String criteria = "";

    @Column(updatable = false)
    boolean priority;

    @Enumerated(EnumType.STRING)
    CaseState state = CaseState.PROPOSED;

    @Column(name = "requested_on", updatable = false)
    LocalDate requestedOn = LocalDate.EPOCH;

    @Column(name = "accepted_on", updatable = false)
    LocalDate acceptedOn = LocalDate.EPOCH;

    @Column(name = "site_code")
    @Nullable
    String siteCode;

    @Version
    long version;

    CaseRow() {}

    CaseRow(Case caze) {
        id = caze.id().value();
        proposal = caze.proposal();
        person = caze.person().value();
        Opening opening = caze.opening();
        origin = opening.origin();
        criteria = opening.criteria().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        priority = opening.priority();
        requestedOn = opening.requestedOn();
        acceptedOn = opening.acceptedOn();
        change(caze);
    }

    final void change(Case caze) {
        facilitator = caze.facilitator();
        takenOn = caze.takenOn();
        paused = caze.paused();
        closed = caze.closed();
        state = caze.state();
        siteCode = caze.siteCode();
    }

    Case caze() {
        return new Case(
                new CaseId(id),
                proposal,
                new PersonReference(person),
                facilitator,
                takenOn,
                paused,
                closed,
                new Opening(origin, criteria(), requestedOn, acceptedOn),
                siteCode,
                version);
    }

    private Set<PriorityCriterion> criteria() {
        return criteria.isEmpty()
                ? Set.of()
                : Arrays.stream(criteria.split(",", -1))
                        .map(PriorityCriterion::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
