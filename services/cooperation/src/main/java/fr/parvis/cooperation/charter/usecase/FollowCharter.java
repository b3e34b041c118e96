package fr.parvis.cooperation.charter.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementProblem;
import fr.parvis.cooperation.agreement.Agreements;
import fr.parvis.cooperation.agreement.CharterStep;
import fr.parvis.cooperation.agreement.usecase.AgreementChanges;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.agreement.usecase.ReadAgreements;
import fr.parvis.cooperation.charter.CharterProgress;
import fr.parvis.cooperation.charter.StepMove;
import fr.parvis.cooperation.charter.StepMoves;
import fr.parvis.cooperation.charter.StepState;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves the six steps of a charter, each with its evidence (COO-18). */
@ApplicationScoped
public final class FollowCharter {

    /** Moves one charter holds. */
    static final int MOST = 500;

    private final Agreements agreements;
    private final AgreementChanges changes;
    private final ReadAgreements read;
    private final StepMoves moves;
    private final Days days;

    public FollowCharter(
            Agreements agreements, AgreementChanges changes, ReadAgreements read, StepMoves moves, Days days) {
        this.agreements = agreements;
        this.changes = changes;
        this.read = read;
        this.moves = moves;
        this.days = days;
    }

    @WithTransaction
    public Uni<CharterProgress> move(
            UUID id, Member member, CharterStep step, StepState state, @Nullable String evidence) {
        StepMove move = new StepMove(step, state, evidence, days.today(), member.subject());
        return changes.find(id, member)
                .invoke(Agreement::requireNotEnded)
                .call(found -> progress(found).invoke(now -> requireRoom(now, move)))
                .chain(agreements::save)
                .call(() -> moves.add(id, move))
                .chain(this::progress);
    }

    @WithTransaction
    public Uni<CharterProgress> one(UUID id, Member member) {
        return read.one(id, member).chain(this::progress);
    }

    private Uni<CharterProgress> progress(Agreement charter) {
        return moves.of(charter.id()).map(known -> CharterProgress.of(charter, known));
    }

    private static void requireRoom(CharterProgress now, StepMove move) {
        now.require(move);
        if (now.moves().size() >= MOST) {
            throw new ProblemException(AgreementProblem.LIST_FULL, Map.of("most", MOST), List.of(), null);
        }
    }
}
