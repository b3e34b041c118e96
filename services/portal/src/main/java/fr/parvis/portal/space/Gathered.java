package fr.parvis.portal.space;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.RequestState;
import fr.parvis.portal.facilitation.Expressions;
import fr.parvis.portal.facilitation.Organisations;
import fr.parvis.portal.facilitation.Requests;
import fr.parvis.portal.facilitation.Responses;
import fr.parvis.portal.persons.Acts;
import fr.parvis.portal.persons.Consents;
import fr.parvis.portal.persons.Me;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers her space is made of. */
record Gathered(
        Answer<Me> me,
        Answer<Consents> consents,
        Answer<Acts> acts,
        Answer<Expressions> expressions,
        Answer<Requests> requests,
        Answer<Responses> responses,
        Answer<Organisations> organisations) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int WRITTEN_FOR_HER = 3;

    Space space() {
        Map<String, String> names = names();
        return new Space(
                me.given().map(Me::displayName).orElse(null),
                !(me instanceof Answer.Absent<Me>),
                new Space.Written(acts.told() && me.told(), writtenForHer()),
                words(names),
                choices(names),
                new Space.Proposals(responses.told(), proposals(names)));
    }

    private Map<String, String> names() {
        return organisations.given().map(Organisations::items).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        Organisations.Organisation::code, Organisations.Organisation::name, (first, _) -> first));
    }

    private List<WrittenForHer> writtenForHer() {
        return acts.given().map(Acts::items).orElse(List.of()).stream()
                .filter(act -> !act.enteredByHer())
                .limit(WRITTEN_FOR_HER)
                .map(act -> new WrittenForHer(
                        act.matter(),
                        act.manner(),
                        Objects.requireNonNullElse(act.witnessName(), ""),
                        day(act.performedAt())))
                .toList();
    }

    /** What is most important to her first, then the newest. */
    private Space.Words words(Map<String, String> names) {
        List<Word> all = expressions.given().map(Expressions::items).orElse(List.of()).stream()
                .map(said -> word(said, names))
                .sorted(Comparator.comparing((Word word) -> !word.mostImportant())
                        .thenComparing(Word::saidOn, Comparator.reverseOrder()))
                .toList();
        return new Space.Words(
                expressions.told(),
                requests.told(),
                all.stream().filter(Word::holds).toList(),
                all.stream().filter(word -> !word.holds()).toList());
    }

    private Word word(Expressions.Expression said, Map<String, String> names) {
        return new Word(
                said.words(),
                said.domain(),
                said.expressedDate(),
                said.status(),
                said.priorityByPerson(),
                readers(said.id(), names));
    }

    private List<String> readers(UUID expression, Map<String, String> names) {
        return sent().stream()
                .filter(request -> request.state() != RequestState.ENDED)
                .filter(request -> request.items().stream()
                        .anyMatch(item -> item.expressionId().equals(expression)))
                .map(request -> names.getOrDefault(request.recipientOrganisation(), request.recipientOrganisation()))
                .distinct()
                .toList();
    }

    private Space.Choices choices(Map<String, String> names) {
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

    /** What waits for her answer first, then the newest. */
    private List<Proposal> proposals(Map<String, String> names) {
        return responses.given().map(Responses::items).orElse(List.of()).stream()
                .map(response -> proposal(response, names))
                .sorted(Comparator.comparing((Proposal proposal) -> !proposal.open())
                        .thenComparing(Proposal::receivedOn, Comparator.reverseOrder()))
                .toList();
    }

    private Proposal proposal(Responses.Response response, Map<String, String> names) {
        Responses.Given given = response.answer();
        return new Proposal(
                names.getOrDefault(response.organisation(), response.organisation()),
                response.text(),
                response.conditions(),
                requestText(response.requestHandle()),
                day(response.receivedAt()),
                response.startDate(),
                response.intensityMinutesPerWeek(),
                response.costCentsPerMonth(),
                given == null ? null : given.answer());
    }

    private @Nullable String requestText(UUID handle) {
        return sent().stream()
                .filter(request -> request.handle().equals(handle))
                .map(Requests.Request::text)
                .findFirst()
                .orElse(null);
    }

    private List<Requests.Request> sent() {
        return requests.given().map(Requests::items).orElse(List.of());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }
}
