package fr.parvis.facilitation.referent.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps her acts about a referent. They are all about the same, so that a yes written down late does not pass a later no. */
@ApplicationScoped
final class HerReferentWord {

    private final KeepAct keepAct;

    HerReferentWord(KeepAct keepAct) {
        this.keepAct = keepAct;
    }

    /**
     * What she says.
     *
     * @param answer absent where she was asked nothing
     */
    record Said(HerWord word, @Nullable ActAnswer answer) {

        static Said wish(boolean wished) {
            return new Said(HerWord.of(!wished), ActAnswer.yes(wished));
        }
    }

    Uni<UUID> kept(Participant participant, Case caze, Said said, Act act) {
        Decision decision =
                new Decision(participant, caze, Matter.REFERENT, ActObject.named(caze.id(), "REFERENT"), said.answer());
        return switch (said.word()) {
            case OPENS -> keepAct.afterHerLastWord(decision, act);
            case ENDS -> keepAct.handle(decision, act);
        };
    }
}
