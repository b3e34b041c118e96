package fr.parvis.facilitation.commission.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.commission.Course;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting was like.
 *
 * @param durationMinutes as long as it really was; absent until it is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingResponse(
        boolean personPresent,
        List<UUID> presentGuests,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Integer durationMinutes) {

    static @Nullable MeetingResponse of(Course course) {
        Course.Opening opening = course.opening();
        Course.Closing closing = course.closing();
        return opening == null
                ? null
                : new MeetingResponse(
                        opening.herPresent(),
                        opening.presentGuests(),
                        opening.at(),
                        closing == null ? null : closing.at(),
                        closing == null ? null : closing.minutes());
    }
}
