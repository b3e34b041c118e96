package fr.parvis.facilitation.referent.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.referent.ProposalCondition;
import fr.parvis.facilitation.referent.ReferentModel;
import fr.parvis.facilitation.referent.ReferentState;
import fr.parvis.facilitation.referent.usecase.ReferentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All she said of a referent.
 *
 * @param state that of her referent while there is one, else of what she said last; absent: she was not asked
 * @param wished part B of the form; absent: she was not asked
 * @param chosen part C of the form: somebody she designated is asked, has accepted or is active
 * @param conditions what source 003 thinks of before one is proposed; help, which holds nothing up
 * @param designations the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferentResponse(
        ReferentModel model,
        @Nullable ReferentState state,
        @Nullable Boolean wished,
        boolean chosen,
        List<ConditionMet> conditions,
        List<DesignationResponse> designations) {

    /**
     * One condition.
     *
     * @param met absent: nothing here can tell
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConditionMet(
            ProposalCondition condition, @Nullable Boolean met) {}

    static ReferentResponse of(ReferentView view) {
        return new ReferentResponse(
                view.model(),
                view.book().state(view.today()).orElse(null),
                view.book().wished().orElse(null),
                view.book().chosen(view.today()),
                view.book().help(view.fields()).entrySet().stream()
                        .map(one ->
                                new ConditionMet(one.getKey(), one.getValue().orElse(null)))
                        .toList(),
                view.book().all().stream()
                        .map(one -> DesignationResponse.of(one, view.today()))
                        .toList());
    }
}
