package fr.parvis.facilitation.aim.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.commons.web.problem.Language;
import fr.parvis.facilitation.aim.AimState;
import fr.parvis.facilitation.aim.ChosenAim;
import fr.parvis.facilitation.aim.SupportAim;
import fr.parvis.facilitation.aim.SupportAim.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of the nine aims, in the caller's language.
 *
 * @param easyWords the same in easy words
 * @param saidOn when she last said something of it; absent: never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AimResponse(
        SupportAim aim,
        String words,
        String easyWords,
        AimState state,
        @Nullable LocalDate saidOn,
        @Nullable UUID actId) {

    /** All nine, in the order of the mission, with what she said of them. */
    static List<AimResponse> all(List<ChosenAim> said, Language language) {
        Map<SupportAim, ChosenAim> byAim = said.stream().collect(Collectors.toMap(ChosenAim::aim, chosen -> chosen));
        return Arrays.stream(SupportAim.values())
                .map(aim -> of(aim, byAim.get(aim), language))
                .toList();
    }

    private static AimResponse of(SupportAim aim, @Nullable ChosenAim said, Language language) {
        Wording words = aim.in(language);
        return said == null
                ? new AimResponse(aim, words.standard(), words.easy(), AimState.NOT_CHOSEN, null, null)
                : new AimResponse(aim, words.standard(), words.easy(), said.state(), said.saidOn(), said.act());
    }
}
