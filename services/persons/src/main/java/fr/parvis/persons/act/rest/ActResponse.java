package fr.parvis.persons.act.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActAnswer;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.Manner;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.OwnOpinion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as it is shown to her.
 *
 * @param answer what she said; absent where nothing was asked, and for acts of before answers were kept
 * @param enteredByHer false: somebody wrote it down for her, and she may want to look at it
 * @param undo where she can take it back; absent where that has no meaning
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActResponse(
        UUID actId,
        Matter matter,
        String subject,
        @Nullable ActAnswer answer,
        Author author,
        @Nullable UUID representativeId,
        @Nullable UUID assistedBy,
        @Nullable OwnOpinion ownOpinion,
        Manner manner,
        @Nullable String paperScanSha256,
        @Nullable String witnessName,
        @Nullable String witnessRole,
        String enteredBy,
        boolean enteredByHer,
        String wordingVersion,
        String wordingHash,
        Instant performedAt,
        Instant recordedAt,
        @Nullable String undo) {

    public static ActResponse of(Act act) {
        return new ActResponse(
                act.id(),
                act.matter(),
                act.subject(),
                act.answer(),
                act.author(),
                act.helpers().representativeId(),
                act.helpers().assistantId(),
                act.helpers().ownOpinion(),
                act.proof().manner(),
                act.proof().paperScanSha256(),
                act.proof().witnessName(),
                act.proof().witnessRole(),
                act.enteredBy(),
                act.enteredByHer(),
                act.wordingVersion(),
                act.wordingHash(),
                act.performedAt(),
                act.recordedAt(),
                undo(act));
    }

    private static @Nullable String undo(Act act) {
        if (!act.matter().canBeUndone()) {
            return null;
        }
        return switch (act.matter()) {
            case SUPPORT_DECISION -> "/api/v1/support-proposals/" + act.subject() + "/withdrawal";
            case CONSENT -> "/api/v1/persons/" + act.personId() + "/consents/" + act.subject() + "/withdrawal";
            // Whether it put somebody there or took her or him away: the list shows what there is to change.
            case ENTOURAGE_CHOICE -> "/api/v1/persons/" + act.personId() + "/entourage";
            case NO_CONTACT -> "/api/v1/persons/" + act.personId() + "/no-contacts";
            case FILE_CLOSING -> "/api/v1/persons/" + act.personId() + "/closing";
            case FILE_HAND_OVER -> "/api/v1/persons/" + act.personId() + "/hand-overs";
            case LOCKER, LOCKER_SHARE -> "/api/v1/persons/" + act.personId() + "/locker";
            case VOICE -> "/api/v1/persons/" + act.personId() + "/voices";
            // The subject of a release is its key; the consent that came of it stands in the list of consents.
            default -> "/api/v1/persons/" + act.personId() + "/consents";
        };
    }
}
