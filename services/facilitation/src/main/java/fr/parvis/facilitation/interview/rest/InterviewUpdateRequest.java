package fr.parvis.facilitation.interview.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.interview.Notes;
import fr.parvis.facilitation.interview.PartName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that shall be written down of an interview; what is absent is empty.
 *
 * @param informationCollected what she took away from it
 * @param workForNextTime what she and her facilitator agreed to do until the next
 */
public record InterviewUpdateRequest(
        @Nullable @Size(max = 3) List<@NotNull @Valid HeldPart> parts,
        @Nullable @Size(max = 4000) String informationCollected,
        @Nullable @Size(max = 4000) String toolsUsed,
        @Nullable @Size(max = 4000) String workForNextTime) {

    /**
     * What was done in one part.
     *
     * @param takenMinutes as it was; absent when nobody says
     */
    public record HeldPart(
            @NotNull PartName part,
            @Nullable @Min(1) @Max(480) Integer takenMinutes,
            @Nullable @Size(max = 4000) String done) {}

    Notes notes() {
        List<HeldPart> given = requireNonNullElse(parts, List.of());
        Set<PartName> named = EnumSet.noneOf(PartName.class);
        for (int i = 0; i < given.size(); i++) {
            if (!named.add(given.get(i).part())) {
                throw Problems.invalidField("parts[" + i + "].part", "each-part-once");
            }
        }
        return new Notes(
                given.stream()
                        .map(part -> new Notes.NotedPart(
                                part.part(), null, part.takenMinutes(), requireNonNullElse(part.done(), "")))
                        .toList(),
                requireNonNullElse(informationCollected, ""),
                requireNonNullElse(toolsUsed, ""),
                requireNonNullElse(workForNextTime, ""));
    }
}
