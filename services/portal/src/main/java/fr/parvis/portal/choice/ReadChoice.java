package fr.parvis.portal.choice;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.facilitation.FacilitationApi;
import fr.parvis.portal.facilitation.Organisations;
import fr.parvis.portal.persons.ConsentFile;
import fr.parvis.portal.persons.Consents;
import fr.parvis.portal.persons.PersonsApi;
import fr.parvis.portal.persons.Wordings;
import fr.parvis.portal.space.Choice;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads one choice of hers with the words that belong to taking it back. */
@Singleton
public final class ReadChoice {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String PERSONS = "persons";
    private static final String WITHDRAWAL = "withdrawal";
    private static final int MOST_CONSENTS = 200;

    private final PersonsApi persons;
    private final FacilitationApi facilitation;
    private final Asking asking;

    ReadChoice(@RestClient PersonsApi persons, @RestClient FacilitationApi facilitation, Asking asking) {
        this.persons = persons;
        this.facilitation = facilitation;
        this.asking = asking;
    }

    public Uni<Answer<ChosenConsent>> handle(UUID consent) {
        return Uni.combine()
                .all()
                .unis(
                        asking.ask(PERSONS, file(consent)),
                        asking.ask(PERSONS, all()),
                        asking.ask(PERSONS, persons.wordings(WITHDRAWAL)),
                        asking.ask("facilitation", facilitation.recipients()))
                .asTuple()
                .map(told -> chosen(told.getItem1(), told.getItem2(), told.getItem3(), names(told.getItem4())));
    }

    private Uni<ConsentFile> file(UUID consent) {
        return persons.me().chain(me -> persons.consent(me.personId(), consent));
    }

    private Uni<Consents> all() {
        return persons.me().chain(me -> persons.consents(me.personId(), MOST_CONSENTS));
    }

    /** Without the words she would be shown there is nothing she could take back knowingly, so the page says it is silent. */
    private static Answer<ChosenConsent> chosen(
            Answer<ConsentFile> file, Answer<Consents> all, Answer<Wordings> wordings, Map<String, String> names) {
        return switch (file) {
            case Answer.Absent<ConsentFile> _ -> new Answer.Absent<>();
            case Answer.Refused<ConsentFile>(int status) -> new Answer.Refused<>(status);
            case Answer.Silent<ConsentFile> _ -> new Answer.Silent<>();
            case Answer.Given<ConsentFile>(ConsentFile found) -> {
                Choice choice = Choice.of(found.consent(), names);
                Wordings.@Nullable Wording wording =
                        wordings.given().flatMap(Wordings::easyToRead).orElse(null);
                yield choice.running() && wording == null
                        ? new Answer.Silent<>()
                        : new Answer.Given<>(new ChosenConsent(
                                choice, since(found), onlyOne(choice, all, names), choice.running() ? wording : null));
            }
        };
    }

    private static boolean onlyOne(Choice choice, Answer<Consents> all, Map<String, String> names) {
        return all.given()
                .filter(page -> page.next() == null)
                .map(page -> page.items().stream()
                        .map(consent -> Choice.of(consent, names))
                        .filter(Choice::running)
                        .filter(other -> !other.id().equals(choice.id()))
                        .noneMatch(choice::overlaps))
                .orElse(false);
    }

    private static LocalDate since(ConsentFile file) {
        List<ConsentFile.Step> history = file.history();
        Instant at = history.isEmpty()
                ? file.consent().recordedAt()
                : history.getLast().at();
        return at.atZone(PARIS).toLocalDate();
    }

    private static Map<String, String> names(Answer<Organisations> organisations) {
        return organisations.given().map(Organisations::items).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        Organisations.Organisation::code, Organisations.Organisation::name, (first, _) -> first));
    }
}
