package fr.parvis.persons.locker;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.locker.usecase.ReadLocker;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.LockerFile;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who reads slowly. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class DownloadQuarkusTest {

    @Inject
    ReadLocker locker;

    @Test
    @Requirement({"UX-04", "PER-23"})
    void endsWhenSheTakesTheShareBackMeanwhile() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 600_000).bring(file, file.herToken());
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        String share = LockerFile.show(file, path).path("shareId");
        Caller facilitator = new Caller(file.facilitator(), Set.of("FACILITATOR"), null, null);
        LockerDocument document = Reactive.await(() -> locker.file(facilitator, new PersonId(file.uuid()), id));
        assertThat(Reactive.await(() -> locker.part(facilitator, document, 0))).hasSize(262_144);

        Api.post(file.herToken(), path + "/shares/" + share + "/end", Map.of("act", Acts.own("locker-share")))
                .then()
                .statusCode(200);

        assertThatThrownBy(() -> Reactive.await(() -> locker.part(facilitator, document, 1)))
                .isInstanceOf(ProblemException.class);
        Caller herself = new Caller(file.person(), Set.of("PERSON"), null, null);
        assertThat(Reactive.await(() -> locker.part(herself, document, 1))).hasSize(262_144);
    }
}
