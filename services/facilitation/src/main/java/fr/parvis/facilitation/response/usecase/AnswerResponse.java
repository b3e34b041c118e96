package fr.parvis.facilitation.response.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.response.Answer;
import fr.parvis.facilitation.response.AnswerKind;
import fr.parvis.facilitation.response.ChoiceRank;
import fr.parvis.facilitation.response.Response;
import fr.parvis.facilitation.response.ResponseEvents;
import fr.parvis.facilitation.response.Responses;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Her answer, by her act alone (COO-09). She may change her mind while the request runs; saying the same again tells nobody anything. */
@ApplicationScoped
public final class AnswerResponse {

    private final ResponseAccess access;
    private final Responses responses;
    private final ResponseEvents events;
    private final KeepAct keepAct;
    private final Clock clock;

    AnswerResponse(ResponseAccess access, Responses responses, ResponseEvents events, KeepAct keepAct, Clock clock) {
        this.access = access;
        this.responses = responses;
        this.events = events;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /** What she answers; rank and message leave only because they are given. */
    public record Command(
            UUID handle,
            AnswerKind kind,
            @Nullable ChoiceRank rank,
            @Nullable String message,
            Act act) {}

    @WithTransaction
    public Uni<Response> handle(Participant participant, Command command) {
        return access.locked(participant, command.handle())
                .invoke(ResponseAccess.Found::requireRunning)
                .chain(found -> {
                    Answer present = found.response().answer();
                    boolean same = present != null && present.says(command.kind(), command.rank(), command.message());
                    return same ? Uni.createFrom().item(found.response()) : answer(participant, found, command);
                });
    }

    private Uni<Response> answer(Participant participant, ResponseAccess.Found found, Command command) {
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.ANSWER_TO_RESPONSE,
                        command.handle().toString())
                .answering(said(command.kind()));
        return keep(decision, found.response(), command)
                .map(act -> new Answer(command.kind(), command.rank(), command.message(), act, clock.instant()))
                .chain(answer -> responses
                        .save(found.response().answered(answer))
                        .call(saved -> events.answered(saved, answer)));
    }

    private static ActAnswer said(AnswerKind kind) {
        return switch (kind) {
            case ACCEPTED -> ActAnswer.YES;
            case NOT_RETAINED -> ActAnswer.NO;
            case PENDING -> ActAnswer.LATER;
        };
    }

    /** Not to retain it is never held up; anything else she says of the version that is here, and after what she said of it before. */
    private Uni<UUID> keep(Decision decision, Response response, Command command) {
        if (command.kind() == AnswerKind.NOT_RETAINED) {
            return keepAct.handle(decision, command.act());
        }
        new LateEntry(command.act()).requireSince(response.updatedAt());
        return keepAct.afterHerLastWord(decision, command.act());
    }
}
