package fr.parvis.facilitation.expression.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.expression.Means;
import fr.parvis.facilitation.expression.Medium;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.usecase.SayWithMedia;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.PastDay;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import fr.parvis.facilitation.statistics.usecase.CopyExpression;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records something she says, by her act; a new wording of an older one leaves that one standing as CHANGED. */
@ApplicationScoped
public final class RecordExpression {

    private final CaseAccess access;
    private final Room room;
    private final Expressions expressions;
    private final SayWithMedia withMedia;
    private final KeepAct keepAct;
    private final CopyExpression copy;
    private final CurrentOperation operation;
    private final Clock clock;

    RecordExpression(
            CaseAccess access,
            Room room,
            Expressions expressions,
            SayWithMedia withMedia,
            KeepAct keepAct,
            CopyExpression copy,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.expressions = expressions;
        this.withMedia = withMedia;
        this.keepAct = keepAct;
        this.copy = copy;
        this.operation = operation;
        this.clock = clock;
    }

    /**
     * What she says.
     *
     * @param named how she says it above all, when she names it
     * @param media files that say it
     */
    public record Command(
            CaseId caseId,
            Saying saying,
            @Nullable Medium named,
            List<UUID> media,
            @Nullable ExpressionId replaces,
            Act act) {}

    @WithTransaction
    public Uni<Expression> handle(Participant participant, Command command) {
        PastDay.require(command.saying().expressedOn(), clock, "expressedOn");
        return access.open(participant, command.caseId())
                .call(() -> room.require(ShortList.EXPRESSIONS, command.caseId().value()))
                .chain(caze -> replace(command)
                        .chain(replaced -> withMedia
                                .find(participant, command.caseId(), command.media())
                                .chain(media -> add(new Said(participant, caze, media), command))
                                .call(said -> copy.handle(said, replaced))));
    }

    /** Who enters it, in which case, with which files. */
    private record Said(Participant participant, Case caze, List<Media> media) {

        Saying saying(Command command) {
            List<Medium> files = media.stream()
                    .map(one -> one.type().picture() ? Medium.PICTURE : Medium.VOICE)
                    .toList();
            return command.saying().by(Means.of(command.saying(), files).chosen(command.named()));
        }
    }

    private Uni<Expression> add(Said said, Command command) {
        // Her act names the expression: a repetition has to say the same to persons, or it is another act under a used
        // key.
        ExpressionId id = new ExpressionId(operation.id());
        Case caze = said.caze();
        Saying saying = said.saying(command);
        return keepAct.handle(new Decision(said.participant(), caze, Matter.EXPRESSION, id.toString()), command.act())
                .map(act -> new Expression(
                        id,
                        caze.id(),
                        caze.person(),
                        saying,
                        ExpressionState.LIVE,
                        false,
                        command.replaces(),
                        act,
                        said.participant().subject(),
                        0))
                .call(expressions::add)
                .call(() -> withMedia.say(said.media(), id.value()));
    }

    private Uni<Optional<Expression>> replace(Command command) {
        ExpressionId replaced = command.replaces();
        if (replaced == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return expressions
                .withId(replaced)
                .map(found -> found.filter(old -> old.caseId().equals(command.caseId()))
                        .orElseThrow(() ->
                                Problems.refused(FacilitationProblem.EXPRESSION_UNKNOWN, "replaces", "of-this-case")))
                .invoke(old -> {
                    if (!old.live()) {
                        throw Problems.refused(FacilitationProblem.EXPRESSION_NOT_LIVE, "replaces", "still-live");
                    }
                })
                .chain(old -> expressions.save(old.turned(ExpressionState.CHANGED)))
                .map(Optional::of);
    }
}
