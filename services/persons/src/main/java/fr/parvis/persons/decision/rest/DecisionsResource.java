package fr.parvis.persons.decision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.decision.Verdict;
import fr.parvis.persons.decision.usecase.DecideConsent;
import fr.parvis.persons.person.FileAccess;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asked by the services of this side before they show anything to anybody. Whoever gets no answer denies. */
@Path("/api/v1")
@RolesAllowed(FileAccess.SERVICE)
public final class DecisionsResource {

    private final CurrentCaller caller;
    private final DecideConsent decideConsent;

    DecisionsResource(CurrentCaller caller, DecideConsent decideConsent) {
        this.caller = caller;
        this.decideConsent = decideConsent;
    }

    @POST
    @Path("/consent-decisions")
    public Uni<DecisionBody> decideConsent(@Valid @NotNull QuestionBody question) {
        return decideConsent.one(caller.get(), question.asked()).map(DecisionBody::of);
    }

    @POST
    @Path("/consent-decisions:batch")
    public Uni<DecisionList> decideConsents(@Valid @NotNull QuestionList questions) {
        return decideConsent
                .many(
                        caller.get(),
                        questions.questions().stream().map(QuestionBody::asked).toList())
                .map(verdicts ->
                        new DecisionList(verdicts.stream().map(DecisionBody::of).toList()));
    }

    enum Decision {
        PERMIT,
        DENY
    }

    /**
     * The answer to one question.
     *
     * @param consentId what a permit rests on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionBody(Decision decision, @Nullable UUID consentId) {

        static DecisionBody of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Permit permit -> new DecisionBody(Decision.PERMIT, permit.consentId());
                case Verdict.Deny _ -> new DecisionBody(Decision.DENY, null);
            };
        }
    }

    /** At most 200. */
    public record QuestionList(@NotNull List<@Valid @NotNull QuestionBody> questions) {}

    /** In the order asked. */
    public record DecisionList(List<DecisionBody> decisions) {}
}
