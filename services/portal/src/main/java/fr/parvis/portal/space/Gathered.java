package fr.parvis.portal.space;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.codes.RequestState;
import fr.parvis.portal.facilitation.Expressions;
import fr.parvis.portal.facilitation.Organisations;
import fr.parvis.portal.facilitation.Requests;
import fr.parvis.portal.facilitation.Responses;
import fr.parvis.portal.persons.Acts;
import fr.parvis.portal.persons.Consents;
import fr.parvis.portal.persons.Entourage;
import fr.parvis.portal.persons.Me;
import fr.parvis.portal.persons.NoContact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers her space is made of. */
record Gathered(
        Answer<Me> me,
        Answer<Consents> consents,
        Answer<Acts> acts,
        Answer<Expressions> expressions,
        Answer<Requests> requests,
        Answer<Responses> responses,
        Answer<Organisations> organisations,
        Answer<Entourage> entourage,
        Answer<List<NoContact>> noContacts) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int WRITTEN_FOR_HER = 3;
    /** Where yes or no says it all. "Your meeting: no" could be read as one that is not held, when she only said that she does not come. */
    private static final Set<String> PLAINLY_ANSWERED = Set.of(
            "SUPPORT_DECISION",
            "CONSENT",
            "ANSWER_TO_RESPONSE",
            "INTERVIEW_DECISION",
            "INTERVENTION_WORD",
            "REFERENT",
            "PRIORITY_MARK");

    Space space() {
        Names names = Names.of(organisations);
        return new Space(
                me.given().map(Me::displayName).orElse(null),
                !(me instanceof Answer.Absent<Me>),
                new Space.Written(acts.told() && me.told(), writtenForHer()),
                words(names),
                choices(names),
                new Space.Proposals(responses.told(), proposals(names)),
                people(names));
    }

    private List<WrittenForHer> writtenForHer() {
        return acts.given().map(Acts::items).orElse(List.of()).stream()
                .filter(act -> !act.enteredByHer())
                .limit(WRITTEN_FOR_HER)
                .map(act -> new WrittenForHer(
                        act.matter(),
                        PLAINLY_ANSWERED.contains(act.matter()) ? act.answer() : null,
                        act.manner(),
                        Objects.requireNonNullElse(act.witnessName(), ""),
                        day(act.performedAt())))
                .toList();
    }

    /** What is most important to her first, then the newest. */
    private Space.Words words(Names names) {
        List<Word> all = expressions.given().map(Expressions::items).orElse(List.of()).stream()
                .map(said -> word(said, names))
                .sorted(Comparator.comparing((Word word) -> !word.mostImportant())
                        .thenComparing(Word::saidOn, Comparator.reverseOrder()))
                .toList();
        return new Space.Words(
                expressions.told(),
                requests.told() && consents.told(),
                all.stream().filter(Word::holds).toList(),
                all.stream().filter(word -> !word.holds()).toList());
    }

    private Word word(Expressions.Expression said, Names names) {
        return new Word(
                said.words(),
                said.domain(),
                said.expressedOn(),
                said.state(),
                said.priorityByPerson(),
                readers(said.id(), names),
                mayKnow(said.domain(), names));
    }

    private List<String> mayKnow(LifeDomain domain, Names names) {
        return consents.given().map(Consents::items).orElse(List.of()).stream()
                .map(consent -> Choice.of(consent, names))
                .filter(choice -> choice.letsKnow(domain, LocalDate.now(PARIS)))
                .map(Choice::who)
                .distinct()
                .toList();
    }

    private List<String> readers(UUID expression, Names names) {
        return sent().stream()
                .filter(request -> request.state() != RequestState.ENDED)
                .filter(request -> request.items().stream()
                        .anyMatch(item -> item.expressionId().equals(expression)))
                .map(request -> names.of(request.recipientOrganisation()))
                .distinct()
                .toList();
    }

    private Space.Choices choices(Names names) {
        List<Choice> all = consents.given().map(Consents::items).orElse(List.of()).stream()
                .map(consent -> Choice.of(consent, names))
                .toList();
        boolean more = consents.given().map(page -> page.next() != null).orElse(false);
        return new Space.Choices(
                consents.told() && me.told(),
                more,
                all.stream().filter(Choice::waiting).toList(),
                all.stream().filter(Choice::running).toList(),
                all.stream()
                        .filter(choice -> !choice.running() && !choice.waiting())
                        .toList());
    }

    private Space.People people(Names names) {
        return new Space.People(
                me.told() && entourage.told() && noContacts.told(),
                entourage.given().map(Entourage::members).orElse(List.of()).stream()
                        .filter(item -> item.member().endedOn() == null)
                        .map(item -> new EntourageMember(
                                item.member().name(),
                                Objects.requireNonNullElse(item.member().relationship(), ""),
                                item.mayKnow().dataCategories(),
                                item.mayKnow().lifeDomains()))
                        .toList(),
                noContacts.given().orElse(List.of()).stream()
                        .filter(NoContact::stands)
                        .map(entry -> notContacted(entry, names))
                        .toList());
    }

    private static String notContacted(NoContact entry, Names names) {
        return Stream.of(entry.name(), entry.organisation() == null ? null : names.of(entry.organisation()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What waits for her answer first, then the newest. */
    private List<Proposal> proposals(Names names) {
        return responses.given().map(Responses::items).orElse(List.of()).stream()
                .map(response -> proposal(response, names))
                .sorted(Comparator.comparing(Proposal::over)
                        .thenComparing(proposal -> !proposal.open())
                        .thenComparing(Proposal::receivedOn, Comparator.reverseOrder()))
                .toList();
    }

    private Proposal proposal(Responses.Response response, Names names) {
        Responses.Given given = response.answer();
        Optional<Requests.Request> request = sent().stream()
                .filter(sent -> sent.handle().equals(response.requestHandle()))
                .findFirst();
        return new Proposal(
                names.of(response.organisation()),
                response.text(),
                response.conditions(),
                request.map(Requests.Request::text).orElse(null),
                day(response.receivedAt()),
                response.startOn(),
                response.intensityMinutesPerWeek(),
                response.costCentsPerMonth(),
                request.filter(sent -> sent.state() == RequestState.ENDED).isPresent(),
                given == null ? null : given.answer());
    }

    private List<Requests.Request> sent() {
        return requests.given().map(Requests::items).orElse(List.of());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }
}
