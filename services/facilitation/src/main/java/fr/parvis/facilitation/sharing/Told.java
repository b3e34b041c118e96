package fr.parvis.facilitation.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What she was told before she was asked (PER-21, source 003), in plain words. That she may refuse stands in every wording and is not repeated here.
 *
 * @param objective what it is for
 * @param usefulness what it is good for in her situation
 * @param when date and hour, where people meet for it
 * @param withWhom who will be there
 * @param shownBy by which means she was told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Told(
        @NotBlank @Size(max = 1000) String objective,
        @NotBlank @Size(max = 1000) String usefulness,
        @Nullable @Size(max = 300) String when,
        @Nullable @Size(max = 300) String where,
        @Nullable @Size(max = 1000) String how,
        @Nullable @Size(max = 1000) String withWhom,
        @Nullable @Size(max = 5) Set<@NotNull Support> shownBy) {

    /** Means of telling. */
    public enum Support {
        CONVERSATION,
        FLYER,
        PRACTICAL_SHEET,
        PICTURES,
        VIDEO
    }

    /** Whether she knows when, where, how and with whom: needed where people meet her. */
    public boolean tellsOfTheMeeting() {
        return Stream.of(when, where, how, withWhom).allMatch(said -> said != null && !said.isBlank());
    }

    /** In one fixed order, so that the same told is the same text. */
    String inOrder() {
        String means = shownBy == null
                ? ""
                : String.join(",", shownBy.stream().map(Enum::name).sorted().toList());
        return Stream.of(objective, usefulness, when, where, how, withWhom, means)
                .map(said -> Objects.requireNonNullElse(said, ""))
                .map(said -> said.length() + ":" + said)
                .reduce("", String::concat);
    }

    @Override
    public String toString() {
        return "Told[…]";
    }
}
