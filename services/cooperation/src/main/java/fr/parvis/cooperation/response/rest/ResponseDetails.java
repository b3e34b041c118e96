package fr.parvis.cooperation.response.rest;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.cooperation.disclosure.rest.HiddenPart;
import fr.parvis.cooperation.disclosure.rest.Hiding;
import fr.parvis.cooperation.response.Answer;
import fr.parvis.cooperation.response.CoherenceOpinion;
import fr.parvis.cooperation.response.Response;
import fr.parvis.cooperation.response.ResponseFacts;
import fr.parvis.cooperation.response.ResponseView;
import fr.parvis.cooperation.response.ResponseWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what a reader of responses is answered; her words only if they may still be shown at this very moment. */
@ApplicationScoped
final class ResponseDetails {

    private final Hiding hiding;

    ResponseDetails(Hiding hiding) {
        this.hiding = hiding;
    }

    ResponseDetail of(ResponseView view, Language language) {
        ResponseView.Opened opened = view.opened();
        HiddenPart hidden = hiding.instead(opened != null, language);
        return hidden == null && opened != null ? open(view, opened) : closed(view.response(), hidden);
    }

    private static ResponseDetail open(ResponseView view, ResponseView.Opened opened) {
        Response response = view.response();
        return new ResponseDetail(
                response.handle(),
                response.request(),
                response.organisation(),
                response.status(),
                response.proposedOn(),
                response.updatedOn(),
                content(response.facts(), opened.words()),
                answer(response.answer(), opened),
                opinion(view.opinion(), opened.gap()),
                null);
    }

    private static ResponseDetail closed(Response response, @Nullable HiddenPart hidden) {
        return new ResponseDetail(
                response.handle(),
                response.request(),
                response.organisation(),
                null,
                response.proposedOn(),
                response.updatedOn(),
                null,
                null,
                null,
                hidden);
    }

    private static ResponseContentPart content(ResponseFacts facts, ResponseWords words) {
        return new ResponseContentPart(
                facts.sector(),
                facts.domain(),
                facts.communeCode(),
                facts.startOn(),
                facts.durationDays(),
                facts.intensityMinutesPerWeek(),
                facts.costCentsPerMonth(),
                words.text(),
                words.conditions());
    }

    private static @Nullable AnswerPart answer(@Nullable Answer answer, ResponseView.Opened opened) {
        return answer == null ? null : new AnswerPart(answer, opened.rank(), opened.message());
    }

    private static @Nullable CoherenceOpinionPart opinion(@Nullable CoherenceOpinion opinion, @Nullable String gap) {
        if (opinion == null) {
            return null;
        }
        List<CoherenceOpinionPart.ItemOpinionPart> items = opinion.byItem().entrySet().stream()
                .map(item -> new CoherenceOpinionPart.ItemOpinionPart(item.getKey(), item.getValue()))
                .toList();
        return new CoherenceOpinionPart(items, gap);
    }
}
