package fr.parvis.cooperation.protocol.rest;

import fr.parvis.cooperation.community.rest.EmployerPart;
import fr.parvis.cooperation.protocol.ClauseKind;
import fr.parvis.cooperation.protocol.ProtocolStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation protocol with its clauses and signatures.
 *
 * @param compulsoryClauses those this protocol cannot be signed without (COO-02, COO-03, and COO-04 when an employer is shared)
 * @param missingClauses compulsory and not yet written
 * @param textHash SHA-256 of the exact text to sign, in hexadecimal
 */
public record ProtocolResponse(
        UUID id,
        String antenna,
        String community,
        String communityName,
        String departement,
        ProtocolStatus status,
        EmployerPart carrierEmployer,
        boolean sharedEmployer,
        List<ContactPointPart> contactPoints,
        String channel,
        String format,
        int acknowledgeWithinDays,
        LocalDate reviewOn,
        @Nullable LocalDate startsOn,
        List<ClausePart> clauses,
        List<ClauseKind> compulsoryClauses,
        List<ClauseKind> missingClauses,
        List<SignaturePart> signatures,
        String textHash) {}
