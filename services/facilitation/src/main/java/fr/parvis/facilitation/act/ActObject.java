package fr.parvis.facilitation.act;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.facilitation.caseload.CaseId;
import java.util.UUID;

/** Names what an act decides on where that has no id of its own: the register takes ids alone. */
public final class ActObject {

    private ActObject() {}

    /** In one case the same text always gives the same id, so that the act rests on exactly that. */
    public static String named(CaseId caseId, String text) {
        return UUID.nameUUIDFromBytes((caseId.value() + "|" + text).getBytes(UTF_8))
                .toString();
    }
}
