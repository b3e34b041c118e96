package fr.parvis.portal.choice;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.facilitation.FacilitationApi;
import fr.parvis.portal.persons.Acts;
import fr.parvis.portal.persons.ConsentFile;
import fr.parvis.portal.persons.Consents;
import fr.parvis.portal.persons.Me;
import fr.parvis.portal.persons.PersonsApi;
import fr.parvis.portal.persons.Wordings;
import fr.parvis.portal.space.Choice;
import fr.parvis.portal.space.Names;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads one choice of hers with the words that belong to taking it back. */
@Singleton
public final class ReadChoice {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String PERSONS = "persons";
    private static final String WITHDRAWAL = "withdrawal";
    private static final int MOST_CONSENTS = 200;
    private static final int MOST_ACTS = 50;

    private final PersonsApi persons;
    private final FacilitationApi facilitation;
    private final Asking asking;

    ReadChoice(@RestClient PersonsApi persons, @RestClient FacilitationApi facilitation, Asking asking) {
        this.persons = persons;
        this.facilitation = facilitation;
        this.asking = asking;
    }

    public Uni<Answer<ChosenConsent>> handle(UUID consent) {
        Uni<UUID> her = persons.me().map(Me::personId).memoize().indefinitely();
        return Uni.combine()
                .all()
                .unis(
                        asking.ask(PERSONS, her.chain(id -> persons.consent(id, consent))),
                        asking.ask(PERSONS, her.chain(id -> persons.consents(id, MOST_CONSENTS))),
                        asking.ask(PERSONS, her.chain(id -> persons.acts(id, MOST_ACTS))),
                        asking.ask(PERSONS, persons.wordings(WITHDRAWAL)),
                        asking.ask("facilitation", facilitation.recipients()))
                .asTuple()
                .map(told -> chosen(
                        told.getItem1(), told.getItem2(), told.getItem3(), told.getItem4(), Names.of(told.getItem5())));
    }

    /** Without the words she would be shown there is nothing she could take back knowingly, so the page says it is silent. */
    private static Answer<ChosenConsent> chosen(
            Answer<ConsentFile> file, Answer<Consents> all, Answer<Acts> acts, Answer<Wordings> wordings, Names names) {
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
                                choice,
                                since(found, acts),
                                onlyOne(choice, all, names),
                                choice.running() ? wording : null));
            }
        };
    }

    private static boolean onlyOne(Choice choice, Answer<Consents> all, Names names) {
        return all.given()
                .filter(page -> page.next() == null)
                .map(page -> page.items().stream()
                        .map(consent -> Choice.of(consent, names))
                        .filter(Choice::running)
                        .filter(other -> !other.id().equals(choice.id()))
                        .noneMatch(choice::overlaps))
                .orElse(false);
    }

    /** The day of her act; where it is not among her last ones, or time alone made the state, the day it was recorded. */
    private static LocalDate since(ConsentFile file, Answer<Acts> acts) {
        List<ConsentFile.Step> history = file.history();
        if (history.isEmpty()) {
            return day(file.consent().recordedAt());
        }
        ConsentFile.Step last = history.getLast();
        return day(acts.given().map(Acts::items).orElse(List.of()).stream()
                .filter(act -> act.actId().equals(last.actId()))
                .findFirst()
                .map(Acts.Act::performedAt)
                .orElse(last.at()));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }
}
