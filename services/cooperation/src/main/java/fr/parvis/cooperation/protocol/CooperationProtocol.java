package fr.parvis.cooperation.protocol;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.cooperation.community.Community;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the dispositif of one antenna and one Communauté 360 agree on (COO-01 to COO-04).
 *
 * @param version version of the stored state, for concurrent changes
 */
public record CooperationProtocol(
        UUID id,
        String antenna,
        Community community,
        ProtocolTerms terms,
        Clauses clauses,
        List<Signature> signatures,
        ProtocolStatus status,
        int version) {

    public CooperationProtocol {
        signatures = List.copyOf(signatures);
    }

    public static CooperationProtocol draft(UUID id, String antenna, Community community, ProtocolTerms terms) {
        return new CooperationProtocol(
                id, antenna, community, terms, Clauses.none(), List.of(), ProtocolStatus.DRAFT, 0);
    }

    /** One employer on both sides makes the clauses of COO-04 compulsory. */
    public boolean sharesEmployer() {
        return terms.carrierEmployer().isSameAs(community.employer());
    }

    public List<ClauseKind> missingClauses() {
        return clauses.missing(sharesEmployer());
    }

    /** Its place in lists: by Communauté 360, then by id. */
    public String position() {
        return community.code() + "|" + id;
    }

    public String textHash() {
        return ProtocolText.hash(this);
    }

    /** Other clauses void every signature: nobody signed this text. */
    public CooperationProtocol withClauses(Clauses written) {
        requireOpen();
        boolean complete = written.missing(sharesEmployer()).isEmpty();
        ProtocolStatus next = complete ? ProtocolStatus.NEGOTIATED : ProtocolStatus.DRAFT;
        return new CooperationProtocol(id, antenna, community, terms, written, List.of(), next, version);
    }

    /** The second signature closes the text, and puts it in force at once unless a later first day was agreed. */
    public CooperationProtocol sign(Signature signature) {
        requireOpen();
        requireClauses();
        if (!signature.textHash().equals(textHash())) {
            throw new ProblemException(ProtocolProblem.PROTOCOL_TEXT_CHANGED);
        }
        if (signatures.stream().anyMatch(given -> given.party() == signature.party())) {
            throw new ProblemException(ProtocolProblem.PROTOCOL_ALREADY_SIGNED);
        }
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return with(all, all.size() < Party.values().length ? status : signedOn(signature.signedOn()));
    }

    /** Puts in force, under review, or ends. */
    public CooperationProtocol moveTo(ProtocolStatus next) {
        if (!status.next().contains(next)) {
            throw closed();
        }
        return with(signatures, next);
    }

    private ProtocolStatus signedOn(LocalDate day) {
        LocalDate start = terms.startsOn();
        return start == null || !start.isAfter(day) ? ProtocolStatus.IN_FORCE : ProtocolStatus.SIGNED;
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw closed();
        }
    }

    private void requireClauses() {
        List<ClauseKind> missing = missingClauses();
        if (!missing.isEmpty()) {
            FieldError[] each = missing.stream()
                    .map(kind -> FieldError.of("clauses." + kind, "clause-missing"))
                    .toArray(FieldError[]::new);
            throw new ProblemException(ProtocolProblem.CLAUSE_MISSING, each);
        }
    }

    private ProblemException closed() {
        return new ProblemException(ProtocolProblem.PROTOCOL_CLOSED, Map.of("status", status), List.of(), null);
    }

    private CooperationProtocol with(List<Signature> signed, ProtocolStatus next) {
        return new CooperationProtocol(id, antenna, community, terms, clauses, signed, next, version);
    }
}
