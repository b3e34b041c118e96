package fr.parvis.facilitation.release;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request she released to one Communauté 360.
 *
 * @param releaseKey names the act towards persons: the same key, the same disclosure
 * @param disclosure what persons granted
 * @param progress what happened since
 */
public record ReleasedRequest(
        UUID releaseKey,
        CaseId caseId,
        PersonReference person,
        Content content,
        Disclosure disclosure,
        Progress progress,
        long version)
        implements OfCase {

    /**
     * What leaves, fixed for ever.
     *
     * @param recipient public code of the Communauté 360
     */
    public record Content(
            String recipient,
            List<RequestItem> items,
            RequestText text,
            @Nullable LocalDate wishedAnswerOn) {

        public Content {
            items = List.copyOf(items);
        }

        public boolean hasItem(int number) {
            return items.stream().anyMatch(item -> item.number() == number);
        }
    }

    /**
     * What persons granted.
     *
     * @param handle names the disclosure and the request on both sides
     * @param recipientReference names the person towards this recipient and nobody else
     * @param until last day on which the recipient may read it
     */
    public record Disclosure(UUID handle, UUID recipientReference, LocalDate until, Instant releasedAt) {}

    /** What became of it. */
    public record Progress(
            RequestState state,
            @Nullable LocalDate expectedAnswerOn,
            @Nullable EndReason endReason,
            @Nullable Instant endedAt) {

        public static final Progress RELEASED = new Progress(RequestState.RELEASED, null, null, null);
    }

    public UUID handle() {
        return disclosure.handle();
    }

    public RequestState state() {
        return progress.state();
    }

    public boolean ended() {
        return state() == RequestState.ENDED;
    }

    /** A response may have overtaken the acknowledgement: then only the date is new. */
    public ReleasedRequest acknowledged(@Nullable LocalDate expectedAnswerOn) {
        RequestState next = state() == RequestState.RELEASED ? RequestState.ACKNOWLEDGED : state();
        return with(new Progress(next, expectedAnswerOn, progress.endReason(), progress.endedAt()));
    }

    public ReleasedRequest answered() {
        return ended() ? this : with(new Progress(RequestState.ANSWERED, progress.expectedAnswerOn(), null, null));
    }

    /** The first end counts; a second one changes nothing. */
    public ReleasedRequest endedBy(EndReason reason, Instant at) {
        return ended() ? this : with(new Progress(RequestState.ENDED, progress.expectedAnswerOn(), reason, at));
    }

    private ReleasedRequest with(Progress next) {
        return new ReleasedRequest(releaseKey, caseId, person, content, disclosure, next, version);
    }
}
