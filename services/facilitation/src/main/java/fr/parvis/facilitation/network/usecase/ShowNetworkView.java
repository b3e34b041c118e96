package fr.parvis.facilitation.network.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.complement.Complement;
import fr.parvis.facilitation.complement.ComplementAnswer;
import fr.parvis.facilitation.complement.Complements;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.network.NetworkMembers;
import fr.parvis.facilitation.network.NetworkView;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows how many stand around her and how near, beside what she wants (FAC-95, FAC-96). */
@ApplicationScoped
public final class ShowNetworkView {

    private final CaseAccess access;
    private final NetworkMembers members;
    private final Expressions expressions;
    private final Complements complements;

    ShowNetworkView(CaseAccess access, NetworkMembers members, Expressions expressions, Complements complements) {
        this.access = access;
        this.members = members;
        this.expressions = expressions;
        this.complements = complements;
    }

    @WithTransaction
    public Uni<NetworkView> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.NETWORK)
                .chain(() -> members.standings(caseId))
                .chain(standings -> complements
                        .of(caseId)
                        .chain(peers -> expressions
                                .of(caseId)
                                .map(said -> NetworkView.of(wanted(said), standings, stands(peers)))));
    }

    private static List<LifeDomain> wanted(List<Expression> said) {
        return said.stream()
                .filter(Expression::live)
                .map(expression -> expression.saying().domain())
                .toList();
    }

    private static boolean stands(List<Complement> peers) {
        return peers.stream().anyMatch(peer -> peer.answer() == ComplementAnswer.ACCEPTED);
    }
}
