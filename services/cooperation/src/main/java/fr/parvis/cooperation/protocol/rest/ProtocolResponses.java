package fr.parvis.cooperation.protocol.rest;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.community.rest.EmployerPart;
import fr.parvis.cooperation.protocol.ClauseKind;
import fr.parvis.cooperation.protocol.Clauses;
import fr.parvis.cooperation.protocol.ContactPoint;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.Coverage;
import fr.parvis.cooperation.protocol.ProtocolProblem;
import fr.parvis.cooperation.protocol.ProtocolTerms;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Between what callers write and what the feature knows. */
final class ProtocolResponses {

    private ProtocolResponses() {}

    static ProtocolResponse of(CooperationProtocol protocol) {
        ProtocolTerms terms = protocol.terms();
        return new ProtocolResponse(
                protocol.id(),
                protocol.antenna(),
                protocol.community().code(),
                protocol.community().name(),
                protocol.community().departement(),
                protocol.status(),
                EmployerPart.of(terms.carrierEmployer()),
                protocol.sharesEmployer(),
                terms.contactPoints().stream().map(ContactPointPart::of).toList(),
                terms.channel(),
                terms.format(),
                terms.acknowledgeWithinDays(),
                terms.reviewOn(),
                terms.startsOn(),
                clauses(protocol),
                Clauses.compulsory(protocol.sharesEmployer()),
                protocol.missingClauses(),
                protocol.signatures().stream().map(SignaturePart::of).toList(),
                protocol.textHash());
    }

    static ProtocolTerms toTerms(DraftProtocolRequest request) {
        List<ContactPoint> contacts = request.contactPoints().stream()
                .map(ContactPointPart::toContactPoint)
                .toList();
        return new ProtocolTerms(
                request.carrierEmployer().toEmployer(),
                contacts,
                request.channel().strip(),
                request.format().strip(),
                request.acknowledgeWithinDays(),
                request.reviewOn(),
                request.startsOn());
    }

    static Clauses toClauses(WriteClausesRequest request) {
        Map<ClauseKind, String> texts = new EnumMap<>(ClauseKind.class);
        for (ClausePart clause : request.clauses()) {
            if (texts.put(clause.kind(), clause.text()) != null) {
                throw Problems.refused(ProtocolProblem.CLAUSE_TWICE, "clauses." + clause.kind(), "clause-twice");
            }
        }
        return new Clauses(texts);
    }

    static CoverageResponse of(Coverage coverage) {
        List<CoverageResponse.UncoveredPart> missing = coverage.missing().stream()
                .map(one -> new CoverageResponse.UncoveredPart(one.code(), one.name(), one.departement()))
                .toList();
        return new CoverageResponse(coverage.communities(), coverage.covered().size(), coverage.percent(), missing);
    }

    private static List<ClausePart> clauses(CooperationProtocol protocol) {
        return protocol.clauses().texts().entrySet().stream()
                .map(clause -> new ClausePart(clause.getKey(), clause.getValue()))
                .toList();
    }
}
