package fr.parvis.data.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request she released to one Communauté 360, and what came of it.
 *
 * @param expressions numbers of her expressions, from 1, in her order
 * @param community code of the recipient
 * @param untilDays last day it may be read, counted from the day of loading
 * @param wishedAnswerDays day by which she would like an answer
 * @param acknowledgedWithAnswerInDays absent: not acknowledged yet
 * @param withdrawn she took her consent back
 * @param closed she closed it herself
 */
public record DemoRequest(
        List<Integer> expressions,
        String community,
        int untilDays,
        int wishedAnswerDays,
        @Nullable Integer acknowledgedWithAnswerInDays,
        List<Response> responses,
        boolean withdrawn,
        boolean closed) {

    public DemoRequest {
        responses = DemoAntenna.orEmpty(responses);
    }

    /** Fields of COO-08, with her answer and her opinion as far as she gave them. */
    public record Response(
            Codes.Sector sector,
            Codes.LifeDomain domain,
            String commune,
            int startInDays,
            String text,
            @Nullable String conditions,
            @Nullable Integer durationDays,
            @Nullable Integer minutesPerWeek,
            int centsPerMonth,
            @Nullable Answer answer,
            @Nullable Opinion opinion) {}

    /** COO-09, COO-11: rank and message only if she wishes. */
    public record Answer(
            AnswerKind answer,
            @Nullable String rank,
            @Nullable String message) {}

    public enum AnswerKind {
        ACCEPTED,
        NOT_RETAINED,
        PENDING
    }

    /** COO-10: private until she releases it. */
    public record Opinion(List<ItemOpinion> items, @Nullable String gap, boolean released) {}

    /** Her view of one item of the request, numbered from 1. */
    public record ItemOpinion(int item, Coherence coherence) {}

    public enum Coherence {
        COHERENT,
        PARTLY_COHERENT,
        NOT_COHERENT,
        TOO_EARLY
    }
}
