package fr.parvis.facilitation.release;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Requests for tests. */
public final class ReleasedRequestFixture {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final LocalDate SOON = LocalDate.of(2026, 12, 1);

    private ReleasedRequestFixture() {}

    public static ReleasedRequest released() {
        return new ReleasedRequest(
                UUID.randomUUID(),
                new CaseId(UUID.randomUUID()),
                new PersonReference(UUID.randomUUID()),
                new ReleasedRequest.Content("c360-14", List.of(), new RequestText("texte"), null),
                new ReleasedRequest.Disclosure(UUID.randomUUID(), UUID.randomUUID(), SOON, NOW),
                ReleasedRequest.Progress.RELEASED,
                0);
    }
}
