package fr.parvis.facilitation.referent.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentBook;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps her acts about a referent. Each stands under whom it is about, so that the register tells them apart. */
@ApplicationScoped
final class HerReferentWord {

    private final KeepAct keepAct;

    HerReferentWord(KeepAct keepAct) {
        this.keepAct = keepAct;
    }

    /**
     * What she says: yes or no to somebody on her list, or to having a referent at all.
     *
     * @param contact whom it is about; absent: nobody yet
     */
    record Said(boolean yes, @Nullable UUID contact) {

        HerWord word() {
            return HerWord.of(!yes);
        }

        private String of(CaseId caseId) {
            return ActObject.named(caseId, contact == null ? "REFERENT" : "referent|" + contact);
        }
    }

    /**
     * The id of her act; a yes counts only after her last word about any referent.
     *
     * @param book held, so that no word comes between
     */
    Uni<UUID> kept(Participant participant, Case caze, ReferentBook book, Said said, Act act) {
        Decision decision =
                new Decision(participant, caze, Matter.REFERENT, said.of(caze.id()), ActAnswer.yes(said.yes()));
        return said.yes()
                ? keepAct.afterHerLastWord(decision, spokenOf(caze.id(), book, said), act)
                : keepAct.handle(decision, act);
    }

    private static List<String> spokenOf(CaseId caseId, ReferentBook book, Said said) {
        Stream<Said> named = book.all().stream()
                .map(PathwayReferent::designation)
                .filter(Objects::nonNull)
                .map(whom -> new Said(true, whom.contact()));
        return Stream.concat(named, Stream.of(said, new Said(true, null)))
                .map(one -> one.of(caseId))
                .distinct()
                .toList();
    }
}
